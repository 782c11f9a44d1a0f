-- Texts that at least three respondents sent to one question, word for word.
SELECT ronde, vraag, campagne
FROM gezegd
WHERE soort = 'antwoord' AND campagne <> ''
GROUP BY ronde, vraag, campagne
HAVING COUNT(DISTINCT respondent) >= 3
