-- What was chosen at the questions outside the eight, per organisation. Of an open question an empty choice is the answer itself.
SELECT ronde, vraag, keuze, categorie, organisatie,
  COUNT(DISTINCT respondent) AS respondenten,
  COUNT(DISTINCT CASE WHEN namens = 'persoonlijk' THEN respondent END) AS persoonlijk
FROM gezegd
WHERE soort = 'keuze'
GROUP BY ronde, vraag, keuze, categorie, organisatie
