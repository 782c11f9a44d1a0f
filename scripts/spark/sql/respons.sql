-- Who answered, per organisation; an empty organisation is one that is not known.
SELECT ronde, organisatie,
  COUNT(DISTINCT CASE WHEN status = 'geteld' THEN respondent END) AS geteld,
  COUNT(DISTINCT CASE WHEN status = 'onvolledig' THEN respondent END) AS onvolledig,
  COUNT(DISTINCT CASE WHEN status = 'geteld' AND namens = 'persoonlijk' THEN respondent END) AS persoonlijk
FROM inzendingen
WHERE status IN ('geteld', 'onvolledig')
GROUP BY ronde, organisatie
