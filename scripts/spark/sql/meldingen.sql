-- What was reported about the files, the submissions that count, persons of two organisations, and decisions that no file needed.
SELECT f.melding, COUNT(*) AS aantal
FROM feiten AS f
LEFT JOIN inzendingen AS i ON f.ronde = i.ronde AND f.bron = i.bron AND f.volgnummer = i.volgnummer
WHERE f.soort = 'melding' AND (f.volgnummer = '' OR i.status = 'geteld')
GROUP BY f.melding
UNION ALL
SELECT 'meer-organisaties' AS melding, COUNT(*) AS aantal
FROM (
  SELECT ronde, respondent FROM inzendingen
  WHERE herkenbaar = 'ja' AND organisatie <> '' AND status IN ('geteld', 'vervangen')
  GROUP BY ronde, respondent
  HAVING COUNT(DISTINCT organisatie) > 1
) AS personen
UNION ALL
SELECT 'besluit-ongebruikt' AS melding, COUNT(*) AS aantal
FROM (
  SELECT melding FROM (SELECT DISTINCT melding, bron, deel FROM feiten WHERE soort = 'besluit-ongebruikt') AS ongebruikt
  GROUP BY melding
  HAVING COUNT(*) = (SELECT COUNT(*) FROM (SELECT DISTINCT bron, deel FROM feiten) AS alle)
) AS besluiten
