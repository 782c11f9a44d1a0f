-- The answers to each of the eight questions, per organisation.
SELECT ronde, vraag, organisatie,
  COUNT(DISTINCT CASE WHEN methode <> 'geen-antwoord' THEN respondent END) AS respondenten,
  SUM(CASE WHEN methode <> 'geen-antwoord' THEN 1 ELSE 0 END) AS antwoorden,
  SUM(CASE WHEN methode <> 'geen-antwoord' AND themas = '' AND subthemas = '' THEN 1 ELSE 0 END) AS zonder_thema,
  SUM(CASE WHEN methode = 'geen-antwoord' THEN 1 ELSE 0 END) AS zonder_inhoud,
  SUM(CASE WHEN methode <> 'geen-antwoord' AND namens = 'persoonlijk' THEN 1 ELSE 0 END) AS antwoorden_persoonlijk,
  SUM(CASE WHEN methode <> 'geen-antwoord' AND themas = '' AND subthemas = '' AND namens = 'persoonlijk' THEN 1 ELSE 0 END)
    AS zonder_thema_persoonlijk,
  SUM(CASE WHEN methode = 'geen-antwoord' AND namens = 'persoonlijk' THEN 1 ELSE 0 END) AS zonder_inhoud_persoonlijk,
  SUM(CASE WHEN methode <> 'geen-antwoord' AND namens <> 'persoonlijk' AND citeren = 'ja' THEN 1 ELSE 0 END) AS met_toestemming,
  SUM(CASE WHEN methode = 'besluit' THEN 1 ELSE 0 END) AS besluiten
FROM gezegd
WHERE soort = 'antwoord'
GROUP BY ronde, vraag, organisatie
