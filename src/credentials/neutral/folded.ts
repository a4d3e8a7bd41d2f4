/** Letters of other alphabets that look like ours. */
const lookalikes: Record<string, string> = Object.fromEntries(
  [...'аеорсухіјѕԁһӏκορναιтмкнв'].map((letter, place) => [
    letter,
    'aeopcyxijsdhlkopvaitmkhb'[place] ?? letter,
  ]),
)

/**
 * Text as an eye reads it: one case, no accents, no invisible signs, our own letters, one space for every gap, and a
 * word that a line breaks put together again.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (sign) => lookalikes[sign] ?? sign)
    .replace(/(\p{L})[-‐‑]\s*\n\s*(\p{L})/gu, '$1$2')
    .replace(/[\s_\u2010-\u2015-]+/gu, ' ')
}

/** Letters that stand apart, `l a p a s` or `l.a.p.a.s.`, as the word they spell. */
export function drawnTogether(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .,*·|/]{1,3}\p{L}(?![\p{L}\p{N}])){2,}/gu, (spelt) =>
    spelt.replace(/[^\p{L}]/gu, ''),
  )
}
