import { type IssuerOn, issuerOn, namesOfUnits, neutralFindings } from '#credentials'
import { type Day, type Db, refuse } from '#kernel'

/** The issuer of a day, if what would stand on paper tells nobody where the holder was; or why not. */
export async function faceOf(db: Db, issuerId: string, title: string, today: Day) {
  const issuer = await issuerOn(db, issuerId, today)
  if (!issuer) return refuse('issuer-closed', { field: 'issuerId' })
  const told = toldBy([title, ...linesOf(issuer)], await namesOfUnits(db))
  return told ? refuse('not-neutral', { field: 'title', ...told }) : { ok: true as const, issuer }
}

const linesOf = ({ name, address, signatory, signatoryOffice, licence }: IssuerOn) =>
  [name, address, signatory, signatoryOffice, licence].filter((each) => each !== null)

function toldBy(lines: readonly string[], names: readonly string[]) {
  return lines.flatMap((line) => neutralFindings(line, names))[0]
}
