type Patterns<Code extends string> = readonly (readonly [Code, RegExp])[]

/** Reads words as a code: the first whose pattern matches; a code or its own label reads as itself. */
export function codeReader<Code extends string>(labels: Record<Code, string>, patterns: Patterns<Code>) {
  return (words: string): Code | undefined => {
    const text = words.toLowerCase().replace(/\s+/g, ' ').trim()
    const own = (Object.keys(labels) as Code[]).find(
      (code) => code === text || labels[code].toLowerCase() === text,
    )
    return own ?? patterns.find(([, pattern]) => pattern.test(text))?.[0]
  }
}
