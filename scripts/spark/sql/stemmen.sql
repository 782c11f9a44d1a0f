-- The one verdict of each respondent on each overleg: of several the one that changes least.
SELECT ronde, overleg, respondent, organisatie, namens,
  CASE MIN(CASE oordeel WHEN 'nodig' THEN 1 WHEN 'samenvoegen' THEN 2 WHEN 'overbodig' THEN 3 ELSE 4 END)
    WHEN 1 THEN 'nodig' WHEN 2 THEN 'samenvoegen' WHEN 3 THEN 'overbodig' ELSE 'geen-mening'
  END AS oordeel
FROM gezegd
WHERE soort = 'oordeel' AND overleg <> ''
GROUP BY ronde, overleg, respondent, organisatie, namens
