-- The two sides of each pair of questions against each other, for one theme: respondents on one side only, and on both.
WITH paar AS (
  SELECT * FROM (VALUES
    ('past-wel', 'past-niet'), ('nodig', 'niet-nodig'), ('sluit-aan', 'in-de-weg'), ('overleg-nodig', 'overleg-overbodig')
  ) AS t (positief, negatief)
),
kant AS (
  SELECT g.ronde, g.thema, p.positief AS vraag, g.respondent,
    MAX(CASE WHEN g.vraag = p.positief THEN 1 ELSE 0 END) AS voor,
    MAX(CASE WHEN g.vraag = p.negatief THEN 1 ELSE 0 END) AS tegen
  FROM gezegd AS g
  JOIN paar AS p ON g.vraag = p.positief OR g.vraag = p.negatief
  WHERE g.soort = 'thema'
  GROUP BY g.ronde, g.thema, p.positief, g.respondent
)
SELECT ronde, thema, vraag,
  SUM(CASE WHEN voor = 1 AND tegen = 0 THEN 1 ELSE 0 END) AS voor,
  SUM(CASE WHEN voor = 0 AND tegen = 1 THEN 1 ELSE 0 END) AS tegen,
  SUM(CASE WHEN voor = 1 AND tegen = 1 THEN 1 ELSE 0 END) AS beide
FROM kant
GROUP BY ronde, thema, vraag
