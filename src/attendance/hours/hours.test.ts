import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, newId, reading, system, writing } from '#kernel'
import {
  aDatabase,
  aHeldLesson,
  aLesson,
  aParticipant,
  aTaughtClass,
  browserOf,
  did,
  now,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { type Reason, reasonCodes } from '../kinds.ts'
import { assess, resultField } from './assess.ts'
import { hoursOf } from './hours.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const hours = (cohortId: string) => reading(db, system, (read) => hoursOf(read, cohortId))

/** The rule `attendance.reasons` as the program ships it. */
const counted: Record<Reason, 'attended' | 'excused' | 'missed'> = {
  sick: 'excused',
  court: 'excused',
  visit: 'excused',
  isolation: 'missed',
  duty: 'attended',
  paused: 'excused',
  cancelled: 'excused',
  refused: 'missed',
  unknown: 'missed',
}

interface Held {
  hours: number
  said: 'present' | Reason | 'nothing' | 'ahead'
}
const lesson: fc.Arbitrary<Held> = fc.record({
  hours: fc.integer({ min: 1, max: 8 }),
  said: fc.constantFrom('present', 'nothing', 'ahead', ...reasonCodes),
})

/** What somebody comes to, reckoned lesson by lesson. */
function reckoned(held: Held[], programme: number, least: number) {
  const sum = (is: (one: Held) => boolean) => held.filter(is).reduce((all, one) => all + one.hours, 0)
  const as = (how: string) => (one: Held) => one.said in counted && counted[one.said as Reason] === how
  const attended = sum((one) => one.said === 'present') + sum(as('attended'))
  const away = sum(as('excused'))
  const excused = Math.min(away, Math.floor((programme * 20) / 100))
  const planned = sum(() => true)
  const toCome = sum(({ said }) => said === 'ahead') + Math.max(0, programme - planned)
  const required = Math.ceil(((programme - excused) * least) / 100)
  return {
    attended,
    excused,
    missed: sum(as('missed')) + away - excused,
    unrecorded: sum(({ said }) => said === 'nothing'),
    toCome,
    required,
    reached: attended >= required,
    outOfReach: attended + toCome < required,
  }
}

describe('lesson hours', () => {
  it('are those that a count lesson by lesson finds, whatever was said [H7] [H2]', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(lesson, { maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        async (held, programme, least) => {
          const { cohort, officer } = await shell(programme, least)
          const { participantId } = await lay(officer, cohort, held)
          const [line] = await hours(cohort.id)
          expect(line).toMatchObject({ participantId, programme, ...reckoned(held, programme, least) })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never say that the minimum is lost while being there every time would still reach it [H7]', () => {
    fc.assert(
      fc.property(
        fc.array(lesson, { maxLength: 20 }),
        fc.integer({ min: 1, max: 160 }),
        (held, programme) => {
          const before = reckoned(held, programme, 80)
          const best = held.map((one) => (one.said === 'ahead' ? { ...one, said: 'present' as const } : one))
          const gap = Math.max(0, programme - held.reduce((all, one) => all + one.hours, 0))
          const after = reckoned([...best, { hours: gap, said: 'present' }], programme, 80)
          expect(before.outOfReach).toBe(!after.reached)
        },
      ),
    )
  })

  it('ask 128 of 160, and warn on the sheet when somebody can no longer reach them [H7]', async () => {
    const group = await aTaughtClass(db, { people: 2, programme: { lessonHours: 160, minAttendance: 80 } })
    const [first, second] = group.people
    for (const day of ['01', '02', '03', '04']) {
      await aHeldLesson(db, group, `2027-03-${day}`, { [first.id]: 'refused' }, 8)
    }
    expect(await hours(group.cohort.id)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ participantId: first.id, required: 128, toCome: 128, outOfReach: false }),
      ]),
    )
    const last = await aHeldLesson(db, group, '2027-03-05', { [first.id]: 'refused' }, 1)
    const lines = new Map((await hours(group.cohort.id)).map((line) => [line.participantId, line]))
    expect(lines.get(first.id)).toMatchObject({ attended: 0, missed: 33, outOfReach: true, inARow: 5 })
    expect(lines.get(second.id)).toMatchObject({ attended: 33, outOfReach: false, inARow: 0 })

    const browser = await browserOf(db, group.officer, { sample: true })
    for (const path of [`/daftar-hadir/${last.id}`, `/daftar-hadir/angkatan/${group.cohort.id}`]) {
      const html = await (await browser.get(path)).text()
      expect(html).toContain('Minimal tak terkejar')
      expect(html).toContain(first.name)
    }
  })

  it('forgive what the rule forgives, up to a fifth of the programme, and count duty [H2] [H7]', async () => {
    const group = await aTaughtClass(db, { people: 3, programme: { lessonHours: 100, minAttendance: 80 } })
    const [sick, duty, unknown] = group.people
    const away = { [sick.id]: 'sick', [duty.id]: 'duty', [unknown.id]: 'unknown' }
    for (const day of ['01', '02', '03']) await aHeldLesson(db, group, `2027-03-${day}`, away, 8)
    const lines = new Map((await hours(group.cohort.id)).map((line) => [line.participantId, line]))
    expect(lines.get(sick.id)).toMatchObject({ excused: 20, missed: 4, required: 64, outOfReach: false })
    expect(lines.get(duty.id)).toMatchObject({ attended: 24, required: 80 })
    expect(lines.get(unknown.id)).toMatchObject({ missed: 24, required: 80, outOfReach: true })
  })

  it('follow a unit that has a rule of its own [H2]', async () => {
    const group = await aTaughtClass(db, { people: 1 })
    const [one] = group.people
    await aHeldLesson(db, group, '2027-03-02', { [one.id]: 'refused' })
    const owner = await ownRule(group.officer.scope?.unitId ?? '', {
      refused: { hours: 'attended', premi: true },
    })
    expect(owner).toBe(1)
    expect(await hours(group.cohort.id)).toMatchObject([{ attended: 2, missed: 0 }])
  })

  it('name whoever was away three times running, and forget it once they come [H1]', async () => {
    const group = await aTaughtClass(db, { people: 1, programme: { minAttendance: 0 } })
    const [one] = group.people
    for (const day of ['01', '02', '03']) {
      await aHeldLesson(db, group, `2027-03-${day}`, { [one.id]: 'sick' })
    }
    const path = `/daftar-hadir/angkatan/${group.cohort.id}`
    const browser = await browserOf(db, group.officer, { sample: true })
    expect(await (await browser.get(path)).text()).toContain('3 kali berturut-turut')
    await aHeldLesson(db, group, '2027-03-04')
    expect(await (await browser.get(path)).text()).not.toContain('berturut-turut')
  })
})

describe('the assessment at the end', () => {
  it('says of each whether they passed, by whom and when, and keeps what was said before [H7]', async () => {
    const group = await aTaughtClass(db, { people: 3 })
    const [one, two] = group.people
    const common = { id: group.cohort.id, assessor: 'Asesor Contoh', assessedOn: today }
    await did(db, group.officer, assess, {
      ...common,
      [resultField(one.id)]: 'passed',
      [resultField(two.id)]: 'retake',
    })
    await did(db, group.officer, assess, { ...common, [resultField(two.id)]: 'passed' })
    const browser = await browserOf(db, group.officer, { sample: true })
    const html = await (await browser.get(`/daftar-hadir/angkatan/${group.cohort.id}`)).text()
    for (const words of ['Lulus', 'Asesor Contoh', 'belum dinilai']) expect(html).toContain(words)
    expect(html).not.toContain('<div>Mengulang')
    const kept = await reading(db, system, (read) =>
      read
        .selectFrom('assessment')
        .select(['result', 'latest'])
        .where('participantId', '=', two.id)
        .orderBy('latest')
        .execute(),
    )
    expect(kept).toEqual([
      { result: 'retake', latest: false },
      { result: 'passed', latest: true },
    ])
    expect((await recordOf(db, group.cohort.id)).map(({ act }) => act)).toContain('attendance.assessed')
    expect(await refusalOf(db, group.officer, assess, { ...common, assessedOn: '2027-03-11' })).toBe(
      'in-the-future',
    )
    expect(await refusalOf(db, group.officer, assess, common)).toBe('nothing-differs')
  })
})

const shell = (programme: number, least: number) =>
  aTaughtClass(db, { people: 0, programme: { lessonHours: programme, minAttendance: least } })

/** A history of one participant laid as rows, each lesson on a day of its own. */
async function lay(
  officer: Parameters<typeof aLesson>[1],
  cohort: { id: string },
  held: Held[],
): Promise<{ participantId: string }> {
  const personId = newId()
  const { unitId, kanwilId } = officer.scope ?? { unitId: '', kanwilId: '' }
  await writing(db, officer, (tx) =>
    sql`insert into person (id, unit_id, kanwil_id, status, name, created_at, sources)
      values (${personId}, ${unitId}, ${kanwilId}, 'inmate', 'Orang Contoh', ${now}, '{}')`.execute(tx),
  )
  const { id: participantId } = await aParticipant(db, officer, { cohortId: cohort.id, personId })
  for (const [at, one] of held.entries()) {
    const heldOn = `2027-03-${String(at + 1).padStart(2, '0')}`
    const { id } = await aLesson(db, officer, { cohortId: cohort.id, heldOn, lessonHours: one.hours })
    if (one.said === 'ahead') continue
    await writing(db, officer, async (tx) => {
      await sql`insert into sheet (lesson_id, unit_id, kanwil_id, held_on, state, closed_at, created_at)
        values (${id}, ${unitId}, ${kanwilId}, ${heldOn}, 'closed', ${now}, ${now})`.execute(tx)
      if (one.said === 'nothing') return
      const reason = one.said === 'present' ? null : one.said
      await sql`select make_mark_month(${heldOn})`.execute(tx)
      await sql`insert into mark (held_on, lesson_id, participant_id, unit_id, present, reason, made_at, arrived_at, marked_by)
        values (${heldOn}, ${id}, ${participantId}, ${unitId}, ${reason === null}, ${reason}, ${now}, ${now}, 'Contoh')`.execute(
        tx,
      )
    })
  }
  return { participantId }
}

async function ownRule(unitId: string, value: object): Promise<number> {
  const { default: pg } = await import('pg')
  const { workerDatabase } = await import('../../../test/worker-database.ts')
  const client = new pg.Client(await workerDatabase())
  await client.connect()
  const { rowCount } = await client.query(
    `insert into rule (id, code, title, source, valid_from, unit_id, value)
     values ($1, 'attendance.reasons', 'Aturan unit', 'Contoh', '2010-01-01', $2, $3)`,
    [newId(), unitId, JSON.stringify(value)],
  )
  await client.end()
  return rowCount ?? 0
}
