import { randomInt } from 'node:crypto'
import { newId, ruleOn, type Scope, type Tx } from '#kernel'
import { alphabet } from './code.ts'

interface Register extends Scope {
  programmeId: string
  /** 'YYYY-MM-DD' */
  today: string
}

export interface Taken {
  seriesId: string
  serial: number
  year: number
  /** As it stands on paper. */
  number: string
}

/**
 * The next numbers of the register of a programme of a unit in a year. The register stays locked until the act is
 * over, so that no number is given twice and none is left out.
 */
export async function takeNumbers(tx: Tx, register: Register, count: number): Promise<Taken[]> {
  const { unitId, kanwilId, today } = register
  const year = Number(today.slice(0, 4))
  const { id, letters } = await openSeries(tx, register, year)
  const { last } = await tx
    .updateTable('certificateSeries')
    .set((eb) => ({ last: eb('last', '+', count) }))
    .where('id', '=', id)
    .returning('last')
    .executeTakeFirstOrThrow()
  const { value } = await ruleOn<Pattern>(tx, 'certificate.number', today, { unitId, kanwilId })
  return Array.from({ length: count }, (_, at) => {
    const serial = last - count + 1 + at
    return { seriesId: id, serial, year, number: written(value, { serial, letters, year }) }
  })
}

interface Pattern {
  /** With {urut}, {seri} and {tahun}. */
  pattern: string
  digits: number
}

const written = (
  { pattern, digits }: Pattern,
  { serial, letters, year }: { serial: number; letters: string; year: number },
) =>
  pattern
    .replace('{urut}', String(serial).padStart(digits, '0'))
    .replace('{seri}', letters)
    .replace('{tahun}', String(year))

/** The register of that year; begun with letters that no other has. */
async function openSeries(tx: Tx, { unitId, kanwilId, programmeId }: Register, year: number) {
  for (;;) {
    const known = await tx
      .selectFrom('certificateSeries')
      .select(['id', 'letters'])
      .where('unitId', '=', unitId)
      .where('programmeId', '=', programmeId)
      .where('year', '=', year)
      .executeTakeFirst()
    if (known) return known
    const letters = Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
    await tx
      .insertInto('certificateSeries')
      .values({ id: newId(), unitId, kanwilId, programmeId, year, letters })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
