-- How those who spoke of a theme in any of the eight questions came from one round to another: in the earlier round, new, taken up, gone and dropped. Respondents are
-- the same when their pseudonyms are. Every two rounds stand in it; which follow each other is the order of their names.
WITH gezegd_door AS (SELECT DISTINCT ronde, respondent, thema FROM gezegd WHERE soort = 'thema' AND thema <> ''),
geteld AS (SELECT DISTINCT ronde, respondent FROM inzendingen WHERE status = 'geteld'),
paar AS (
  SELECT a.ronde AS eerder, b.ronde AS later
  FROM (SELECT DISTINCT ronde FROM geteld) AS a CROSS JOIN (SELECT DISTINCT ronde FROM geteld) AS b
  WHERE a.ronde <> b.ronde
),
toen AS (
  SELECT p.eerder, p.later, d.thema,
    COUNT(*) AS voor,
    SUM(CASE WHEN n.respondent IS NULL AND g.respondent IS NULL THEN 1 ELSE 0 END) AS weg,
    SUM(CASE WHEN n.respondent IS NULL AND g.respondent IS NOT NULL THEN 1 ELSE 0 END) AS gestopt,
    0 AS nieuw, 0 AS begonnen
  FROM paar AS p
  JOIN gezegd_door AS d ON d.ronde = p.eerder
  LEFT JOIN gezegd_door AS n ON n.ronde = p.later AND n.respondent = d.respondent AND n.thema = d.thema
  LEFT JOIN geteld AS g ON g.ronde = p.later AND g.respondent = d.respondent
  GROUP BY p.eerder, p.later, d.thema
),
nu AS (
  SELECT p.eerder, p.later, d.thema,
    0 AS voor, 0 AS weg, 0 AS gestopt,
    SUM(CASE WHEN n.respondent IS NULL AND g.respondent IS NULL THEN 1 ELSE 0 END) AS nieuw,
    SUM(CASE WHEN n.respondent IS NULL AND g.respondent IS NOT NULL THEN 1 ELSE 0 END) AS begonnen
  FROM paar AS p
  JOIN gezegd_door AS d ON d.ronde = p.later
  LEFT JOIN gezegd_door AS n ON n.ronde = p.eerder AND n.respondent = d.respondent AND n.thema = d.thema
  LEFT JOIN geteld AS g ON g.ronde = p.eerder AND g.respondent = d.respondent
  GROUP BY p.eerder, p.later, d.thema
)
SELECT eerder, later, thema,
  SUM(voor) AS voor, SUM(nieuw) AS nieuw, SUM(begonnen) AS begonnen, SUM(weg) AS weg, SUM(gestopt) AS gestopt
FROM (SELECT * FROM toen UNION ALL SELECT * FROM nu) AS alles
GROUP BY eerder, later, thema
