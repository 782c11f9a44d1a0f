-- What became of everything that was read from each file.
SELECT b.ronde, b.bron, CAST(b.gelezen AS INT) AS gelezen,
  COALESCE(SUM(CASE WHEN i.status = 'geteld' THEN 1 ELSE 0 END), 0) AS geteld,
  COALESCE(SUM(CASE WHEN i.status = 'vervangen' THEN 1 ELSE 0 END), 0) AS vervangen,
  COALESCE(SUM(CASE WHEN i.status = 'test' THEN 1 ELSE 0 END), 0) AS test,
  COALESCE(SUM(CASE WHEN i.status = 'onvolledig' THEN 1 ELSE 0 END), 0) AS onvolledig,
  COALESCE(SUM(CASE WHEN i.status = 'dubbel' THEN 1 ELSE 0 END), 0) AS dubbel,
  CAST(b.afgekeurd AS INT) AS afgekeurd
FROM feiten AS b
LEFT JOIN inzendingen AS i ON b.ronde = i.ronde AND b.bron = i.bron
WHERE b.soort = 'bestand'
GROUP BY b.ronde, b.bron, b.gelezen, b.afgekeurd
