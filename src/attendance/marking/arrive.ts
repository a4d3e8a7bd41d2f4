import { z } from 'zod'
import { act, done, found, newId, refuse, type Scope, type Tx } from '#kernel'
import { reasonCodes } from '../kinds.ts'
import { lockLessons } from '../lesson.ts'
import type { Fate } from '../offline/parcel.ts'
import { type RollLine, rollOf } from '../roll.ts'
import { changeDays, closedToday } from '../rules.ts'
import { differs, type NewMark, writeMarks } from '../write-marks.ts'

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
    const known = await knownKeys(tx, marks)
    const roll = await rollOf(tx, [...new Set(ids)])
    const barred = new Map(lessons.map((lesson) => [lesson.id, closedToday(lesson, today, days)]))
    const { fates, write, older, clashes } = sortOut(marks, { roll, known, barred, device, now })
    await keepReceipts(tx, marks, fates, scope.unitId, now)
    await keepClashes(tx, clashes, { device, by: actor.name, now, scope })
    await keepOlder(tx, older, { by: actor.name, now, unitId: scope.unitId })
    const { changed } = await writeMarks(at, lessons, write)
    return done(
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
  mark: Arriving
  line: RollLine
  cause: 'other-device' | 'too-late'
}

interface Meeting {
  roll: readonly RollLine[]
  known: ReadonlySet<string>
  barred: ReadonlyMap<string, ReturnType<typeof closedToday>>
  device: string
  now: Date
}

/** What becomes of each mark, the earliest first: a later one of the same device meets what the earlier one said. */
function sortOut(marks: readonly Arriving[], { roll, known, barred, device, now }: Meeting) {
  const stands = new Map(roll.map((line) => [keyOf(line), line]))
  const judged: { mark: Arriving; line: RollLine | undefined; fate: Fate | 'too-late' }[] = []
  for (const mark of new Map(inOrder(marks).map((each) => [each.key, each])).values()) {
    const line = stands.get(keyOf(mark))
    const fate = known.has(mark.key) ? 'known' : fateOf(mark, line, barred.get(mark.lessonId), device)
    judged.push({ mark, line, fate })
    if (line && fate === 'written') stands.set(keyOf(mark), { ...line, ...mark, arrivedAt: now, device })
  }
  const written = judged.filter(({ fate }) => fate === 'written').map(({ mark }) => mark)
  return {
    fates: Object.fromEntries(
      judged.map(({ mark, fate }): [string, Fate] => [mark.key, fate === 'too-late' ? 'clash' : fate]),
    ),
    // of several by one device the last counts
    write: [...new Map(written.map((mark) => [keyOf(mark), mark])).values()].map(
      (mark): NewMark => ({
        ...mark,
        madeAt: mark.madeAt > now ? now : mark.madeAt,
        device,
      }),
    ),
    older: judged.flatMap(({ mark, line, fate }) => (line && fate === 'older' ? [{ mark, line }] : [])),
    clashes: judged.flatMap(({ mark, line, fate }): Clashing[] =>
      line && (fate === 'clash' || fate === 'too-late')
        ? [{ mark, line, cause: fate === 'clash' ? 'other-device' : 'too-late' }]
        : [],
    ),
  }
}

function fateOf(
  mark: Arriving,
  line: RollLine | undefined,
  barred: ReturnType<typeof closedToday>,
  device: string,
): Fate | 'too-late' {
  if (!line) return 'not-seated'
  if (barred === 'cancelled-lesson') return 'cancelled'
  if (barred === 'too-early') return 'too-early'
  if (!differs(line, mark)) return 'same'
  if (barred) return 'too-late'
  if (line.device === device && line.madeAt !== null && mark.madeAt < line.madeAt) return 'older'
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
  [...marks].sort((one, other) => one.madeAt.getTime() - other.madeAt.getTime())

async function knownKeys(tx: Tx, marks: Arriving[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('markReceipt')
    .select('key')
    .where(
      'lessonId',
      'in',
      marks.map(({ lessonId }) => lessonId),
    )
    .where(
      'key',
      'in',
      marks.map(({ key }) => key),
    )
    .execute()
  return new Set(rows.map(({ key }) => key))
}

/** What was turned away may be sent again once it is due; everything else is done with. */
async function keepReceipts(
  tx: Tx,
  marks: Arriving[],
  fates: Record<string, Fate>,
  unitId: string,
  at: Date,
): Promise<void> {
  const done = marks.filter(({ key }) => ['written', 'older', 'same', 'clash'].includes(fates[key] ?? ''))
  if (done.length === 0) return
  await tx
    .insertInto('markReceipt')
    .values(done.map(({ lessonId, key }) => ({ lessonId, key, unitId, at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
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
  clashes: Clashing[],
  { device, by, now, scope }: { device: string; by: string; now: Date; scope: Scope },
): Promise<void> {
  if (clashes.length === 0) return
  const rows = clashes.map(({ mark, line, cause }) => ({
    id: newId(),
    lessonId: mark.lessonId,
    participantId: mark.participantId,
    unitId: scope.unitId,
    kanwilId: scope.kanwilId,
    present: mark.present,
    reason: mark.reason,
    madeAt: mark.madeAt,
    madeBy: by,
    device,
    arrivedAt: now,
    cause,
    stoodPresent: line.present,
    stoodReason: line.reason,
    stoodBy: line.markedBy,
    stoodAt: line.madeAt,
    stoodDevice: line.device,
    kept: null,
    settledAt: null,
    settledBy: null,
  }))
  await tx.insertInto('markClash').values(rows).execute()
}
