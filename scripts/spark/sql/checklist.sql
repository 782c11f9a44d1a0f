-- Who speaks of each point of the checklist, per organisation; answers in all, and on either side.
SELECT ronde, punt, organisatie,
  COUNT(DISTINCT respondent) AS respondenten,
  SUM(CAST(aantal AS INT)) AS antwoorden,
  SUM(CASE WHEN kant = 'voor' THEN CAST(aantal AS INT) ELSE 0 END) AS voor,
  SUM(CASE WHEN kant = 'tegen' THEN CAST(aantal AS INT) ELSE 0 END) AS tegen
FROM gezegd
WHERE soort = 'checklist'
GROUP BY ronde, punt, organisatie
