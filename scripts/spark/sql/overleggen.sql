-- Verdicts on each overleg, per organisation.
SELECT ronde, overleg, oordeel, organisatie,
  COUNT(*) AS respondenten,
  SUM(CASE WHEN namens = 'persoonlijk' THEN 1 ELSE 0 END) AS persoonlijk
FROM stemmen
GROUP BY ronde, overleg, oordeel, organisatie
