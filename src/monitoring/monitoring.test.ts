import { beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Actor, type Database, type Permission, permissions, type Role, reading, system } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActiveAgreement,
  anActor,
  anAgreementAt,
  aUnit,
  browserOf,
  colleagueOf,
  did,
  recordOf,
  refusalOf,
  today,
} from '#test'
import { assign } from './assign.ts'
import { answerField, checklistOn, noteField } from './checklist.ts'
import { record } from './record.ts'
import { revise } from './revise.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})
const pageOf = async (actor: Actor, path: string) => {
  const response = await (await browserOf(db, actor, { sample: true })).get(path)
  expect([path, response.status]).toEqual([path, 200])
  return await response.text()
}
const items = () => reading(db, system, (read) => checklistOn(read, today))

/** Everything is well but the second item of the list. */
async function visitTyped(agreementId: string, over: Record<string, unknown> = {}) {
  const list = await items()
  const answered = list.flatMap(({ id }, at): [string, string][] =>
    at === 1
      ? [
          [answerField(id), 'partly'],
          [noteField(id), 'Daftar hadir belum ditandatangani'],
        ]
      : [[answerField(id), 'yes']],
  )
  return {
    ...{ agreementId, visitedOn: today, beginsAt: '09.00', place: 'Klinik rutan' },
    ...{
      othersOurs: 'Siti Rahmah, Pengelola kerja sama',
      summary: 'Berjalan baik, administrasi perlu dirapikan.',
    },
    ...Object.fromEntries(answered),
    ...over,
  }
}

async function aVisit() {
  const given = await anActiveAgreement(db)
  const { id: visitId } = await did(db, given.officer, record, await visitTyped(given.id))
  const finding = (await items())[1]?.id ?? ''
  return { ...given, visitId, finding }
}

describe('a monitoring visit', () => {
  it('keeps the answers and is a fact of the agreement and a meeting of those who were there [D3]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const browser = await browserOf(db, officer, { sample: true })
    const answer = await browser.post(to.newMonitoring, await visitTyped(id))
    expect(answer.status).toBe(303)
    const html = await pageOf(officer, answer.headers.get('location') ?? '')
    for (const words of [
      'Daftar hadir belum ditandatangani',
      'Sebagian',
      'Siti Rahmah',
      '1 temuan belum ditindaklanjuti.',
    ])
      expect(html).toContain(words)
    const sums = await reading(db, system, (read) =>
      read.selectFrom('factSum').selectAll().where('agreementId', '=', id).execute(),
    )
    expect(sums).toMatchObject([{ kind: 'visit', amount: 1n, planItemId: null, lastOn: today }])
    expect(await pageOf(officer, to.agreement(id))).toContain('id="monitoring"')
    expect(await pageOf(officer, to.meetings)).toContain('Monitoring Peningkatan layanan kesehatan')
  })

  it('answers every item, and says what was found where all is not well [D3]', async () => {
    const { id, officer } = await anActiveAgreement(db)
    const [first, second] = await items()
    const refused = async (over: object) =>
      refusalOf(db, officer, record, { ...(await visitTyped(id)), ...over })
    expect(await refused({ [answerField(first?.id ?? '')]: undefined })).toBe('unanswered')
    expect(await refused({ [noteField(second?.id ?? '')]: ' ' })).toBe('finding-unsaid')
    expect(await refused({ visitedOn: '2027-03-11' })).toBe('in-the-future')
    const early = await anAgreementAt(db, 'exploration')
    expect(await refusalOf(db, early.officer, record, await visitTyped(early.id))).toBe('not-in-force')
    const browser = await browserOf(db, officer, { sample: true })
    const typed = await visitTyped(id, { [answerField(first?.id ?? '')]: 'no' })
    const answer = await browser.post(to.newMonitoring, typed)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('value="Daftar hadir belum ditandatangani"')
  })

  it('is one a day for an office and an agreement, unless somebody says that it was another [D3]', async () => {
    const { id, officer } = await aVisit()
    const typed = await visitTyped(id)
    expect(await refusalOf(db, officer, record, typed)).toBe('visited-that-day')
    const browser = await browserOf(db, officer, { sample: true })
    const answer = await browser.post(to.newMonitoring, typed)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('pukul 09.00, sudah tercatat')
    expect(html).toContain('Ini kunjungan lain pada hari yang sama')
    await did(db, officer, record, { ...typed, another: 'ya' })
  })

  it('can be filled in without network on a page that names nobody but who keeps it [D3] [H4]', async () => {
    const { officer } = await anActiveAgreement(db, { title: 'Pelatihan tenun' })
    const html = await pageOf(officer, to.monitoringOffline)
    for (const { question } of await items()) expect(html).toContain(question)
    expect(html).toContain('Pelatihan tenun')
    expect(html).toContain(`data-keeper="${officer.accountId}"`)
    expect(await pageOf(officer, to.monitoring)).toContain(`href="${to.monitoringOffline}"`)
  })

  it('turns a finding into an action point of another person than who verifies it, once [D3] [A9]', async () => {
    const { visitId, finding, officer, head, id } = await aVisit()
    const point = {
      ...{ id: visitId, itemId: finding, what: 'Tanda tangani daftar hadir' },
      ...{ ownerAccountId: officer.accountId, verifierId: head.accountId, dueOn: '2027-03-20' },
    }
    expect(await pageOf(officer, to.newFindingPoint(visitId, finding))).toContain(
      'value="Daftar hadir belum ditandatangani"',
    )
    expect(await refusalOf(db, officer, assign, { ...point, verifierId: officer.accountId })).toBe(
      'same-person',
    )
    const fine = (await items())[0]?.id
    expect(await refusalOf(db, officer, assign, { ...point, itemId: fine })).toBe('no-finding')
    await did(db, officer, assign, point)
    expect(await refusalOf(db, officer, assign, point)).toBe('is-assigned')
    const html = await pageOf(officer, to.monitoringVisit(visitId))
    const [, address = ''] = /href="(\/tindak-lanjut\/[0-9a-f-]+)"/.exec(html) ?? []
    expect(await pageOf(head, address)).toContain('Tanda tangani daftar hadir')
    expect((await recordOf(db, address.split('/').at(-1) ?? ''))[0]).toMatchObject({
      act: 'monitoring.finding-assigned',
      about: expect.arrayContaining([visitId, id]),
    })
  })

  it('whose findings nobody took up is on the first page of who may [D3] [N1]', async () => {
    const { visitId, officer } = await aVisit()
    const html = await pageOf(officer, '/')
    expect(html).toContain('Temuan belum ditindaklanjuti')
    expect(html).toContain(`href="${to.monitoringVisit(visitId)}"`)
  })

  it('is filled on paper where there is no network: the printed list has every item [D3]', async () => {
    const html = await pageOf(await anActor(db), to.monitoringSheet)
    for (const { question } of await items()) expect(html).toContain(question)
  })

  it('may be made by the regional office, and is read by the unit it looked at [D3] [P1]', async () => {
    const kanwil = await aKanwil(db)
    const officer = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
    const { id } = await anActiveAgreement(db, { officer })
    const visitor = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    const { id: visitId } = await did(db, visitor, record, await visitTyped(id))
    expect(await pageOf(officer, to.monitoringVisit(visitId))).toContain('Sebagian')
    const finding = (await items())[1]?.id ?? ''
    const browser = await browserOf(db, officer, { sample: true })
    expect((await browser.get(to.newFindingPoint(visitId, finding))).status).toBe(403)
  })
})

describe('what a visit found', () => {
  const revised = async (visitId: string, over: Record<string, unknown> = {}) => {
    const { agreementId: _, ...same } = await visitTyped('')
    return { id: visitId, version: '1', ...same, reason: 'Salah baca lembar', ...over }
  }

  it('is put right with a reason, and what stood before stays in the record [D3]', async () => {
    const { officer, visitId, finding } = await aVisit()
    const well = { [answerField(finding)]: 'yes', [noteField(finding)]: '' }
    expect(await refusalOf(db, officer, revise, await revised(visitId))).toBe('unchanged')
    const browser = await browserOf(db, officer, { sample: true })
    const unsaid = await browser.post(
      to.reviseMonitoring(visitId),
      await revised(visitId, { ...well, reason: '' }),
    )
    expect(unsaid.status).toBe(422)
    await did(db, officer, revise, await revised(visitId, { ...well, summary: 'Semua baik.' }))
    const page = await pageOf(officer, to.monitoringVisit(visitId))
    expect(page).toContain('Semua baik.')
    expect(page).not.toContain('belum ditindaklanjuti')
    const event = (await recordOf(db, visitId)).at(-1)
    expect(event).toMatchObject({ act: 'monitoring.revised', reason: 'Salah baca lembar' })
    expect(JSON.stringify(event?.before)).toContain('2. Sebagian: Daftar hadir belum ditandatangani')
    expect(JSON.stringify(event?.after)).toContain('2. Ya')
    expect(await refusalOf(db, officer, revise, await revised(visitId))).toBe('changed-meanwhile')
  })

  it('stands once a finding was taken up, and for every other office [D3] [P1]', async () => {
    const { officer, head, visitId, finding } = await aVisit()
    const stranger = await anActor(db, { unit: await aUnit(db) })
    const elsewhere = await browserOf(db, stranger, { sample: true })
    expect((await elsewhere.get(to.reviseMonitoring(visitId))).status).toBe(404)
    const owners = { ownerAccountId: officer.accountId, verifierId: head.accountId }
    const point = { id: visitId, itemId: finding, what: 'Lengkapi', dueOn: today, ...owners }
    await did(db, officer, assign, point)
    expect(await refusalOf(db, officer, revise, await revised(visitId, { summary: 'Lain' }))).toBe('taken-up')
    expect(await pageOf(officer, to.monitoringVisit(visitId))).not.toContain('Ubah hasil')
  })
})

describe('who may', () => {
  const asked = ['monitoring.read', 'monitoring.record'] as const satisfies Permission[]
  it.for(asked)(
    '%s is answered as the table says, and elsewhere there is nothing [P1]',
    async (permission) => {
      const { officer, visitId, finding } = await aVisit()
      const paths =
        permission === 'monitoring.read'
          ? [to.monitoringVisit(visitId), to.monitoring, to.monitoringSheet]
          : [to.newFindingPoint(visitId, finding), to.newMonitoring, to.monitoringOffline]
      const allowed: readonly Role[] = permissions[permission]
      for (const role of ['programme-officer', 'section-head', 'registrar', 'unit-head'] as const) {
        const browser = await browserOf(db, await colleagueOf(db, officer, role), { sample: true })
        for (const path of paths)
          expect([role, path, (await browser.get(path)).status]).toEqual([
            role,
            path,
            allowed.includes(role) ? 200 : 403,
          ])
      }
      const stranger = await browserOf(db, await anActor(db, { unit: await aUnit(db) }), { sample: true })
      for (const path of paths.filter((each) => each.includes(visitId)))
        expect((await stranger.get(path)).status).toBe(404)
    },
  )
})
