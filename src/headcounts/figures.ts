import { z } from 'zod'
import { type Day, type Db, day, line, maybe, refuse, ruleOn, type Scope } from '#kernel'
import { sourceCodes } from './kinds.ts'
import type { Headcount } from './tables.ts'

const count = (missing: string) =>
  z
    .string(missing)
    .transform((text) =>
      text.trim().replace(/^(\d{1,3})((?:\.\d{3})+)$/, (whole) => whole.replaceAll('.', '')),
    )
    .pipe(z.string().regex(/^\d{1,6}$/, 'Isi dengan angka bulat, misalnya 412'))
    .transform(Number)

/** What people type about the people of a unit on one day. */
export const figures = z.object({
  countedOn: day('Isi tanggal'),
  people: count('Isi jumlah'),
  capacity: maybe(count('Isi kapasitas').pipe(z.number().min(1, 'Kapasitas paling sedikit 1'))),
  women: maybe(count('Isi jumlah perempuan')),
  men: maybe(count('Isi jumlah laki-laki')),
  children: maybe(count('Isi jumlah anak')),
  source: z.enum(sourceCodes, 'Pilih sumber'),
  sourceNote: maybe(line('Isi keterangan sumber', 160)),
  unusualReason: maybe(line('Isi alasan', 240)),
})
export type Figures = z.infer<typeof figures>

/** Why these figures cannot stand, or not without a word; undefined when they can. */
export async function unfit(db: Db, typed: Figures, unit: Scope, today: Day, except?: string) {
  if (typed.countedOn > today) return refuse('in-the-future', { field: 'countedOn' })
  const { people, women, men } = typed
  if (women !== null && men !== null && women + men !== people) {
    return refuse('sum-differs', { field: 'people', sum: women + men })
  }
  const part = (['women', 'men', 'children'] as const).find((name) => (typed[name] ?? 0) > people)
  if (part) return refuse('more-than-all', { field: part })
  if (typed.unusualReason) return undefined
  const before = await neighbour(db, unit.unitId, typed.countedOn, except)
  const { value } = await ruleOn<{ times: number }>(db, 'headcount.jump', today, unit)
  const jumped = before && jumps(before, typed, value.times)
  return jumped ? refuse('unlikely', { field: 'unusualReason', times: value.times, ...jumped }) : undefined
}

/** The first figure that grew or shrank so many times at once; zero says nothing about proportion. */
export function jumps(
  before: Pick<Headcount, 'people' | 'capacity'>,
  after: Pick<Headcount, 'people' | 'capacity'>,
  times: number,
) {
  for (const name of ['people', 'capacity'] as const) {
    const [was, is] = [before[name], after[name]]
    if (was && is && (is >= was * times || was >= is * times)) return { name, was, is }
  }
  return undefined
}

/** The standing figures nearest before a day, else nearest after it. */
function neighbour(db: Db, unitId: string, day: Day, except = '') {
  return db
    .selectFrom('headcount')
    .select(['people', 'capacity'])
    .where('unitId', '=', unitId)
    .where('correctedAt', 'is', null)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '<>', except))
    .orderBy((eb) => eb('countedOn', '>', day))
    .orderBy((eb) => eb.fn('abs', [eb('countedOn', '-', eb.cast<string>(eb.val(day), 'date'))]))
    .limit(1)
    .executeTakeFirst()
}

/** The same in the words of the record. */
export const told = ({ unusualReason: _said, ...rest }: Figures) => rest
