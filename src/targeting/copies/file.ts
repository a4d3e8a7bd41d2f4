import { type Actor, type Day, type Db, longMoment, type SheetColumn, type SheetValue, xlsxOf } from '#kernel'
import type { ToldFunnel } from '../answers/outward.ts'
import { howRounded, type Told, toldInWords } from '../answers/told.ts'
import type { QuestionView } from '../questions/queries.ts'
import { movesOf, selectionsOf } from '../selections/queries.ts'
import type { Copy } from '../tables.ts'
import { type ColumnCode, columns } from './columns.ts'
import { copiedRows } from './queries.ts'

/** Which copy this is, for whom and from whom: stands in every file and on every sheet. */
export const marked = ({ copy, recipient, purpose, madeBy, madeAt }: Copy, { zone }: Actor) =>
  `Salinan nomor ${copy} untuk ${recipient}. Keperluan: ${purpose}. Dibuat ${madeBy}, ${longMoment(madeAt, zone)}.`

interface Copied {
  question: QuestionView
  copy: Copy
  funnel: ToldFunnel
  actor: Actor
  today: Day
}

export async function fileOf(db: Db, copied: Copied): Promise<Uint8Array<ArrayBuffer>> {
  const { question, copy, actor, today, funnel } = copied
  const names = copy.content === 'names'
  const departures = names ? await departuresOf(db, question.id) : []
  const table = names ? [] : funnelRows(funnel)
  return xlsxOf({
    title: question.name,
    zone: actor.zone,
    columns: names ? copy.columns.map((code): SheetColumn => columns[code as ColumnCode]) : funnelColumns,
    rows: async (slice) =>
      names
        ? copiedRows(db, actor, question, copy, today, slice)
        : table.slice(slice.from, slice.from + slice.most),
    foot: () => [
      marked(copy, actor),
      ...departures,
      ...(funnel.least !== undefined && !names ? [howRounded(funnel.least)] : []),
    ],
  })
}

const funnelColumns: SheetColumn[] = [
  { head: 'Langkah', width: 60 },
  { head: 'Tersisa', width: 18 },
]

function funnelRows({ people, steps, least = 0 }: ToldFunnel): SheetValue[][] {
  const count = (told: Told) => told ?? toldInWords(told, least)
  return [
    ['Dalam pengawasan', count(people)],
    ...steps.map(({ said, remaining }): SheetValue[] => [said, count(remaining)]),
  ]
}

/** A change of the published order is never silent. */
async function departuresOf(db: Db, questionId: string): Promise<string[]> {
  const [latest] = await selectionsOf(db, questionId)
  const moves = latest ? await movesOf(db, latest.id) : []
  return moves.map(
    ({ fromPlace, toPlace, reason }) => `Urutan ${fromPlace} diubah menjadi ${toPlace}: ${reason}`,
  )
}
