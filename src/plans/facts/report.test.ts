import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Database, reading, system } from '#kernel'
import {
  aDatabase,
  anActiveAgreement,
  anAgreementAt,
  anUpload,
  aReport,
  browserOf,
  colleagueOf,
  did,
  factsOfRecord,
  type GivenAgreement,
  planItemsOf,
  recordOf,
  refusalOf,
} from '#test'
import { progressOf } from './progress.ts'
import { reportFact } from './report.ts'
import { setCounting } from './set-counting.ts'
import { takeBackFact } from './take-back.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

async function aPromise(): Promise<GivenAgreement & { itemId: string }> {
  const given = await anActiveAgreement(db)
  const [item] = await planItemsOf(db, given.id)
  return { ...given, itemId: item?.id ?? '' }
}

const achieved = async (id: string) => {
  const [progress] = await reading(db, system, (read) => progressOf(read, [id], '2027-07-01'))
  return progress?.achieved
}

const typed = async (over: Record<string, unknown> = {}) => {
  const usual = { happenedOn: '2027-03-10', amount: '2', note: 'Puskesmas datang' }
  return { ...usual, file: await anUpload(), ...over }
}

describe('what no record can give', () => {
  it('is reported once, with its file, and counts at once [C3]', async () => {
    const { id, itemId, officer } = await aPromise()
    const file = await anUpload('berita-acara.pdf')
    const { reportId } = await aReport(db, officer, { id, itemId }, { amount: '3', file })
    expect(await achieved(id)).toBe(3)
    const again = { id, itemId, ...(await typed({ file })) }
    expect(await refusalOf(db, officer, reportFact, again)).toBe('same-file')
    expect(await recordOf(db, reportId)).toMatchObject([
      {
        act: 'fact.reported',
        about: [reportId, itemId, id],
        after: { fact: 'Layanan diberikan', amount: 3 },
      },
    ])
  })

  it('is warned of when it was already told for the day, and counts twice only when somebody says it is another [C3]', async () => {
    const { id, itemId, officer } = await aPromise()
    const { reportId } = await aReport(db, officer, { id, itemId }, { amount: '1' })
    expect(await refusalOf(db, officer, reportFact, { id, itemId, ...(await typed()) })).toBe('looks-told')
    expect(await achieved(id)).toBe(1)
    await did(db, officer, reportFact, { id, itemId, ...(await typed()), another: 'ya' })
    expect(await achieved(id)).toBe(3)
    await did(db, officer, takeBackFact, { id, itemId, reportId, reason: 'Keliru' })
    const otherDay = await typed({ happenedOn: '2027-03-11' })
    const later = new Date('2027-03-12T02:00:00Z')
    await did(db, officer, reportFact, { id, itemId, ...otherDay }, later)
    expect(await achieved(id)).toBe(4)
  })

  it('is taken back with a reason: counted no more, and both stay in sight [C3]', async () => {
    const { id, itemId, officer } = await aPromise()
    const report = await aReport(db, officer, { id, itemId }, { amount: '3', note: 'Puskesmas batal datang' })
    expect(takeBackFact.input.safeParse(report).success).toBe(false)
    await did(db, officer, takeBackFact, { ...report, reason: 'Ternyata batal' })
    expect(await achieved(id)).toBe(0)
    const twice = { ...report, reason: 'Ternyata batal' }
    expect(await refusalOf(db, officer, takeBackFact, twice)).toBe('is-taken-back')
    const browser = await browserOf(db, officer)
    const page = await (await browser.get(to.planItem(id, itemId))).text()
    expect(page).toContain('Koreksi')
    expect(page.match(new RegExp(to.factReport(id, itemId, report.reportId), 'g'))).toHaveLength(2)
    const shown = await (await browser.get(to.factReport(id, itemId, report.reportId))).text()
    expect(shown).toContain('Ternyata batal')
    expect(shown).not.toContain('Tarik laporan')
  })

  it.for(['lesson', 'people', 'person-hours'])(
    'is not %s: who counts those counts records, and the page says why [C3]',
    async (counting) => {
      const { id, itemId, officer } = await aPromise()
      await did(db, officer, setCounting, { id, itemId, counting })
      expect(await refusalOf(db, officer, reportFact, { id, itemId, ...(await typed()) })).toBe(
        'from-records',
      )
      const browser = await browserOf(db, officer)
      const page = await (await browser.get(to.newFactReport(id, itemId))).text()
      expect(page).toContain('tidak diketik dua kali')
      expect(page).not.toContain('name="amount"')
    },
  )

  it.for([
    ['2027-03-11', 'in-the-future'],
    ['2027-03-09', 'outside-term'],
  ])('happened inside the term and not tomorrow: %s is refused', async ([happenedOn, code]) => {
    const { id, itemId, officer } = await aPromise()
    const asked = { id, itemId, ...(await typed({ happenedOn })) }
    expect(await refusalOf(db, officer, reportFact, asked)).toBe(code)
  })

  it('waits until the agreement is in force', async () => {
    const { id, officer } = await anAgreementAt(db, 'drafting')
    const [item] = await planItemsOf(db, id)
    const asked = { id, itemId: item?.id, ...(await typed()) }
    expect(await refusalOf(db, officer, reportFact, asked)).toBe('not-in-force')
  })

  it('is told by the office that leads, for its own promise; elsewhere it does not exist [P2]', async () => {
    const { id, itemId, officer } = await aPromise()
    const other = await aPromise()
    const asked = { id, itemId, ...(await typed()) }
    await expect(did(db, other.officer, reportFact, asked)).rejects.toMatchObject({ status: 404 })
    const crossed = { ...asked, itemId: other.itemId }
    await expect(did(db, officer, reportFact, crossed)).rejects.toMatchObject({ status: 404 })
    const registrar = await colleagueOf(db, officer, 'registrar')
    await expect(did(db, registrar, reportFact, asked)).rejects.toMatchObject({ status: 403 })
    const report = await aReport(db, officer, { id, itemId })
    const stranger = await browserOf(db, other.officer)
    for (const path of [to.planItem(id, itemId), to.factReport(id, itemId, report.reportId)])
      expect((await stranger.get(path)).status).toBe(404)
  })
})

describe('the page of a promise', () => {
  it('shows what is there beside what should be, and the way to each record [C3]', async () => {
    const { id, itemId, officer } = await aPromise()
    const report = await aReport(db, officer, { id, itemId }, { amount: '5' })
    const browser = await browserOf(db, officer, { clock: () => new Date('2027-07-01T02:00:00Z') })
    const page = await (await browser.get(to.planItem(id, itemId))).text()
    expect(page).toContain('5 dari 12 kali')
    expect(page).toContain('Seharusnya sampai hari ini: 4 kali')
    expect(page).toContain('Sesuai rencana')
    expect(page).toContain(`href="${to.factReport(id, itemId, report.reportId)}"`)
    const agreement = await (await browser.get(to.agreement(id))).text()
    expect(agreement).toContain(`href="${to.planItem(id, itemId)}"`)
    expect(agreement).toContain('5 dari 12 kali')
    expect(agreement).toContain('Seharusnya 4 kali')
  })

  it('says that it lags, and that it is late [C3] [C2]', async () => {
    const { id, itemId, officer } = await aPromise()
    const on = async (moment: string) => {
      const browser = await browserOf(db, officer, { clock: () => new Date(moment) })
      return (await browser.get(to.planItem(id, itemId))).text()
    }
    expect(await on('2027-03-20T02:00:00Z')).toContain('Belum mulai')
    expect(await on('2027-07-01T02:00:00Z')).toContain('Tertinggal')
    expect(await on('2028-01-04T02:00:00Z')).toContain('Lewat 4 hari')
  })

  it('keeps facts that do not count for the target in sight, and apart [C3]', async () => {
    const { id, itemId, officer } = await aPromise()
    const of = { happenedOn: '2027-03-10', agreementId: id, planItemId: itemId }
    await factsOfRecord(db, officer, [
      { ...of, kind: 'lesson', amount: 1n },
      { ...of, kind: 'person-hours', amount: 120n },
    ])
    const browser = await browserOf(db, officer)
    const page = await (await browser.get(to.planItem(id, itemId))).text()
    expect(page).toContain('120 orang-JP')
    expect(page.match(/di luar target/g)).toHaveLength(2)
    expect(page).toContain('0 dari 12 kali')
    await did(db, officer, setCounting, { id, itemId, counting: 'lesson' })
    expect(await (await browser.get(to.planItem(id, itemId))).text()).toContain('1 dari 12 kali')
  })
})
