import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system } from '#kernel'
import {
  aDatabase,
  aHeldMeeting,
  aMeeting,
  anActor,
  anAgreement,
  aPdf,
  aUnit,
  browserOf,
  did,
  meetingTyped,
  recordOf,
  refusalOf,
} from '#test'
import { addObstacle } from './add-obstacle.ts'
import { arrange } from './arrange.ts'
import { callOff } from './call-off.ts'
import { clearObstacle } from './clear-obstacle.ts'
import { invite } from './invite.ts'
import { record } from './record.ts'
import { linksOf, revise } from './revise.ts'

let db: Database
const open = (actor: Actor) => browserOf(db, actor, { sample: true })
beforeAll(async () => {
  db = await aDatabase()
})

const meetingNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const peopleIn = (id: string) =>
  reading(db, system, (read) =>
    read
      .selectFrom('meetingPerson')
      .selectAll()
      .where('meetingId', '=', id)
      .orderBy('placeInOrder')
      .execute(),
  )

describe('a meeting', () => {
  it('is planned with agenda and people, and recorded after: who came, what was offered, asked and said [A9]', async () => {
    const { id, officer, head } = await aMeeting(db, { agenda: 'Peresmian pabrik' })
    const invited = { accountIds: [officer.accountId, head.accountId], othersTheirs: 'Lena, Direktur\nBudi' }
    await did(db, officer, invite, { id, ...invited })
    expect((await peopleIn(id)).map(({ presence }) => presence)).toEqual(Array(4).fill('invited'))

    const came = { accountIds: head.accountId, othersTheirs: 'Lena, Direktur Utama' }
    const said = { notes: 'Dibahas bersama', offered: 'Instruktur', asked: 'Mesin' }
    await did(db, officer, record, { id, version: 1, ...said, ...came })
    expect(await meetingNow(id)).toMatchObject({
      stage: 'held',
      beginsAt: '09:30',
      agenda: 'Peresmian pabrik',
      ...said,
    })
    expect(
      (await peopleIn(id)).map(({ name, position, side, presence }) => [name, position, side, presence]),
    ).toEqual([
      ['Afrizal', 'Kepala', 'ours', 'present'],
      ['Lena', 'Direktur Utama', 'theirs', 'present'],
      ['Yusri', 'Petugas Kerja Sama', 'ours', 'absent'],
      ['Budi', null, 'theirs', 'absent'],
    ])
    const acts = (await recordOf(db, id)).map((event) => event.act)
    expect(acts).toEqual(['meeting.arranged', 'meeting.invited', 'meeting.recorded'])
  })

  it.for(['kind', 'title', 'heldOn', 'beginsAt', 'place', 'partnerIds'])(
    'is not one without %s [A9]',
    (field) => {
      const { [field]: _, ...rest } = meetingTyped(crypto.randomUUID())
      expect(arrange.input.safeParse(rest).error?.issues.map((issue) => issue.path[0])).toContain(field)
    },
  )

  it.for(['24.00', '9.75', 'pagi', '9'])('begins at no hour called %s', (beginsAt) => {
    const parsed = arrange.input.safeParse(meetingTyped(crypto.randomUUID(), { beginsAt }))
    expect(parsed.error?.issues[0]?.path).toEqual(['beginsAt'])
  })

  it('has no result before its day, and none once it is called off', async () => {
    const { id, officer } = await aMeeting(db, { heldOn: '2027-03-11' })
    const typed = { id, version: 1, notes: 'Ya', othersOurs: 'Budi' }
    expect(await refusalOf(db, officer, record, typed)).toBe('not-yet')
    await did(db, officer, callOff, { id, callOffReason: 'Mitra berhalangan' })
    expect(await refusalOf(db, officer, record, { ...typed, version: 2 })).toBe('called-off')
    expect(await refusalOf(db, officer, invite, { id })).toBe('not-planned')
  })

  it('needs somebody who came', async () => {
    const { id, officer } = await aMeeting(db)
    expect(await refusalOf(db, officer, record, { id, version: 1, notes: 'Ya' })).toBe('nobody-came')
  })

  it('takes nobody from a list who is not in it', async () => {
    const { id, officer } = await aMeeting(db)
    const stranger = await anActor(db)
    const typed = { id, version: 1, notes: 'Ya', accountIds: stranger.accountId }
    expect(await refusalOf(db, officer, record, typed)).toBe('unknown-person')
  })

  it('is put right without overwriting a colleague in silence [Q10]', async () => {
    const { id, officer, unit, partnerId } = await aMeeting(db)
    const typed = { id, ...meetingTyped(partnerId, { unitIds: unit.id, place: 'Ruang rapat' }) }
    await did(db, officer, revise, { ...typed, version: 1 })
    expect(await refusalOf(db, officer, revise, { ...typed, version: 1 })).toBe('changed-meanwhile')
    expect(await meetingNow(id)).toMatchObject({ place: 'Ruang rapat', version: 2 })
  })

  it('brings along what its agreement knows: partners, offices, itself [A9]', async () => {
    const { id, officer, partnerId } = await anAgreement(db)
    const browser = await open(officer)
    const form = await (await browser.get(`/pertemuan/baru?kerjasama=${id}`)).text()
    expect(form).toMatch(new RegExp(`value="${partnerId}" checked`))
    expect(form).toMatch(new RegExp(`value="${id}" checked`))
    const typed = meetingTyped(partnerId, { agreementIds: id })
    const meeting = await did(db, officer, arrange, typed)
    expect(await reading(db, system, (read) => linksOf(read, meeting.id))).toEqual({
      partnerIds: [partnerId],
      unitIds: [officer.scope?.unitId],
      agreementIds: [id],
    })
    for (const page of [`/kerja-sama/${id}`, `/mitra/${partnerId}`])
      expect(await (await browser.get(page)).text()).toContain(`href="/pertemuan/${meeting.id}"`)
  })

  it('speaks of no agreement out of reach [P1]', async () => {
    const { id } = await anAgreement(db)
    const { officer, partnerId } = await aMeeting(db)
    expect(await refusalOf(db, officer, arrange, meetingTyped(partnerId, { agreementIds: id }))).toBe(
      'unknown-agreement',
    )
  })
})

describe('an obstacle', () => {
  it('has a cause and an owner, says so when it has none, and is cleared once [A9]', async () => {
    const { id, officer, head } = await aHeldMeeting(db)
    const typed = { id, what: 'Listrik belum cukup', cause: 'Daya terpasang kecil' }
    await did(db, officer, addObstacle, { ...typed, ownerAccountId: head.accountId })
    await did(db, officer, addObstacle, { ...typed, what: 'Air' })
    const browser = await open(officer)
    const html = await (await browser.get(`/pertemuan/${id}`)).text()
    expect(html).toContain('Penyebab: Daya terpasang kecil')
    expect(html).toMatch(/Kendala<\/h2>[\s\S]*Belum ada</)

    const [first] = await reading(db, system, (read) =>
      read.selectFrom('obstacle').selectAll().where('meetingId', '=', id).orderBy('createdAt').execute(),
    )
    const cleared = { id, obstacleId: first?.id, clearedOn: '2027-03-10', clearedHow: 'Daya ditambah' }
    expect(await refusalOf(db, officer, clearObstacle, { ...cleared, clearedOn: '2027-03-11' })).toBe(
      'in-the-future',
    )
    await did(db, officer, clearObstacle, cleared)
    expect(await refusalOf(db, officer, clearObstacle, cleared)).toBe('already-cleared')
  })
})

describe('who reads and who writes', () => {
  it('a unit concerned reads it and changes nothing; a unit that is not does not know it exists [A9] [P1]', async () => {
    const { id, kanwil, head, officer } = await aHeldMeeting(db)
    const beside = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
    const concerned = await open(head)
    const html = await (await concerned.get(`/pertemuan/${id}`)).text()
    expect(html).toContain('Disepakati bersama.')
    expect(html).not.toContain('/ubah"')
    expect((await concerned.get(`/pertemuan/${id}/catat`)).status).toBe(403)
    expect((await concerned.get(`/pertemuan/${id}/notula`)).status).toBe(200)
    expect((await (await open(beside)).get(`/pertemuan/${id}`)).status).toBe(404)
    const rows = await reading(db, beside, (read) => read.selectFrom('meetingPerson').select('id').execute())
    expect(rows).toEqual([])
    await expect(did(db, head, callOff, { id, callOffReason: 'x' })).rejects.toMatchObject({ status: 403 })
    expect(await (await (await open(officer)).get('/pertemuan')).text()).toContain(id)
  })

  it('photos and minutes are kept under their fingerprint and opened by whoever reads the meeting [A9]', async () => {
    const { id, officer, head } = await aHeldMeeting(db)
    const browser = await open(officer)
    const fields = { kind: 'minutes', file: aPdf('notula.pdf', id) }
    expect((await browser.post(`/pertemuan/${id}/berkas/baru`, fields)).status).toBe(303)
    expect((await browser.post(`/pertemuan/${id}/berkas/baru`, fields)).status).toBe(409)
    const html = await (await (await open(head)).get(`/pertemuan/${id}`)).text()
    const [, path = ''] = /href="(\/pertemuan\/[^"]+\/berkas\/[0-9a-f][^"]+)"/.exec(html) ?? []
    const file = await (await open(head)).get(path)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(await file.text()).toContain(id)
  })
})

describe('the list', () => {
  it('narrows to what is ahead, unrecorded, or not finished, and counts each [A9]', async () => {
    const { officer, partnerId } = await aMeeting(db, { title: 'Lewat' })
    await did(db, officer, arrange, meetingTyped(partnerId, { title: 'Besok', heldOn: '2027-03-11' }))
    const browser = await open(officer)
    const text = async (query: string) => (await browser.get(`/pertemuan?${query}`)).text()
    expect(await text('')).toMatch(
      /Akan datang<b>1<\/b>[\s\S]*Belum dicatat<b>1<\/b>[\s\S]*Tercatat<b>0<\/b>/,
    )
    expect(await text('keadaan=mendatang')).not.toContain('>Lewat<')
    expect(await text('keadaan=belum-dicatat')).not.toContain('>Besok<')
    expect(await text('terbuka=ya')).toContain('Tidak ada yang cocok')
    expect(await text('cari=bes%25ok')).toContain('Tidak ada yang cocok')
    expect(await text(`mitra=${partnerId}&cari=BESOK`)).toContain('>Besok<')
    expect(await text('halaman=-3&keadaan=entah&unit=x')).toContain('>Besok<')
  })
})

describe('a form that is wrong', () => {
  it('comes back with what was typed and a sentence at each field [Q2]', async () => {
    const { officer, partnerId } = await aMeeting(db)
    const browser = await open(officer)
    const answer = await browser.post('/pertemuan/baru', {
      partnerIds: partnerId,
      kind: 'call',
      title: 'Telepon pertama',
      beginsAt: 'pagi',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const sentence of ['Isi tanggal pertemuan', 'Tulis jam seperti 09.30', 'Isi tempat'])
      expect(html).toContain(sentence)
    expect(html).toContain('value="Telepon pertama"')
    expect(html).toMatch(new RegExp(`value="${partnerId}" checked`))
  })
})
