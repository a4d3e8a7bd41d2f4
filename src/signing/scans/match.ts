import type { Line } from '../lines.ts'

/** Letters and digits only, so that 'Nomor 3/2023.pdf' and 'nomor-3_2023' are the same. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Which agreement a file belongs to, judged by its name: a number of a party, the title or a partner, or its place. */
export function matchByName(file: string, lines: readonly Line[]): Line | undefined {
  const name = ` ${plain(file.replace(/\.[a-z0-9]{2,5}$/i, ''))} `
  const holds = (text: string | null) =>
    text !== null && plain(text).length > 3 && name.includes(` ${plain(text)} `)
  const only = (found: Line[]) => (found.length === 1 ? found[0] : undefined)
  return (
    only(lines.filter((line) => line.parties.some(({ number }) => holds(number)))) ??
    only(lines.filter(({ title }) => holds(title))) ??
    only(lines.filter((line) => line.parties.some((party) => party.unitId === null && holds(party.name)))) ??
    only(lines.filter(({ place }) => Number(/^ (\d{1,3}) /.exec(name)?.[1]) === place))
  )
}
