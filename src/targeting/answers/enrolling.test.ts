import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Actor, addressOf, type Database, reading } from '#kernel'
import {
  aCandidate,
  aClass,
  aCohort,
  aDatabase,
  anActor,
  aQuestion,
  browserOf,
  did,
  type GivenClass,
  theMeans,
} from '#test'
import { decideSelection } from '../selections/decide.ts'
import { listOf } from './enrolling.ts'

const word = () => `kata${crypto.randomUUID().slice(0, 8)}`

let db: Database
let at: GivenClass
let head: Actor
let question: string
let names: string[]
let people: string[]
beforeAll(async () => {
  db = await aDatabase()
  at = await aClass(db, { cohort: { seats: 2 } })
  head = await anActor(db, { unit: at.unit, roles: ['unit-head'] })
  names = [1, 2, 3].map((n) => `${n} ${word()}`)
  const deciles = ['3', '1', '2']
  people = []
  for (const [n, name] of names.entries()) {
    const { id } = await aCandidate(db, at, { name })
    people.push(id)
    await theMeans(db, at.registrar, id, { source: 'dtsen', decile: deciles[n] ?? '' })
  }
  question = (await aQuestion(db, at.officer)).id
})

const decided = async (seats: number) =>
  (await did(db, at.officer, decideSelection, { id: question, seats: String(seats), purpose: word() })).id
const open = (actor: Actor) => browserOf(db, actor, { sample: true })
const read = async (actor: Actor, path: string) => {
  const response = await (await open(actor)).get(path)
  return { status: response.status, text: await response.text() }
}
const inOrder = (page: string) =>
  names
    .map((name) => [page.indexOf(name), name] as const)
    .filter(([place]) => place >= 0)
    .sort(([one], [other]) => one - other)
    .map(([, name]) => name)
const another = async () => (await aCohort(db, at.officer, { programmeId: at.programme.id, seats: 2 })).id

const regionOf = () =>
  reading(db, at.officer, (read) =>
    read.selectFrom('unit').selectAll().where('id', '=', at.unit.kanwilId).executeTakeFirstOrThrow(),
  )

describe('from an answer to a cohort', () => {
  it('goes whoever was chosen, in the order of the selection and nobody else [F6] [F8] [G4]', async () => {
    const [cohort, selection] = [await another(), await decided(2)]
    const page = await read(at.officer, to.selection(selection))
    const from = addressOf(to.chooseCohort, { dari: listOf.chosen(selection) })
    expect(page.text).toContain(from)
    const choice = await read(at.officer, from)
    expect(choice.text).toContain(to.enrolMany(cohort))
    const dari = listOf.chosen(selection)
    const form = await read(at.officer, addressOf(to.enrolMany(cohort), { dari }))
    expect(inOrder(form.text)).toEqual([names[1], names[2]])
    const sent = await (await open(at.officer)).post(to.enrolMany(cohort), {
      ...{ dari, fromOn: '2027-03-10', askedBy: 'officer' },
      // a page that was drawn when somebody else was still chosen
      orang: [people[0] ?? '', people[2] ?? '', people[1] ?? ''],
    })
    expect(sent.status).toBe(303)
    const result = await read(at.officer, sent.headers.get('location') ?? '')
    expect(inOrder(result.text)).toEqual([names[1], names[2]])
    expect(result.text).toContain('2 baris, 2 mendapat tempat')
    expect(result.text).toContain('Mengapa orang-orang ini')
    expect(result.text).toContain('3 orang')
  })

  it('the reserve waits behind the chosen, when it is asked for [F8] [G1]', async () => {
    const [cohort, selection] = [await another(), await decided(1)]
    const dari = listOf.ranked(selection)
    const sent = await (await open(at.officer)).post(to.enrolMany(cohort), {
      ...{ dari, fromOn: '2027-03-10', askedBy: 'officer' },
      orang: people,
    })
    const lines = await reading(db, at.officer, (db) =>
      db
        .selectFrom('enrolmentLine')
        .select(['personId', 'outcome'])
        .where('batchId', '=', sent.headers.get('location')?.split('/').at(-1) ?? '')
        .orderBy('at')
        .execute(),
    )
    expect(lines.map(({ personId }) => personId)).toEqual([people[1], people[2], people[0]])
    expect(lines.map(({ outcome }) => outcome)).toEqual(['admitted', 'admitted', 'waiting'])
  })

  it('everybody who met the lines goes from the answer itself, by the published rule [F5] [F8]', async () => {
    const answer = await read(at.officer, to.question(question))
    const dari = listOf.answer(question)
    expect(answer.text).toContain(addressOf(to.chooseCohort, { dari }))
    const form = await read(at.officer, addressOf(to.enrolMany(await another()), { dari }))
    expect(inOrder(form.text)).toEqual([names[1], names[2], names[0]])
  })

  it('tells the office above why, but no number and no name [F6] [P1]', async () => {
    const cohort = await another()
    const sent = await (await open(at.officer)).post(to.enrolMany(cohort), {
      ...{ dari: listOf.answer(question), fromOn: '2027-03-10', askedBy: 'officer' },
      orang: people,
    })
    const above = await anActor(db, { unit: await regionOf(), roles: ['regional-officer'] })
    const page = await read(above, sent.headers.get('location') ?? '')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Mengapa orang-orang ini')
    expect(page.text).not.toContain('Dalam pengawasan')
    expect(inOrder(page.text)).toEqual([])
  })

  it('is nothing to another unit, and forbidden to whoever gives no places [P1]', async () => {
    const other = await aClass(db)
    for (const dari of [listOf.answer(question), listOf.chosen(await decided(1)), 'terpilih.x', 'apa'])
      expect((await read(other.officer, addressOf(to.chooseCohort, { dari }))).status).toBe(404)
    const dari = listOf.answer(question)
    expect((await read(other.officer, addressOf(to.enrolMany(other.id), { dari }))).status).toBe(404)
    const sent = await (await open(other.officer)).post(to.enrolMany(other.id), {
      ...{ dari, fromOn: '2027-03-10', askedBy: 'officer' },
      orang: people,
    })
    expect(sent.status).toBe(404)
    expect((await read(at.registrar, addressOf(to.chooseCohort, { dari }))).status).toBe(403)
    expect((await read(head, addressOf(to.chooseCohort, { dari }))).status).toBe(200)
    expect((await read(at.officer, to.chooseCohort)).status).toBe(404)
  })
})
