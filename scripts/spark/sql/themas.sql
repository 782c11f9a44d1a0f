-- Answers about each theme, sub-theme and none (empty), per question and organisation.
SELECT ronde, thema, vraag, organisatie,
  COUNT(DISTINCT respondent) AS respondenten,
  COUNT(*) AS antwoorden,
  COUNT(DISTINCT CASE WHEN namens = 'persoonlijk' THEN respondent END) AS persoonlijk,
  SUM(CASE WHEN namens <> 'persoonlijk' AND citeren = 'ja' THEN 1 ELSE 0 END) AS met_toestemming
FROM gezegd
WHERE soort = 'thema'
GROUP BY ronde, thema, vraag, organisatie
