-- What becomes of every submission: the counting rules of the project, over the facts of all files.
-- The first that holds: test, onvolledig, dubbel, vervangen, else geteld. Files count in the order of their paths, submissions in that of
-- their rows.
WITH eigen AS (
  SELECT ronde, bron, volgnummer, CAST(volgnummer AS INT) AS plaats, respondent, organisatie, niveau, namens, citeren, herkenbaar,
    ingediend, status, inhoud, formulier, CASE WHEN herkenbaar = 'ja' THEN respondent ELSE '' END AS persoon
  FROM feiten WHERE soort = 'inzending'
),
-- Only what is finished and no test can be the same twice. Without an identity the time of day must be there.
vergelijkbaar AS (
  SELECT e.*,
    LAG(inhoud) OVER (PARTITION BY ronde, persoon, ingediend ORDER BY bron, plaats) AS vorige,
    ROW_NUMBER() OVER (PARTITION BY ronde, persoon, ingediend, inhoud ORDER BY bron, plaats) AS eerste,
    FIRST_VALUE(formulier) OVER (PARTITION BY ronde, persoon, ingediend, inhoud ORDER BY bron, plaats) AS eerste_formulier,
    ROW_NUMBER() OVER (PARTITION BY ronde, persoon, ingediend, inhoud, formulier ORDER BY bron, plaats) AS eerste_zo
  FROM eigen AS e
  WHERE status = 'geteld' AND (herkenbaar = 'ja' OR (ingediend <> '' AND SUBSTR(ingediend, 12) <> '00:00:00'))
),
-- A person who sends A, B and A again means A. Without an identity the first of those that say the same at the same moment stands; a later
-- one is the same again, unless the survey tool gave both a number and the numbers differ.
dubbel AS (
  SELECT ronde, bron, volgnummer FROM vergelijkbaar
  WHERE CASE
    WHEN herkenbaar = 'ja' THEN vorige = inhoud
    ELSE eerste > 1 AND (eerste_formulier = '' OR formulier = '' OR eerste_zo > 1)
  END
),
-- Of what is left the latest of a person counts; without a time it is the earliest, and between equal times the last in order.
rest AS (
  SELECT e.*, CASE WHEN d.bron IS NULL THEN 'nee' ELSE 'ja' END AS is_dubbel
  FROM eigen AS e
  LEFT JOIN dubbel AS d ON e.ronde = d.ronde AND e.bron = d.bron AND e.volgnummer = d.volgnummer
),
laatste AS (
  SELECT r.*,
    ROW_NUMBER() OVER (
      PARTITION BY ronde, respondent, status, is_dubbel ORDER BY ingediend DESC, bron DESC, plaats DESC) AS van_achteren
  FROM rest AS r
)
SELECT ronde, bron, volgnummer, respondent, organisatie, niveau, namens, citeren, herkenbaar, ingediend,
  CASE
    WHEN status <> 'geteld' THEN status
    WHEN is_dubbel = 'ja' THEN 'dubbel'
    WHEN herkenbaar = 'ja' AND van_achteren > 1 THEN 'vervangen'
    ELSE 'geteld'
  END AS status
FROM laatste
