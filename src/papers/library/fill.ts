/** What the words in braces of a clause stand for: a phrase, or several items. */
export type Fillings = Record<string, string | readonly string[]>

const blank = /\{(\w+)\}/gi

/**
 * A paragraph of a clause with its words filled in, as lines: the paragraph itself, then its items. A line that is
 * nothing but one list becomes its items. Throws on a word the library does not know: that is a fault of the library.
 */
export function fill(paragraph: string, fillings: Fillings): string[] {
  return paragraph.split('\n').flatMap((line) => {
    const whole = /^\{(\w+)\}$/.exec(line)?.[1]
    const list = whole && of(fillings, whole)
    if (Array.isArray(list)) return list
    return [line.replace(blank, (_, word: string) => inline(of(fillings, word)))]
  })
}

function of(fillings: Fillings, word: string): string | readonly string[] {
  const filling = fillings[word.toLowerCase()]
  if (filling === undefined) throw new Error(`no filling for {${word}}`)
  return filling
}

const inline = (filling: string | readonly string[]) =>
  typeof filling === 'string' ? filling : filling.join(', ')
