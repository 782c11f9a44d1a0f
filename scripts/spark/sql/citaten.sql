-- The texts that the digest and the reports may quote, of respondents who agreed to that; no more of them than these can need.
--
-- The report of an organisation shows the first twenty answers to a question in the order of the input. The digest quotes at most two
-- answers per theme, chosen by number of themes, side of the citizen, nearness to 100 characters, then order, from two organisations. Of every
-- theme, side and organisation the best sixty are there, and of those of a theme and side the best two hundred.
WITH tekst AS (
  SELECT g.*,
    CASE g.vraag
      WHEN 'past-wel' THEN 1 WHEN 'past-niet' THEN 2 WHEN 'nodig' THEN 3 WHEN 'niet-nodig' THEN 4 WHEN 'sluit-aan' THEN 5
      WHEN 'in-de-weg' THEN 6 WHEN 'overleg-nodig' THEN 7 ELSE 8
    END AS vraagplaats,
    CASE WHEN c.campagne IS NULL THEN 'nee' ELSE 'ja' END AS is_campagne
  FROM gezegd AS g
  LEFT JOIN campagnes AS c ON g.ronde = c.ronde AND g.vraag = c.vraag AND g.campagne = c.campagne
  WHERE g.soort = 'antwoord' AND g.citeren = 'ja' AND g.methode <> 'geen-antwoord'
),
verslag AS (
  SELECT ronde, antwoord FROM (
    SELECT t.*, ROW_NUMBER() OVER (PARTITION BY ronde, organisatie, vraag ORDER BY bron, CAST(volgnummer AS INT)) AS nummer
    FROM tekst AS t WHERE organisatie <> '' AND namens <> 'persoonlijk'
  ) AS genummerd WHERE nummer <= 20
),
kandidaat AS (
  SELECT t.ronde, t.antwoord, h.thema, CAST(t.vraagplaats % 2 AS INT) AS kant_van, t.organisatie, t.tekst, t.bron,
    CAST(t.volgnummer AS INT) AS plaats, t.vraagplaats,
    LENGTH(t.themas) - LENGTH(REPLACE(t.themas, '|', '')) AS themas_meer,
    CASE WHEN t.leefwereld = 'ja' THEN 0 ELSE 1 END AS afstand,
    ABS(CAST(t.citeerbaar AS INT) - 100) AS lengte
  FROM tekst AS t
  JOIN gezegd AS h ON h.soort = 'thema' AND h.ronde = t.ronde AND h.bron = t.bron AND h.volgnummer = t.volgnummer AND h.vraag = t.vraag
  WHERE t.citeerbaar <> '' AND t.is_campagne = 'nee' AND t.themas <> ''
),
verschillend AS (
  SELECT * FROM (
    SELECT k.*, ROW_NUMBER() OVER (
      PARTITION BY ronde, thema, kant_van, organisatie, tekst ORDER BY themas_meer, afstand, lengte, bron, plaats, vraagplaats) AS keer
    FROM kandidaat AS k
  ) AS met_keer WHERE keer <= 2
),
beste AS (
  SELECT * FROM (
    SELECT v.*, ROW_NUMBER() OVER (
      PARTITION BY ronde, thema, kant_van, organisatie ORDER BY themas_meer, afstand, lengte, bron, plaats, vraagplaats) AS in_organisatie
    FROM verschillend AS v
  ) AS met_rang WHERE in_organisatie <= 60
),
digest AS (
  SELECT DISTINCT ronde, antwoord FROM (
    SELECT b.*, ROW_NUMBER() OVER (
      PARTITION BY ronde, thema, kant_van ORDER BY themas_meer, afstand, lengte, bron, plaats, vraagplaats) AS rang
    FROM beste AS b
  ) AS gerangschikt WHERE rang <= 200
)
SELECT t.ronde, t.bron, t.volgnummer, t.rij, t.vraag, t.antwoord, t.respondent, t.organisatie, t.niveau, t.namens, t.themas, t.subthemas,
  t.methode, CASE WHEN t.is_campagne = 'ja' THEN '' ELSE t.citeerbaar END AS citeerbaar, t.tekst
FROM tekst AS t
JOIN (SELECT ronde, antwoord FROM verslag UNION SELECT ronde, antwoord FROM digest) AS nodig
  ON t.ronde = nodig.ronde AND t.antwoord = nodig.antwoord
