import { z } from 'zod'
import { act, done as finished, found, newId, refuse, type Scope, type Tx } from '#kernel'
import { reasonCodes } from '../kinds.ts'
import { lockLessons } from '../lesson.ts'
import type { Fate } from '../offline/parcel.ts'
import { type RollLine, rollOf } from '../roll.ts'
import { changeDays, closedToday } from '../rules.ts'
import { differs, type NewMark, writeMarks } from '../write-marks.ts'
import { type DeviceWord, isLater, lastWords, sameValue, unsettled } from './device-words.ts'

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const arriving = z
  .object({
    lessonId: z.uuid(),
    participantId: z.uuid(),
    present: z.boolean(),
    reason: z.enum(reasonCodes).nullable().default(null),
    /** On the clock of the device. */
    madeAt: moment,
    /** When the device last took the marks of this lesson from the program; what came later it did not know. */
    seenAt: moment.nullable().default(null),
    /** Of this mark, made on the device: the same key twice changes nothing. */
    key: z.uuid(),
  })
  .refine(({ present, reason }) => present === (reason === null), 'Isi alasan tidak hadir')
type Arriving = z.infer<typeof arriving>

/**
 * Marks that were made without network arrive. None is lost: what cannot simply be written, because another device said
 * something else meanwhile or the free days are over, waits as a clash for a person to decide.
 */
export const arrive = act({
  name: 'attendance.arrived',
  permission: 'attendance.mark',

  input: z.object({
    device: z.string().min(1).max(80),
    marks: z.array(arriving).min(1).max(1000),
  }),

  async run(at, { device, marks }) {
    const { tx, actor, now, today } = at
    const ids = marks.map(({ lessonId }) => lessonId)
    const lessons = await lockLessons(tx, ids, actor, now)
    if (new Set(lessons.map(({ unitId }) => unitId)).size > 1) return refuse('several-units')
    const scope = found(lessons[0])
    const days = await changeDays(tx, today, scope)
    const known = await wordsOf(tx, marks)
    const settled = await settledOf(tx, ids)
    const roll = await rollOf(tx, [...new Set(ids)])
    const barred = new Map(lessons.map((lesson) => [lesson.id, closedToday(lesson, today, days)]))
    const sorted = sortOut(marks, { roll, known, settled, barred, device, by: actor.name, now })
    const { fates, write, older, clashes } = sorted
    await keepReceipts(tx, marks, fates, { device, by: actor.name, unitId: scope.unitId, now })
    await closeReplaced(tx, sorted, { by: actor.name, now })
    await keepClashes(tx, clashes, { now, scope })
    await keepOlder(tx, older, { by: actor.name, now, unitId: scope.unitId })
    const { changed } = await writeMarks(at, lessons, write)
    return finished(
      { fates },
      {
        subject: scope.unitId,
        about: lessons.flatMap(({ id, cohortId }) => [id, cohortId]),
        scope,
        after: { sent: marks.length, changed, clashes: clashes.length },
      },
    )
  },
})

interface Clashing {
  lessonId: string
  participantId: string
  word: DeviceWord
  line: RollLine
  cause: 'other-device' | 'too-late'
}

interface Meeting {
  roll: readonly RollLine[]
  known: Known
  settled: ReadonlyMap<string, Date>
  barred: ReadonlyMap<string, ReturnType<typeof closedToday>>
  device: string
  by: string
  now: Date
}

interface Judged {
  mark: Arriving
  line: RollLine | undefined
  fate: Fate | 'too-late'
}

/** What becomes of each mark, the earliest first: a later one of the same device meets what the earlier one said. */
function sortOut(marks: readonly Arriving[], meeting: Meeting) {
  const { roll, known, settled, barred, device, by, now } = meeting
  const stands = new Map(roll.map((line) => [keyOf(line), line]))
  const said = new Map(known.words)
  const judged: Judged[] = []
  for (const mark of new Map(inOrder(marks).map((each) => [each.key, each])).values()) {
    const pair = keyOf(mark)
    const line = stands.get(pair)
    const words = said.get(pair) ?? []
    const fate = known.keys.has(mark.key)
      ? 'known'
      : fateOf(mark, line, words, barred.get(mark.lessonId), device)
    judged.push({ mark, line, fate })
    if (done.includes(fate)) said.set(pair, [...words, { ...mark, device, madeBy: by, at: now }])
    if (line && fate === 'written')
      stands.set(pair, { ...line, ...mark, arrivedAt: now, device, markedBy: by })
  }
  const touched = [...new Set(judged.flatMap(({ mark, fate }) => (done.includes(fate) ? keyOf(mark) : [])))]
  const clashes = touched.flatMap((pair): Clashing[] => {
    const line = stands.get(pair)
    if (!line || line.present === null || barred.get(line.lessonId)) return []
    const standing = { ...line, present: line.present }
    const { lessonId, participantId } = line
    return unsettled(standing, said.get(pair) ?? [], settled.get(pair) ?? null).map((word) => ({
      ...{ lessonId, participantId, word, line },
      cause: 'other-device',
    }))
  })
  return {
    fates: Object.fromEntries(
      judged.map(({ mark, fate }): [string, Fate] => [mark.key, fate === 'too-late' ? 'clash' : fate]),
    ),
    write: written(judged, device, now),
    older: judged.flatMap(({ mark, line, fate }) => (line && fate === 'older' ? [{ mark, line }] : [])),
    clashes: [...clashes, ...tooLate(judged, { device, by, now })],
    stands: touched.flatMap((pair) => stands.get(pair) ?? []),
    last: new Map(touched.map((pair) => [pair, lastWords(said.get(pair) ?? [])])),
  }
}

/** Of several by one device the last counts. */
function written(judged: readonly Judged[], device: string, now: Date): NewMark[] {
  const marks = judged.flatMap(({ mark, fate }) => (fate === 'written' ? [mark] : []))
  return [...new Map(marks.map((mark) => [keyOf(mark), mark])).values()].map((mark) => ({
    ...mark,
    madeAt: mark.madeAt > now ? now : mark.madeAt,
    device,
  }))
}

const tooLate = (
  judged: readonly Judged[],
  { device, by, now }: { device: string; by: string; now: Date },
): Clashing[] =>
  judged.flatMap(({ mark, line, fate }): Clashing[] =>
    line && fate === 'too-late'
      ? [
          {
            ...{ lessonId: mark.lessonId, participantId: mark.participantId, line },
            ...{ word: { ...mark, device, madeBy: by, at: now }, cause: 'too-late' },
          },
        ]
      : [],
  )

function fateOf(
  mark: Arriving,
  line: RollLine | undefined,
  words: readonly DeviceWord[],
  barred: ReturnType<typeof closedToday>,
  device: string,
): Fate | 'too-late' {
  if (!line) return 'not-seated'
  if (barred === 'cancelled-lesson') return 'cancelled'
  if (barred === 'too-early') return 'too-early'
  if (!differs(line, mark)) return 'same'
  const mine = words.filter((word) => word.device === device)
  const isOlder =
    mine.some((word) => isLater(word, mark)) ||
    (line.device === device && line.madeAt !== null && mark.madeAt < line.madeAt)
  if (isOlder) return 'older'
  if (barred) return 'too-late'
  return meetsNewer(line, mark, device) ? 'clash' : 'written'
}

/** Whether another device said something that this one did not know when the mark was made. */
function meetsNewer(line: RollLine, { seenAt, madeAt }: Arriving, device: string): boolean {
  if (line.present === null || line.device === device) return false
  return seenAt
    ? line.arrivedAt !== null && line.arrivedAt > seenAt
    : line.madeAt !== null && line.madeAt > madeAt
}

const keyOf = (one: { lessonId: string; participantId: string }) => `${one.lessonId} ${one.participantId}`
const inOrder = (marks: readonly Arriving[]) =>
  [...marks].sort((one, other) => (isLater(one, other) ? 1 : -1))

interface Known {
  keys: ReadonlySet<string>
  /** By lesson and participant. */
  words: ReadonlyMap<string, DeviceWord[]>
}

/** Everything devices have said of the people in these lessons. */
async function wordsOf(tx: Tx, marks: readonly Arriving[]): Promise<Known> {
  const rows = await tx
    .selectFrom('markReceipt')
    .selectAll()
    .where(
      'lessonId',
      'in',
      marks.map(({ lessonId }) => lessonId),
    )
    .execute()
  const words = new Map<string, DeviceWord[]>()
  for (const { lessonId, participantId, key, device, present, reason, madeAt, madeBy, seenAt, at } of rows) {
    if (participantId === null || device === null || present === null || madeAt === null) continue
    const pair = keyOf({ lessonId, participantId })
    const word = { key, device, present, reason, madeAt, madeBy: madeBy ?? '', seenAt, at }
    words.set(pair, [...(words.get(pair) ?? []), word])
  }
  return { keys: new Set(rows.map(({ key }) => key)), words }
}

/** When a person last decided between two values: what had come by then is dealt with. */
async function settledOf(tx: Tx, lessonIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx
    .selectFrom('markClash')
    .select(['lessonId', 'participantId', 'settledAt'])
    .where('lessonId', 'in', lessonIds)
    .where('kept', 'in', ['standing', 'arrived'])
    .orderBy('settledAt')
    .execute()
  return new Map(rows.flatMap((row) => (row.settledAt ? [[keyOf(row), row.settledAt] as const] : [])))
}

/** What asks for nothing more. */
const done: readonly string[] = ['written', 'older', 'same', 'clash', 'too-late']

/** What was turned away may be sent again once it is due; everything else is done with. */
async function keepReceipts(
  tx: Tx,
  marks: readonly Arriving[],
  fates: Record<string, Fate>,
  { device, by, unitId, now }: { device: string; by: string; unitId: string; now: Date },
): Promise<void> {
  const kept = marks.filter(({ key }) => done.includes(fates[key] ?? ''))
  if (kept.length === 0) return
  await tx
    .insertInto('markReceipt')
    .values(
      kept.map(({ lessonId, participantId, key, present, reason, madeAt, seenAt }) => ({
        ...{ lessonId, participantId, key, unitId, at: now, device, present, reason, madeAt, seenAt },
        madeBy: by,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Nobody is asked about a word that its own device replaced, or that came to be what stands; others meet what stands now. */
async function closeReplaced(
  tx: Tx,
  { stands, last, clashes }: Pick<ReturnType<typeof sortOut>, 'stands' | 'last' | 'clashes'>,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  for (const line of stands) {
    const { lessonId, participantId } = line
    const open = await tx
      .selectFrom('markClash')
      .selectAll()
      .where('lessonId', '=', lessonId)
      .where('participantId', '=', participantId)
      .where('kept', 'is', null)
      .execute()
    for (const clash of open) {
      const newer = last.get(keyOf(line))?.get(clash.device)
      const replaced = (newer && newer.madeAt > clash.madeAt) || !differs(line, clash)
      const closed = { kept: 'replaced' as const, settledAt: now, settledBy: by }
      const stood = {
        ...{ stoodPresent: line.present, stoodReason: line.reason, stoodBy: line.markedBy },
        ...{ stoodAt: line.madeAt, stoodDevice: line.device },
      }
      await tx
        .updateTable('markClash')
        .set(replaced ? closed : stood)
        .where('id', '=', clash.id)
        .execute()
      if (replaced) continue
      const again = clashes.findIndex((one) => keyOf(one) === keyOf(line) && sameValue(one.word, clash))
      if (again >= 0) clashes.splice(again, 1)
    }
  }
}

/** What a device said earlier but sent later than its newer word: that word stands, this one is kept before it. */
async function keepOlder(
  tx: Tx,
  older: { mark: Arriving; line: RollLine }[],
  { by, now, unitId }: { by: string; now: Date; unitId: string },
): Promise<void> {
  if (older.length === 0) return
  const rows = older.map(({ mark: { lessonId, participantId, present, reason, madeAt }, line }) => ({
    id: newId(),
    ...{ lessonId, participantId, unitId, present, reason, madeAt },
    markedBy: by,
    replacedAt: now,
    replacedBy: line.markedBy ?? by,
  }))
  await tx.insertInto('markChange').values(rows).execute()
}

async function keepClashes(
  tx: Tx,
  clashes: readonly Clashing[],
  { now, scope }: { now: Date; scope: Scope },
): Promise<void> {
  if (clashes.length === 0) return
  const rows = clashes.map(({ lessonId, participantId, word, line, cause }) => ({
    id: newId(),
    ...{ lessonId, participantId, cause },
    ...{ unitId: scope.unitId, kanwilId: scope.kanwilId },
    ...{ present: word.present, reason: word.reason, madeAt: word.madeAt, madeBy: word.madeBy },
    ...{ device: word.device, arrivedAt: now },
    ...{ stoodPresent: line.present, stoodReason: line.reason, stoodBy: line.markedBy },
    ...{ stoodAt: line.madeAt, stoodDevice: line.device },
    ...{ kept: null, settledAt: null, settledBy: null },
  }))
  await tx.insertInto('markClash').values(rows).execute()
}
