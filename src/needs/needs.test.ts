import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, type Role, reading, system } from '#kernel'
import {
  aDatabase,
  aNeed,
  anActiveAgreement,
  anActor,
  anAgreement,
  anAgreementAt,
  browserOf,
  did,
  needTyped,
  recordOf,
  refusalOf,
} from '#test'
import { alter } from '../../test/first-page.ts'
import { answer } from './answer.ts'
import { meet } from './meet.ts'
import { record } from './record.ts'
import { reopen } from './reopen.ts'
import { revise } from './revise.ts'
import { withdraw } from './withdraw.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

/** With the sample, so that nobody is first asked for a second factor. */
const opened = (actor: Actor) => browserOf(db, actor, { sample: true })

const needNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('need').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

describe('a need', () => {
  it('says what is lacking, how much, since when, how urgent and who asks [B18]', async () => {
    const officer = await anActor(db)
    const { id } = await aNeed(db, officer)
    expect(await needNow(id)).toMatchObject({
      unitId: officer.scope?.unitId,
      object: 'health',
      help: 'equipment',
      quantity: 1,
      since: '2027-01-05',
      urgency: 'urgent',
      askedBy: 'Kepala Klinik',
      state: 'open',
    })
    const html = await (await (await opened(officer)).get(`/kebutuhan/${id}`)).text()
    for (const said of ['Alat rontgen', '5 Januari 2027 (64 hari lalu)', 'Mendesak', 'Kepala Klinik'])
      expect(html).toContain(said)
    expect(html).toContain('href="/mitra?jenis=faskes"')
  })

  it.for(['object', 'help', 'what', 'quantity', 'measure', 'since', 'urgency', 'askedBy'])(
    'is none without %s, and keeps what was typed',
    async (field) => {
      const { [field]: _, ...rest } = needTyped() as Record<string, string>
      expect(record.input.safeParse(rest).error?.issues[0]?.path[0]).toBe(field)
    },
  )

  it('keeps what was typed beside the sentence about what is wrong', async () => {
    const browser = await opened(await anActor(db))
    const response = await browser.post('/kebutuhan/baru', needTyped({ since: '2027-03-11' }) as never)
    expect(response.status).toBe(409)
    const html = await response.text()
    expect(html).toContain('Tanggal belum tiba')
    expect(html).toContain('value="Alat rontgen untuk skrining TB"')
    const wrong = await browser.post('/kebutuhan/baru', needTyped({ quantity: 'banyak' }) as never)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="banyak"')
  })

  it('is answered by an agreement that binds the unit, or by one promise of it [B18]', async () => {
    const { id: agreement, officer } = await anAgreementAt(db, 'drafting')
    const item = await reading(db, system, (read) =>
      read.selectFrom('planItem').select('id').where('agreementId', '=', agreement).executeTakeFirstOrThrow(),
    )
    const { id } = await aNeed(db, officer)
    await did(db, officer, answer, { id, version: 1, by: agreement })
    expect(await needNow(id)).toMatchObject({ state: 'answered', agreementId: agreement, planItemId: null })
    await did(db, officer, answer, { id, version: 2, by: `${agreement}/${item.id}` })
    expect(await needNow(id)).toMatchObject({ state: 'answered', planItemId: item.id, version: 3 })
    const page = await (await (await opened(officer)).get(`/kerja-sama/${agreement}`)).text()
    expect(page).toContain('Kebutuhan yang dijawab')
    expect(page).toContain(`/kebutuhan/${id}`)
    const other = await anAgreement(db)
    expect(await refusalOf(db, officer, answer, { id, version: 3, by: other.id })).toBe('not-an-answer')
    expect(await refusalOf(db, officer, answer, { id, version: 2, by: agreement })).toBe('changed-meanwhile')
  })

  it('is answered by the regional office that found the partner, but closed by the unit alone [P1]', async () => {
    const { id: agreement, officer } = await anAgreement(db)
    const { id } = await aNeed(db, officer)
    const kanwil = await reading(db, system, (read) =>
      read
        .selectFrom('unit')
        .selectAll()
        .where('id', '=', officer.scope?.kanwilId ?? '')
        .executeTakeFirstOrThrow(),
    )
    const regional = await anActor(db, { unit: kanwil })
    await did(db, regional, answer, { id, version: 1, by: agreement })
    const closing = did(db, regional, withdraw, { id, version: 2, ending: 'Sudah ada' })
    await expect(closing).rejects.toMatchObject({ status: 403 })
    const browser = await opened(regional)
    expect((await browser.get(`/kebutuhan/${id}/ubah`)).status).toBe(403)
    expect(await (await browser.get(`/kebutuhan/${id}`)).text()).toContain('Ganti tautan')
  })

  it('opens again by itself when its agreement ends or is given up [B18]', async () => {
    const { id: agreement, officer } = await anActiveAgreement(db)
    const { id } = await aNeed(db, officer)
    await did(db, officer, answer, { id, version: 1, by: agreement })
    const browser = await opened(officer)
    expect(await (await browser.get('/kebutuhan?keadaan=answered')).text()).toContain(`/kebutuhan/${id}`)
    await alter(db, agreement, { startsOn: '2025-01-01', endsOn: '2027-03-09' })
    expect(await (await browser.get('/kebutuhan?keadaan=answered')).text()).not.toContain(`/kebutuhan/${id}`)
    expect(await (await browser.get('/kebutuhan?keadaan=open')).text()).toContain(`/kebutuhan/${id}`)
    expect(await (await browser.get(`/kebutuhan/${id}`)).text()).toContain('Kebutuhan ini terbuka lagi.')
  })

  it('is met on a day, withdrawn with a reason, opened again with a reason [B18]', async () => {
    const officer = await anActor(db)
    const { id } = await aNeed(db, officer)
    const met = { id, version: 1, metOn: '2027-03-01', ending: 'Dibeli dari DIPA' }
    expect(await refusalOf(db, officer, meet, { ...met, metOn: '2027-01-04' })).toBe('before-it-was')
    expect(await refusalOf(db, officer, meet, { ...met, metOn: '2027-03-11' })).toBe('in-the-future')
    await did(db, officer, meet, met)
    expect(await refusalOf(db, officer, revise, { id, version: 2, ...needTyped() })).toBe('closed')
    await did(db, officer, reopen, { id, version: 2, reason: 'Alatnya rusak' })
    expect(await refusalOf(db, officer, reopen, { id, version: 3, reason: 'Lagi' })).toBe('already-open')
    await did(db, officer, withdraw, { id, version: 3, ending: 'Rujukan ke RSUD cukup' })
    expect(await needNow(id)).toMatchObject({
      state: 'withdrawn',
      metOn: null,
      ending: 'Rujukan ke RSUD cukup',
    })
    expect((await recordOf(db, id)).map(({ act, reason }) => [act, reason])).toEqual([
      ['need.recorded', null],
      ['need.met', null],
      ['need.reopened', 'Alatnya rusak'],
      ['need.withdrawn', 'Rujukan ke RSUD cukup'],
    ])
  })

  it('shows a colleague’s version instead of overwriting it [Q10]', async () => {
    const officer = await anActor(db)
    const { id } = await aNeed(db, officer)
    await did(db, officer, revise, { id, version: 1, ...needTyped({ quantity: '2' }) })
    const browser = await opened(officer)
    const late = { version: '1', ...needTyped({ quantity: '3' }) } as Record<string, string>
    const response = await browser.post(`/kebutuhan/${id}/ubah`, late)
    expect(response.status).toBe(409)
    expect(await response.text()).toMatch(/Versi rekan Anda: <b>2</)
  })

  it('survives the promise that was to answer it', async () => {
    const { id: agreement, officer } = await anAgreementAt(db, 'drafting')
    const { id } = await aNeed(db, officer)
    const browser = await opened(officer)
    const item = await reading(db, system, (read) =>
      read.selectFrom('planItem').select('id').where('agreementId', '=', agreement).executeTakeFirstOrThrow(),
    )
    await did(db, officer, answer, { id, version: 1, by: `${agreement}/${item.id}` })
    expect((await browser.post(`/kerja-sama/${agreement}/rencana-aksi/${item.id}/hapus`, {})).status).toBe(
      303,
    )
    expect(await needNow(id)).toMatchObject({ state: 'answered', agreementId: agreement, planItemId: null })
  })
})

describe('another unit’s need', () => {
  it.for(['cooperation-officer', 'unit-head', 'auditor', 'administrator'] as Role[])(
    'does not exist for %s elsewhere, whatever the address [P1]',
    async (role) => {
      const { id } = await aNeed(db, await anActor(db))
      const elsewhere = await anActor(db, { roles: [role] })
      const browser = await opened(elsewhere)
      const reads = ['auditor', 'administrator'].includes(role)
      expect((await browser.get(`/kebutuhan/${id}`)).status).toBe(404)
      for (const path of ['ubah', 'jawab', 'terpenuhi', 'cabut', 'buka-lagi']) {
        expect((await browser.get(`/kebutuhan/${id}/${path}`)).status).toBe(reads ? 403 : 404)
      }
      expect(await (await browser.get('/kebutuhan')).text()).not.toContain(id)
      expect(await reading(db, elsewhere, (read) => read.selectFrom('need').select('id').execute())).toEqual(
        [],
      )
    },
  )

  it('is a page not found for nonsense in the address', async () => {
    const browser = await opened(await anActor(db))
    for (const path of ['/kebutuhan/entah', '/kebutuhan/entah/ubah', '/penghuni/entah'])
      expect((await browser.get(path)).status).toBe(404)
    expect((await browser.get('/kebutuhan?keadaan=entah&halaman=-2&unit=x')).status).toBe(200)
  })
})
