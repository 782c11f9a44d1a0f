-- The category of a knelpunt beside that of the voorziening that the same respondent names. An empty knelpunt falls under no theme; a
-- voorziening may be a category, under no theme (geen-thema), or not named (empty).
WITH beantwoord AS (
  SELECT DISTINCT ronde, vraag, respondent, organisatie FROM gezegd WHERE soort = 'keuze' AND vraag IN ('knelpunt', 'voorziening')
),
genoemd AS (
  SELECT DISTINCT b.ronde, b.vraag, b.respondent, b.organisatie,
    CASE
      WHEN k.categorie IS NOT NULL THEN k.categorie
      WHEN b.vraag = 'voorziening' THEN 'geen-thema'
      ELSE ''
    END AS categorie
  FROM beantwoord AS b
  LEFT JOIN (
    SELECT DISTINCT ronde, vraag, respondent, categorie FROM gezegd
    WHERE soort = 'keuze' AND vraag IN ('knelpunt', 'voorziening') AND categorie <> ''
  ) AS k ON b.ronde = k.ronde AND b.vraag = k.vraag AND b.respondent = k.respondent
)
SELECT n.ronde, n.categorie AS knelpunt, COALESCE(v.categorie, '') AS voorziening,
  COUNT(DISTINCT n.respondent) AS respondenten,
  COUNT(DISTINCT CASE WHEN n.organisatie <> '' THEN n.organisatie END) AS organisaties
FROM genoemd AS n
LEFT JOIN genoemd AS v ON n.ronde = v.ronde AND n.respondent = v.respondent AND v.vraag = 'voorziening'
WHERE n.vraag = 'knelpunt'
GROUP BY n.ronde, n.categorie, COALESCE(v.categorie, '')
