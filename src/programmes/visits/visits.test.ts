import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { seats } from '#enrolment'
import { type Actor, type Database, reading, system } from '#kernel'
import { addItem, setCounting } from '#plans'
import {
  aCohort,
  aDatabase,
  aKanwil,
  anActiveAgreement,
  anActor,
  anAgreementAt,
  aParticipant,
  aPerson,
  aProgramme,
  aReport,
  aUnit,
  browserOf,
  colleagueOf,
  did,
  planItemsOf,
  planItemTyped,
  recordOf,
  refusalOf,
} from '#test'
import { cardOf } from '../../../test/first-page.ts'
import { takeBackFact } from '../../plans/facts/take-back.ts'
import { checkIn } from './check-in.ts'
import { checkOut } from './check-out.ts'
import { listMembers } from './list-members.ts'
import { planVisit } from './plan.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const list = listMembers(seats)
const typed = (over: object = {}) => ({
  destination: 'Sentra kuliner binaan mitra',
  purpose: 'Belajar mengolah pisang dan tempe',
  heldOn: '2027-03-10',
  departsAt: '08.00',
  returnsAt: '09.30',
  permitNumber: 'W6.PAS.PAS3-PK.01-21',
  permitIssuer: 'Kepala Lapas',
  escorts: 'Budi Contoh, regu jaga\nSari Contoh, wali',
  ...over,
})
const at = (hour: string) => new Date(`2027-03-10T${hour}:00Z`)

/** A cohort of three, and a visit planned for today. */
async function aVisit(over: object = {}) {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const officer = await anActor(db, { unit, roles: ['programme-officer'] })
  const registrar = await anActor(db, { unit, roles: ['registrar'] })
  const programme = await aProgramme(db, officer)
  const cohort = await aCohort(db, officer, { programmeId: programme.id })
  const people: string[] = []
  for (const name of ['Rosmala Contoh', 'Yusniar Contoh', 'Halimah Contoh']) {
    const { id: personId } = await aPerson(db, registrar, { name })
    await aParticipant(db, officer, { cohortId: cohort.id, personId })
    people.push(personId)
  }
  const { visitId: id } = await did(db, officer, planVisit, { id: cohort.id, ...typed(over) })
  return { id, unit, kanwil, officer, registrar, cohort, people }
}
const visitFacts = (planItemId: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('fact')
      .select(['kind', 'amount', 'happenedOn'])
      .where('planItemId', '=', planItemId)
      .execute(),
  )
const stageOf = async (id: string) =>
  (
    await reading(db, system, (read) =>
      read.selectFrom('studyVisit').select('stage').where('id', '=', id).executeTakeFirstOrThrow(),
    )
  ).stage
const pageOf = async (actor: Actor, path: string) =>
  (await (await browserOf(db, actor, { sample: true })).get(path)).text()

describe('a study visit', () => {
  it.for([
    [{ permitNumber: undefined, permitIssuer: undefined }, 'surat izin'],
    [{ escorts: undefined }, 'pengawal'],
  ] as const)('does not leave without permit or escort: %o [E4]', async ([over, word]) => {
    const { id, officer, people } = await aVisit(over)
    await did(db, officer, list, { id, people })
    expect(await refusalOf(db, officer, checkOut, { id, people, counted: '3' })).toBe('incomplete')
    expect(await pageOf(officer, `/studi-kunjung/${id}`)).toContain(`Masih kurang: ${word}.`)
  })

  it('takes along only people of its cohort, by name, and prints as a list [E4]', async () => {
    const { id, officer, registrar, people } = await aVisit()
    const { id: stranger } = await aPerson(db, registrar, { name: 'Bukan Peserta' })
    expect(await refusalOf(db, officer, list, { id, people: [...people, stranger] })).toBe('not-seated')
    expect(await refusalOf(db, officer, checkOut, { id, people, counted: '3' })).toBe('incomplete')
    await did(db, officer, list, { id, people })
    const sheet = await pageOf(officer, `/studi-kunjung/${id}/cetak`)
    for (const words of [
      'Rosmala Contoh',
      'Halimah Contoh',
      'W6.PAS.PAS3-PK.01-21',
      'Sari Contoh',
      'Jumlah kembali',
    ])
      expect(sheet).toContain(words)
  })

  it('leaves and comes back by names and by heads, and every difference is named [E4]', async () => {
    const { id, officer, people } = await aVisit()
    await did(db, officer, list, { id, people })
    const [rosmala = '', yusniar = '', halimah = ''] = people
    const out = (over: object) => refusalOf(db, officer, checkOut, { id, ...over })
    expect(await out({ people: [rosmala, yusniar], counted: '3' })).toBe('count-differs')
    expect(await out({ people: [rosmala, yusniar], counted: '2' })).toBe('why-not-all')
    expect(await out({ people: [rosmala, yusniar], counted: '2', note: 'Halimah sakit' })).toBeUndefined()
    expect(await pageOf(officer, `/studi-kunjung/${id}`)).toContain('2 orang sedang di luar.')

    const back = (over: object) => refusalOf(db, officer, checkIn, { id, ...over })
    expect(await back({ people: [rosmala, halimah], counted: '2' })).toBe('not-among-them')
    expect(await back({ people: [rosmala], counted: '1' })).toBe('who-is-missing')
    expect(
      await back({ people: [rosmala], counted: '1', note: 'Dilaporkan kepada kepala unit' }),
    ).toBeUndefined()
    expect(await stageOf(id)).toBe('outside')
    expect(await pageOf(officer, `/studi-kunjung/${id}`)).toContain('1 orang belum kembali: Yusniar Contoh.')
    expect(await cardOf(db, officer, 'belum-kembali')).toContain('1 orang belum kembali.')

    await did(db, officer, checkIn, { id, people: [rosmala, yusniar], counted: '2' })
    expect(await stageOf(id)).toBe('returned')
    expect(await cardOf(db, officer, 'belum-kembali')).not.toContain(id)
    const told = (await recordOf(db, id)).map((event) => JSON.stringify(event))
    expect(told.filter((event) => /Rosmala|Yusniar|Halimah|sakit/.test(event))).toEqual([])
  })

  it('is a fact of its own promise once it has left, and of no other [C3] [E4]', async () => {
    const { id: agreementId, officer: lead, head } = await anAgreementAt(db, 'drafting')
    const add = (over: Record<string, unknown>) =>
      did(db, lead, addItem, { id: agreementId, ...planItemTyped(over) })
    const { itemId } = await add({ activity: 'Studi kunjung', quantity: '1', measure: 'kunjungan' })
    const officer = await colleagueOf(db, lead, 'programme-officer')
    const registrar = await colleagueOf(db, lead, 'registrar')
    const programme = await aProgramme(db, officer)
    const [training] = await planItemsOf(db, agreementId)
    const carriedOut = { agreementId, planItemId: training?.id ?? null }
    const cohort = await aCohort(db, officer, { programmeId: programme.id, ...carriedOut })
    const { id: personId } = await aPerson(db, registrar)
    await aParticipant(db, officer, { cohortId: cohort.id, personId })
    const plan = (planItemId?: string) => ({ id: cohort.id, ...typed(), planItemId })
    expect(await refusalOf(db, officer, planVisit, plan(training?.id))).toBe('unknown-item')
    expect(await pageOf(officer, `/angkatan/${cohort.id}/studi-kunjung`)).toContain(itemId)
    const { visitId: id } = await did(db, officer, planVisit, plan(itemId))
    await did(db, officer, list, { id, people: [personId] })
    expect(await visitFacts(itemId)).toEqual([])
    await did(db, officer, checkOut, { id, people: [personId], counted: '1' })
    expect(await visitFacts(itemId)).toEqual([{ kind: 'visit', amount: 1n, happenedOn: '2027-03-10' }])
    expect(await visitFacts(training?.id ?? '')).toEqual([])
    expect(await pageOf(head, `/studi-kunjung/${id}`)).toContain('Kegiatan rencana aksi')
  })

  it('says when somebody reported it by hand for the same promise and day, until that is taken back [C3] [E4]', async () => {
    const { id: agreementId, officer: lead } = await anActiveAgreement(db)
    const [item] = await planItemsOf(db, agreementId)
    const itemId = item?.id ?? ''
    await did(db, lead, setCounting, { id: agreementId, itemId, counting: 'visit' })
    const report = await aReport(db, lead, { id: agreementId, itemId })
    const officer = await colleagueOf(db, lead, 'programme-officer')
    const programme = await aProgramme(db, officer)
    const cohort = await aCohort(db, officer, { programmeId: programme.id, agreementId })
    const { visitId } = await did(db, officer, planVisit, { id: cohort.id, ...typed(), planItemId: itemId })
    const words = 'juga dilaporkan dengan tangan'
    expect(await pageOf(officer, to.studyVisit(visitId))).toContain(words)
    await did(db, lead, takeBackFact, { ...report, reason: 'Kunjungan yang sama' })
    expect(await pageOf(officer, to.studyVisit(visitId))).not.toContain(words)
  })

  it('that is late is on the first page before anybody is known to be missing [E4]', async () => {
    const { id, officer, people } = await aVisit()
    await did(db, officer, list, { id, people })
    await did(db, officer, checkOut, { id, people, counted: '3' }, at('00:30'))
    expect(await cardOf(db, officer, 'belum-kembali')).toContain('3 orang belum diperiksa kepulangannya.')
  })

  it('leaves on its own day only [E4]', async () => {
    const { id, officer, people } = await aVisit({ heldOn: '2027-03-11' })
    await did(db, officer, list, { id, people })
    expect(await refusalOf(db, officer, checkOut, { id, people, counted: '3' })).toBe('not-today')
  })

  it('shows a region initials and nobody elsewhere anything [E4] [P1] [P4]', async () => {
    const { id, officer, kanwil, people } = await aVisit()
    await did(db, officer, list, { id, people })
    const region = await pageOf(await anActor(db, { unit: kanwil }), `/studi-kunjung/${id}`)
    expect(region).toContain('Sentra kuliner')
    expect(region).not.toContain('Rosmala')
    const elsewhere = await anActor(db, { roles: ['section-head'] })
    const browser = await browserOf(db, elsewhere, { sample: true })
    for (const page of ['', '/ubah', '/peserta', '/berangkat', '/kembali', '/batalkan', '/cetak'])
      expect([page, (await browser.get(`/studi-kunjung/${id}${page}`)).status]).toEqual([page, 404])
    await expect(did(db, elsewhere, checkIn, { id, people: [], counted: '0' })).rejects.toMatchObject({
      status: 404,
    })
    const rows = await reading(db, elsewhere, (read) =>
      read.selectFrom('visitMember').select('visitId').execute(),
    )
    expect(rows).toEqual([])
  })
})

describe('the first page', () => {
  it('names cohorts that begin within two weeks and what they lack [E2] [N1]', async () => {
    const { officer, cohort } = await aVisit()
    const soon = await aCohort(db, officer, {
      ...{
        programmeId: cohort.programmeId,
        name: 'Angkatan dekat',
        stage: 'prepared',
        startsOn: '2027-03-24',
      },
      ...{ instructor: null, funding: null },
    })
    const later = await aCohort(db, officer, {
      ...{
        programmeId: cohort.programmeId,
        name: 'Angkatan jauh',
        stage: 'prepared',
        startsOn: '2027-03-25',
      },
    })
    const card = await cardOf(db, officer, 'angkatan-segera-mulai')
    expect(card).toContain(`href="/angkatan/${soon.id}"`)
    expect(card).toContain('Masih kurang: sumber dana, kerja sama, instruktur, jadwal, peserta.')
    expect(card).not.toContain(later.id)
  })
})
