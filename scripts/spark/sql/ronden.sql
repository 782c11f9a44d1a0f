-- What was set apart in each round: campaigns, and names of overleggen that are not known.
SELECT r.ronde,
  COALESCE(c.campagnes, 0) AS campagnes,
  COALESCE(o.namen, 0) AS onbekende_overleggen
FROM (SELECT DISTINCT ronde FROM feiten) AS r
LEFT JOIN (SELECT ronde, COUNT(*) AS campagnes FROM campagnes GROUP BY ronde) AS c ON c.ronde = r.ronde
LEFT JOIN (
  SELECT ronde, COUNT(DISTINCT invoer) AS namen FROM gezegd WHERE soort = 'oordeel' AND overleg = '' GROUP BY ronde
) AS o ON o.ronde = r.ronde
