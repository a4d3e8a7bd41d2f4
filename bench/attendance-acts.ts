import { loadavg } from 'node:os'
import type pg from 'pg'
import { lapseDaily, markLesson } from '#attendance'
import { type Act, type Actor, type Database, perform, system, writing } from '#kernel'
import { reckon, recount } from '#vitality'
import { now } from './moment.ts'

/** What acts and rounds take without HTTP: a table in Markdown. */
export async function actsMeasured(
  db: Database,
  client: pg.Client,
  say: (words: string) => void,
): Promise<string> {
  const lines = ['| Act | times | p50 ms | p95 ms |', '|---|--:|--:|--:|']
  const before = loadavg()[0]?.toFixed(2)
  async function take(name: string, works: (() => Promise<unknown>)[]): Promise<void> {
    const times: number[] = []
    for (const work of works) {
      const begun = performance.now()
      await work()
      times.push(performance.now() - begun)
    }
    times.sort((one, other) => one - other)
    const at = (share: number) =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)
    lines.push(`| ${name} | ${times.length} | ${at(0.5)} | ${at(0.95)} |`)
    say(lines.at(-1) ?? '')
  }

  const { rows: lessons } = await client.query<Waiting>(waiting)
  // The first few make the connection and the plans warm.
  const marks = lessons.map((lesson) => () => did(db, officerOf(lesson), markLesson, typed(lesson)))
  for (const warm of marks.splice(0, 3)) await warm()
  await take('marking 40 people', marks)
  const { rows: held } = await client.query<Waiting>(heldBefore)
  const corrections = held.map((lesson) => () => did(db, officerOf(lesson), markLesson, typed(lesson)))
  await take('correcting 31 marks', corrections)
  const { rows: alive } = await client.query<{ id: string }>(busiest)
  const one = alive.map(
    ({ id }) =>
      () =>
        writing(db, system, (tx) => reckon(tx, [id], now)),
  )
  await take('vitality of one agreement, those with the most facts', one)
  await take('vitality of the whole nation, from scratch', [() => did(db, system, recount, {})])
  const lapse = () => did(db, system, lapseDaily.act, { zone: 'Asia/Jakarta', day: '2026-11-22' })
  await take('closing what nobody marked, western zone', [lapse])
  return [...lines, '', `Load average ${before} before, ${loadavg()[0]?.toFixed(2)} after.`].join('\n')
}

interface Waiting {
  id: string
  unitId: string
  kanwilId: string
  version: number
  people: string[]
}

const officerOf = ({ unitId, kanwilId }: Waiting): Actor => ({
  ...system,
  scope: { unitId, kanwilId },
  roles: ['programme-officer'],
  reach: { of: 'unit', id: unitId },
})

const typed = ({ id, version, people }: Waiting) => ({
  id,
  version,
  orang: people,
  tidak: people.slice(0, 4),
})

async function did<Input, Result, Code extends string>(
  db: Database,
  actor: Actor,
  act: Act<Input, Result, Code>,
  input: object,
): Promise<Result> {
  const outcome = await perform(db, act, act.input.parse(input), actor, now)
  if (!outcome.ok) throw new Error(`${act.name}: ${outcome.code}`)
  return outcome.result
}

const rowsOf = (which: string) => `
  select lesson.id, lesson.unit_id as "unitId", lesson.kanwil_id as "kanwilId", coalesce(sheet.version, 0) as version,
    (select array_agg(id::text order by id) from participant where cohort_id = lesson.cohort_id and from_on <= lesson.held_on
      and (until_on is null or until_on >= lesson.held_on)) as people
  from lesson join cohort on cohort.id = lesson.cohort_id left join sheet on sheet.lesson_id = lesson.id
  where lesson.stage = 'planned' and ${which} order by md5(lesson.id::text) limit 60`

const waiting = rowsOf(
  `seats = 40 and sheet is null and lesson.held_on between date '2026-11-22' - 3 and date '2026-11-22'`,
)
const heldBefore = rowsOf(
  `seats = 31 and sheet.state = 'closed' and lesson.held_on between date '2026-11-22' - 4 and date '2026-11-22'`,
)
const busiest = `select agreement_id as id from fact where agreement_id is not null group by 1 order by count(*) desc limit 20`
