-- The facts of the submissions that count.
SELECT f.* FROM feiten AS f
JOIN inzendingen AS i ON f.ronde = i.ronde AND f.bron = i.bron AND f.volgnummer = i.volgnummer
WHERE i.status = 'geteld'
