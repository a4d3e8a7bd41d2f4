import type { Fate } from '../offline/parcel.ts'
import type { RollLine } from '../roll.ts'
import type { closedToday } from '../rules.ts'
import { differs, type NewMark } from '../write-marks.ts'
import type { Arriving } from './arrive.ts'
import { type DeviceWord, isLater, lastWords, unsettled } from './device-words.ts'
import type { Known } from './known-words.ts'

export interface Clashing {
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
export function sortOut(marks: readonly Arriving[], meeting: Meeting) {
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

export const keyOf = (one: { lessonId: string; participantId: string }) =>
  `${one.lessonId} ${one.participantId}`
const inOrder = (marks: readonly Arriving[]) =>
  [...marks].sort((one, other) => (isLater(one, other) ? 1 : -1))

/** What asks for nothing more. */
export const done: readonly string[] = ['written', 'older', 'same', 'clash', 'too-late']
