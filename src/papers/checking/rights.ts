import type { Section } from '../comparing/sections.ts'

/** What one party may ask for and has to do, as the article on rights and duties says it. */
export interface Part {
  role: string
  rights: boolean
  duties: boolean
}

const role = /\bPIHAK\s+(KE[A-Z]+|KE-\d+)\b/u
const right = /\bberhak\b/iu
const duty = /\b(?:berkewajiban|wajib)\b/iu

/** Reads them out of the articles whose heading speaks of rights or duties; empty where there is no such article. */
export function partsIn(sections: readonly Section[], roles: readonly string[]): Part[] {
  const lines = sections
    .filter(({ kind, heading }) => kind === 'article' && /\b(?:hak|kewajiban)\b/iu.test(heading))
    .flatMap((section) => section.lines)
  if (lines.length === 0) return []
  const subject = (line: string) => role.exec(line)?.[0]
  return roles.map((each) => ({
    role: each,
    rights: lines.some((line) => subject(line) === each && right.test(line)),
    duties: lines.some((line) => subject(line) === each && duty.test(line)),
  }))
}
