import { beforeAll, describe, expect, it } from 'vitest'
import { addParty } from '#agreements'
import { type Actor, type Database, reading, system } from '#kernel'
import { aDatabase, anActor, anAgreement, aUnit, browserOf, did, recordOf, refusalOf, today } from '#test'
import { drop } from '../../agreements/drop.ts'
import { addOption } from './add-option.ts'
import { callOff } from './call-off.ts'
import { fix } from './fix.ts'
import { propose } from './propose.ts'
import { optionsOf, wordsOf } from './queries.ts'
import { revise } from './revise.ts'
import { weigh } from './weigh.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const typed = { kind: 'opening', title: 'Peresmian pabrik ikan lele', place: 'Lapas Bukittinggi' }
const said = { saidBy: 'Kepala Kanwil', saidOn: '2027-03-09' }

async function aMilestone() {
  const given = await anAgreement(db)
  const { milestoneId } = await did(db, given.officer, propose, { id: given.id, ...typed })
  return { ...given, milestoneId }
}

/** Three possible officials and two possible days, as the meeting left it. */
async function withOptions() {
  const given = await aMilestone()
  const { id, milestoneId, officer } = given
  for (const official of ['Direktur Jenderal', 'Gubernur', 'Wakil Gubernur'])
    await did(db, officer, addOption, { id, milestoneId, official, ...said })
  for (const day of ['2027-04-05', '2027-04-20'])
    await did(db, officer, addOption, { id, milestoneId, day, ...said })
  const options = await reading(db, system, (read) => optionsOf(read, milestoneId))
  const optionOf = (what: string) =>
    options.find(({ day, official }) => day === what || official === what)?.id ?? ''
  return { ...given, optionOf }
}

const milestoneNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('milestone').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const text = async (actor: Actor, path: string) =>
  (await (await browserOf(db, actor, { sample: true })).get(path)).text()

describe('a tentative milestone', () => {
  it('holds several days and several officials, each with who said so, until one of each is fixed [C7]', async () => {
    const { id, milestoneId, officer, optionOf } = await withOptions()
    const open = await text(officer, `/kerja-sama/${id}`)
    expect(open).toContain('5 April 2027, atau 20 April 2027')
    expect(open).toContain('Direktur Jenderal, atau Gubernur, atau Wakil Gubernur')
    expect(open).toContain('Belum ditetapkan')

    const weighing = { id, milestoneId, note: 'Berhalangan', ...said }
    const dropped = { ...weighing, optionId: optionOf('Direktur Jenderal'), standing: 'dropped' }
    await did(db, officer, weigh, dropped)
    expect(await refusalOf(db, officer, weigh, dropped)).toBe('stands-so')
    const preferred = { ...weighing, standing: 'preferred', note: 'Hari jadi provinsi' }
    await did(db, officer, weigh, { ...preferred, optionId: optionOf('2027-04-05') })
    await did(db, officer, weigh, { ...preferred, optionId: optionOf('2027-04-20') })
    const options = await reading(db, system, (read) => optionsOf(read, milestoneId))
    expect(options.filter(({ standing }) => standing === 'preferred').map(({ day }) => day)).toEqual([
      '2027-04-20',
    ])

    const choice = { dayOptionId: optionOf('2027-04-20'), reason: 'Surat Gubernur', ...said }
    const fixing = { id, milestoneId, ...choice, officialOptionId: optionOf('Direktur Jenderal') }
    expect(await refusalOf(db, officer, fix, fixing)).toBe('not-an-option')
    await did(db, officer, fix, { ...fixing, officialOptionId: optionOf('Gubernur') })
    expect(await milestoneNow(milestoneId)).toMatchObject({
      stage: 'fixed',
      fixedDay: '2027-04-20',
      fixedOfficial: 'Gubernur',
      reason: 'Surat Gubernur',
    })
    const words = await reading(db, system, (read) => wordsOf(read, milestoneId))
    expect(words.map(({ what, option }) => [what, option])).toEqual([
      ['added', 'Direktur Jenderal'],
      ['added', 'Gubernur'],
      ['added', 'Wakil Gubernur'],
      ['added', '5 April 2027'],
      ['added', '20 April 2027'],
      ['dropped', 'Direktur Jenderal'],
      ['preferred', '5 April 2027'],
      ['preferred', '20 April 2027'],
      ['fixed', '20 April 2027, Gubernur'],
    ])
    expect(words.every(({ saidBy, saidOn }) => saidBy === 'Kepala Kanwil' && saidOn === '2027-03-09')).toBe(
      true,
    )
    expect(await refusalOf(db, officer, addOption, { id, milestoneId, official: 'Bupati', ...said })).toBe(
      'decided',
    )
    expect((await recordOf(db, milestoneId)).at(-1)).toMatchObject({
      act: 'milestone.fixed',
      about: [milestoneId, id],
    })
  })

  it('is called off with a reason, also after it was fixed, and the log stays [C7]', async () => {
    const { id, milestoneId, officer, optionOf } = await withOptions()
    const chosen = { dayOptionId: optionOf('2027-04-05'), officialOptionId: optionOf('Gubernur') }
    await did(db, officer, fix, { id, milestoneId, ...chosen, reason: 'Disposisi', ...said })
    await did(db, officer, callOff, { id, milestoneId, reason: 'Pabrik belum siap', ...said })
    expect(await milestoneNow(milestoneId)).toMatchObject({ stage: 'called-off', fixedDay: null })
    const page = await text(officer, `/kerja-sama/${id}/acara/${milestoneId}`)
    expect(page).toContain('Pabrik belum siap')
    expect(page).toContain('Dibatalkan')
  })

  it('says so when nobody sees to it, and takes staff of any office the agreement binds [C7]', async () => {
    const { id, milestoneId, officer, head } = await aMilestone()
    expect(await text(officer, `/kerja-sama/${id}`)).toMatch(/Acara<\/h2>[\s\S]*Belum ada</)
    const other = await anActor(db, { unit: await aUnit(db), roles: ['unit-head'] })
    const revising = { id, milestoneId, version: 1, ...typed }
    expect(await refusalOf(db, officer, revise, { ...revising, ownerId: other.accountId })).toBe(
      'not-concerned',
    )
    await did(db, officer, revise, { ...revising, ownerId: head.accountId })
    expect(await milestoneNow(milestoneId)).toMatchObject({ ownerName: 'Ahmad Fauzan, Kepala' })
    expect(await refusalOf(db, officer, revise, revising)).toBe('changed-meanwhile')
  })

  it.for([
    [{ day: '2027-03-09' }, 'in-the-past'],
    [{ day: '2027-04-05', saidOn: '2027-03-11' }, 'in-the-future'],
    [{ official: 'gubernur' }, 'already-there'],
    [{ day: '2027-04-05' }, 'already-there'],
  ] as const)('does not take the option %o: %s', async ([over, code]) => {
    const { id, milestoneId, officer } = await withOptions()
    expect(await refusalOf(db, officer, addOption, { id, milestoneId, ...said, ...over })).toBe(code)
  })

  it.for([{}, { day: today, official: 'Gubernur' }])('takes one thing at a time, not %o', (over) => {
    const ids = { id: crypto.randomUUID(), milestoneId: crypto.randomUUID() }
    expect(addOption.input.safeParse({ ...ids, ...said, ...over }).success).toBe(false)
  })

  it('does not begin in an agreement that is over', async () => {
    const { id, officer, head } = await anAgreement(db)
    await did(db, head, drop, { id, reason: 'Mitra mundur' })
    expect(await refusalOf(db, officer, propose, { id, ...typed })).toBe('over')
  })

  it('is read by every unit that the agreement binds, and written by the one that leads it [P1]', async () => {
    const { id, milestoneId, officer } = await aMilestone()
    const unit = await aUnit(db)
    await did(db, officer, addParty, { id, unitId: unit.id })
    const bound = await anActor(db, { unit })
    const browser = await browserOf(db, bound)
    expect((await browser.get(`/kerja-sama/${id}/acara/${milestoneId}`)).status).toBe(200)
    expect((await browser.get(`/kerja-sama/${id}/acara/${milestoneId}/tetapkan`)).status).toBe(403)
    const elsewhere = await browserOf(db, await anActor(db))
    expect((await elsewhere.get(`/kerja-sama/${id}/acara/${milestoneId}`)).status).toBe(404)
  })
})
