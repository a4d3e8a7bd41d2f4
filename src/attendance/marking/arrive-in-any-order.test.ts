import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading, system } from '#kernel'
import { aDatabase, aLesson, aTaughtClass, did, type GivenTaughtClass, now } from '#test'
import { arrive } from './arrive.ts'

let db: Database
let group: GivenTaughtClass
beforeAll(async () => {
  db = await aDatabase()
  group = await aTaughtClass(db, { people: 3 })
})

type Value = 'present' | 'sick' | 'court'
interface Word {
  device: string
  person: number
  value: Value
  /** Minutes before the first sending. */
  ago: number
  key: string
}

const minute = 60_000
const before = (minutes: number) => new Date(now.getTime() - minutes * minute).toISOString()
const values = fc.constantFrom<Value>('present', 'sick', 'court')

/** Sends the words one parcel after the other; all were made when neither device knew of the other. */
async function bring(lessonId: string, parcels: Word[][], at = 0): Promise<void> {
  for (const [index, parcel] of parcels.entries()) {
    const marks = parcel.map(({ person, value, ago, key }) => ({
      lessonId,
      participantId: group.people[person]?.id,
      present: value === 'present',
      reason: value === 'present' ? null : value,
      madeAt: before(ago),
      seenAt: before(600),
      key,
    }))
    const device = parcel[0]?.device ?? ''
    const moment = new Date(now.getTime() + (at + index) * minute)
    await did(db, group.officer, arrive, { device, marks }, moment)
  }
}

interface Kept {
  participantId: string | null
  present: boolean | null
  reason: string | null
}
async function keptOf(lessonId: string) {
  return await reading(db, system, async (read) => {
    const rowsOf = (table: 'mark' | 'markClash' | 'markChange' | 'markReceipt'): Promise<Kept[]> =>
      read
        .selectFrom(table)
        .select(['participantId', 'present', 'reason'])
        .where('lessonId', '=', lessonId)
        .$if(table === 'markClash', (asked) => asked.where(sql<boolean>`kept is null`))
        .orderBy('participantId')
        .orderBy('reason')
        .execute()
    return {
      standing: await rowsOf('mark'),
      receipts: await rowsOf('markReceipt'),
      clashes: await rowsOf('markClash'),
      earlier: await rowsOf('markChange'),
    }
  })
}
const of = (rows: Kept[], person: number): string[] =>
  rows
    .filter(({ participantId }) => participantId === group.people[person]?.id)
    .map(({ present, reason }) => (present ? 'present' : (reason ?? '')))

const aNewLesson = async () => (await aLesson(db, group.officer, { cohortId: group.cohort.id })).id
const shuffled = (words: Word[]) =>
  fc
    .shuffledSubarray([...words, ...words], { minLength: words.length * 2 })
    .map((all) => all.map((word) => [word]))

/** What two devices say: of each person one word each. */
const twoWords = fc.array(fc.record({ first: values, second: values }), { minLength: 3, maxLength: 3 })

describe('marks of two devices that knew nothing of each other', () => {
  it('come to the same marks and the same clashes, in any order and however often they are sent [H4]', async () => {
    const asked = twoWords.chain((said) => {
      const words = said.flatMap(({ first, second }, person): Word[] => [
        { device: 'A', person, value: first, ago: 30, key: crypto.randomUUID() },
        { device: 'B', person, value: second, ago: 20, key: crypto.randomUUID() },
      ])
      return fc.record({ said: fc.constant(said), parcels: shuffled(words) })
    })
    await fc.assert(
      fc.asyncProperty(asked, async ({ said, parcels }) => {
        const lessonId = await aNewLesson()
        await bring(lessonId, parcels)
        const kept = await keptOf(lessonId)
        for (const [person, { first, second }] of said.entries()) {
          const both = [...of(kept.standing, person), ...of(kept.clashes, person)].sort()
          expect(both).toEqual([...new Set([first, second])].sort())
        }
        expect(kept.earlier).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('lose no last word, though each changed its mind and its words came in any order [H4]', async () => {
    const asked = fc
      .array(fc.record({ person: fc.nat(2), value: values, device: fc.constantFrom('A', 'B') }), {
        minLength: 3,
        maxLength: 9,
      })
      .map((said) => said.map((word, at): Word => ({ ...word, ago: 60 - at, key: crypto.randomUUID() })))
      .chain((words) => fc.record({ words: fc.constant(words), parcels: shuffled(words) }))
    await fc.assert(
      fc.asyncProperty(asked, async ({ words, parcels }) => {
        const lessonId = await aNewLesson()
        await bring(lessonId, parcels)
        const kept = await keptOf(lessonId)
        for (const person of [0, 1, 2]) {
          const spoken = words.filter((word) => word.person === person)
          expect(of(kept.standing, person)).toHaveLength(spoken.length > 0 ? 1 : 0)
          for (const { value } of spoken) expect(of(kept.receipts, person)).toContain(value)
          const last = new Map(spoken.map(({ device, value }) => [device, value]))
          const open = [...of(kept.standing, person), ...of(kept.clashes, person)].sort()
          expect(open).toEqual([...new Set(last.values())].sort())
        }
        await bring(lessonId, parcels, parcels.length)
        expect(await keptOf(lessonId)).toEqual(kept)
      }),
      { numRuns: 12 },
    )
  })

  it('come to the last word of every device, in every order of a small history [H4]', async () => {
    const history = fc.array(fc.record({ device: fc.constantFrom('A', 'B', 'C'), value: values }), {
      minLength: 2,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(history, async (said) => {
        const words = said.map(
          (word, at): Word => ({ ...word, person: 0, ago: 60 - at, key: crypto.randomUUID() }),
        )
        const last = new Map(words.map(({ device, value }) => [device, value]))
        for (const order of everyOrder(words)) {
          const lessonId = await aNewLesson()
          const parcels = order.map((word) => [{ ...word, key: crypto.randomUUID() }])
          await bring(lessonId, parcels)
          const kept = await keptOf(lessonId)
          const [stands, asked] = [of(kept.standing, 0), of(kept.clashes, 0)]
          expect([...stands, ...asked].sort()).toEqual([...new Set(last.values())].sort())
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})

function everyOrder<One>(all: readonly One[]): One[][] {
  if (all.length < 2) return [[...all]]
  return all.flatMap((first, at) =>
    everyOrder(all.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  )
}
