import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Unit } from '#accounts'
import { attach } from '#agreements'
import { type Actor, type Database, reading, system, writing } from '#kernel'
import {
  aCsv,
  aDatabase,
  aKanwil,
  anActor,
  anAgreement,
  anImport,
  anUpload,
  aPartner,
  aUnit,
  aWorkbook,
  browserOf,
  did,
  partiesIn,
  press,
} from '#test'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
})
const word = () =>
  `Contoh${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 9)}`
const atUnit = async () => anActor(db, { unit: await aUnit(db, { province: 'Sumatera Selatan' }) })
const upload = async (file: File, origin = 'unit') =>
  anImport(db, await browserOf(db, officer, { sample: true }), file, { kind: 'kerja-sama', origin })

/** The agreements of an office, the earliest row first. */
const listed = (unitId = officer.scope?.unitId ?? '') =>
  reading(db, system, (read) =>
    read
      .selectFrom('agreement')
      .innerJoin('listedAgreement', 'agreementId', 'agreement.id')
      .selectAll('agreement')
      .select(['at', 'asWritten', 'doubts'])
      .where('unitId', '=', unitId)
      .orderBy('at')
      .execute(),
  )

const heads = [
  'Mitra',
  'Jenis mitra',
  'Kecamatan',
  'Jenis naskah',
  'Judul',
  'Bidang',
  'No PKS',
  'Nomor mitra',
  'Tanggal',
  'Berlaku sampai',
  'Jangka waktu',
  'Status',
  'Keterangan',
]
const row = (over: Partial<Record<(typeof heads)[number], string>>) => heads.map((head) => over[head] ?? '-')
const whole = (over: Parameters<typeof row>[0] = {}) =>
  row({
    Mitra: `PT ${word()}`,
    Kecamatan: 'Plaju, Kota Palembang',
    'Jenis naskah': 'PKS',
    Judul: `Pelatihan ${word()}`,
    Tanggal: '1 Maret 2026',
    'Berlaku sampai': '28/02/2028',
    ...over,
  })

describe('an import of partners and agreements [A12]', () => {
  it('makes of each row an agreement as it was signed, with what was written kept beside it [A12]', async () => {
    officer = await atUnit()
    const partner = `PT ${word()}`
    const number = `W6.PAS.PAS3-UM.01.01-${Math.floor(Math.random() * 1e9)} TAHUN 2022`
    const importing = await upload(
      aCsv([
        ['DAFTAR KERJA SAMA'],
        heads,
        whole({
          Mitra: partner,
          'Jenis naskah': 'Perjanjian Kerjasama',
          Bidang: 'Pelatihan kemandirian',
          'No PKS': number,
          'Nomor mitra': `01/${word()}`,
          Tanggal: '1 Maret 2026',
          'Berlaku sampai': '-',
          'Jangka waktu': '2 (dua) tahun',
          Keterangan: 'Naskah di lemari',
        }),
        whole({ Mitra: partner, Tanggal: '01/02/2020', 'Berlaku sampai': '31-01-2023', Status: 'Berakhir' }),
      ]),
    )
    expect(await importing.page()).toContain('Belum ada yang berubah')
    expect((await press(importing, 'terapkan', db)).status).toBe(303)
    const [first, second] = await listed()
    expect(first).toMatchObject({
      kind: 'agreement',
      kindAsWritten: 'Perjanjian Kerjasama',
      objects: ['job-training'],
      stage: 'active',
      startsOn: '2026-03-01',
      endsOn: '2028-02-29',
      asWritten: { term: '2 (dua) tahun', signedOn: '1 Maret 2026', ourNumber: number },
    })
    expect(second).toMatchObject({ stage: 'ended', startsOn: '2020-02-01', endsOn: '2023-01-31' })
    const [ours, theirs] = await partiesIn(db, first?.id ?? '')
    const [, again] = await partiesIn(db, second?.id ?? '')
    expect([ours?.number, ours?.signedOn, ours?.signingMode]).toEqual([number, '2026-03-01', 'listed'])
    expect(again?.partnerId).toBe(theirs?.partnerId)

    const page = await (await importing.browser.get(`/kerja-sama/${first?.id}`)).text()
    for (const text of [
      'Dari daftar lama',
      'Naskah di lemari',
      '2 (dua) tahun',
      'Yang belum ada',
      'Unggah pindaian',
    ])
      expect(page).toContain(text)
    expect(await (await importing.browser.get(`/kerja-sama?cari=${partner.slice(3)}`)).text()).toContain(
      first?.title,
    )
    expect(await (await importing.browser.get(`/mitra/${theirs?.partnerId}`)).text()).toContain(partner)
    expect((await importing.browser.get(`/kerja-sama/${first?.id}/rencana-aksi/baru`)).status).toBe(200)
  })

  it('holds impossible dates, MoU and PKS confused, and contradictions, and guesses none of them [A12]', async () => {
    officer = await atUnit()
    const importing = await upload(
      aCsv([
        heads,
        whole({ Tanggal: '31/02/2026' }),
        whole({ Tanggal: 'Senin, 3 Maret 2026' }),
        whole({ 'Jenis naskah': 'MoU', Judul: 'Perjanjian Kerja Sama layanan kesehatan' }),
        whole({ 'Jenis naskah': 'MoU/PKS' }),
        whole({ 'Berlaku sampai': '1 Januari 2025' }),
        whole({ 'Berlaku sampai': '31/12/2026', Status: 'Berlaku' }),
        whole({ 'Berlaku sampai': '31/12/2029', Status: 'Berakhir' }),
        whole({ 'Jangka waktu': '3 tahun', 'Berlaku sampai': '28/02/2028' }),
        whole({ Status: 'Draf' }),
        whole({ 'Berlaku sampai': '-' }),
        whole({ Bidang: 'Antariksa' }),
        whole({ 'No PKS': '12/A/2026 dan 13/B/2026' }),
        whole({ Mitra: 'Sahabat Contoh', 'Jenis mitra': '-' }),
        whole({ Kecamatan: 'Plajuh' }),
        whole({ Judul: '-' }),
      ]),
    )
    const doubts = await importing.page('?keadaan=doubt')
    for (const said of [
      'tidak ada di kalender',
      'Nama harinya tidak cocok',
      'Pilih menurut naskahnya; bila diterima, kolom jenis yang dipakai',
      'Jenis naskah tidak pasti',
      'Berakhir sebelum mulai berlaku',
      'Statusnya berlaku, tetapi 31 Desember 2026 sudah lewat',
      'Statusnya berakhir, tetapi',
      'tidak cocok dengan tanggal ini',
      'belum ditandatangani',
      'Hari terakhirnya tidak tertulis',
      'Bidang tidak dikenal: Antariksa',
      'dua nomor dalam satu sel',
      'jenisnya tidak diketahui',
      'Kecamatan tidak dikenal',
      'Judul kosong',
    ])
      expect(doubts).toContain(said)
    expect((await press(importing, 'terapkan', db)).status).toBe(422)

    const decide = (at: number, fields: Record<string, string>) =>
      importing.browser.post(`${importing.address}/baris/${at}`, fields)
    expect(await (await importing.browser.get(`${importing.address}/baris/2`)).text()).toContain('31/02/2026')
    expect((await decide(2, { decision: 'correct', 'betul-signedOn': '30/02/2026' })).status).toBe(409)
    expect((await decide(2, { decision: 'correct', 'betul-signedOn': '28/02/2026' })).status).toBe(303)
    expect((await decide(4, { decision: 'correct', 'betul-kind': 'agreement' })).status).toBe(303)
    expect((await decide(5, { decision: 'take' })).status).toBe(409)
    expect((await decide(5, { decision: 'correct', 'betul-kind': 'memorandum' })).status).toBe(303)
    expect((await decide(14, { decision: 'correct', 'betul-partnerKind': 'ormas-lsm' })).status).toBe(303)
    await importing.browser.post(`${importing.address}/keraguan`, { decision: 'take' })
    await importing.browser.post(`${importing.address}/keraguan`, { decision: 'leave' })
    expect((await press(importing, 'terapkan', db)).status).toBe(303)
    const rows = new Map((await listed()).map((each) => [each.at, each]))
    expect(rows.get(2)).toMatchObject({ startsOn: '2026-02-28', asWritten: { signedOn: '31/02/2026' } })
    expect(rows.get(4)).toMatchObject({ kind: 'agreement', kindAsWritten: 'MoU' })
    expect(rows.get(5)).toMatchObject({ kind: 'memorandum', kindAsWritten: 'MoU/PKS' })
    expect(rows.get(6)).toMatchObject({
      endsOn: null,
      doubts: [expect.objectContaining({ column: 'endsOn' })],
    })
    expect(rows.get(12)).toMatchObject({ objects: ['other'] })
    for (const left of [10, 15, 16]) expect([left, rows.has(left)]).toEqual([left, false])
  })

  it('knows a registered partner again, and lets a person decide about one that is only alike [A12] [A2]', async () => {
    officer = await atUnit()
    const known = `Yayasan Perhutanan ${word()}`
    const place = { district: 'Plaju, Kota Palembang', kind: 'yayasan' }
    const { id } = await aPartner(db, officer, { name: known, ...place })
    const alike = known.replace('Perhutanan', 'Perhutanam')
    const importing = await upload(
      aCsv([heads, whole({ Mitra: known.toUpperCase() }), whole({ Mitra: alike }), whole({ Mitra: alike })]),
    )
    const page = await (await importing.browser.get(`${importing.address}/baris/3`)).text()
    expect(page).toContain('Mitra bernama mirip sudah terdaftar')
    const label = `${known} (Plaju, Kota Palembang)`
    expect(page).toContain(label)
    const decide = (at: number, fields: Record<string, string>) =>
      importing.browser.post(`${importing.address}/baris/${at}`, fields)
    expect((await decide(3, { decision: 'correct', 'betul-partner': label })).status).toBe(303)
    expect((await decide(4, { decision: 'take' })).status).toBe(303)
    await press(importing, 'terapkan', db)
    const partners = []
    for (const agreement of await listed()) partners.push((await partiesIn(db, agreement.id))[1]?.partnerId)
    expect(partners.slice(0, 2)).toEqual([id, id])
    expect(partners[2]).not.toBe(id)
  })

  it('asks whether two spellings in one list are one partner, and makes one of those that are [A12]', async () => {
    officer = await atUnit()
    const name = `Yayasan Pertukangan ${word()}`
    const other = name.replace('Pertukangan', 'Pertukangann')
    const importing = await upload(
      aCsv([heads, whole({ Mitra: name }), whole({ Mitra: other }), whole({ Mitra: other })]),
    )
    expect((await importing.page('?keadaan=doubt')).match(/juga menulis mitra bernama mirip/g)).toHaveLength(
      2,
    )
    const decided = { decision: 'correct', 'betul-partner': name }
    for (const at of [3, 4]) await importing.browser.post(`${importing.address}/baris/${at}`, decided)
    await press(importing, 'terapkan', db)
    const partners = []
    for (const { id } of await listed()) partners.push((await partiesIn(db, id))[1]?.partnerId)
    expect(partners).toEqual([partners[0], partners[0], partners[0]])
  })

  it('makes no double of a list that comes twice, by number or by title and days [A12]', async () => {
    officer = await atUnit()
    const partner = `PT ${word()}`
    const number = `12/${word()}/2026`
    const rows = [
      whole({ Mitra: partner, 'No PKS': number }),
      whole({ Mitra: partner, Judul: 'Tanpa nomor' }),
      whole({
        Mitra: partner,
        Judul: 'Tanpa nomor',
        Tanggal: '1 Maret 2024',
        'Berlaku sampai': '28/02/2026',
      }),
    ]
    await press(await upload(aCsv([heads, ...rows])), 'terapkan', db)
    const twice = await upload(aCsv([heads, ...rows]))
    expect(await twice.page()).toContain('Tidak ada yang perlu diubah')
    expect(await listed()).toHaveLength(3)
    const other = await upload(aCsv([heads, whole({ 'No PKS': number })]))
    expect(await other.page()).toContain('Nomor ini sudah dipakai kerja sama')
    const within = await upload(aCsv([heads, whole({ 'No PKS': 'X/1' }), whole({ 'No PKS': 'x / 1' })]))
    expect(await within.page('?keadaan=doubt')).toContain('Baris lain memuat kerja sama yang sama')
  })

  it('empties a partner number that the partner used elsewhere, also out of sight, only when told so [A12]', async () => {
    officer = await atUnit()
    const partner = `PT ${word()}`
    const number = `7/${word()}`
    await press(await upload(aCsv([heads, whole({ Mitra: partner, 'Nomor mitra': number })])), 'terapkan', db)
    officer = await atUnit()
    const importing = await upload(aCsv([heads, whole({ Mitra: partner, 'Nomor mitra': number })]))
    expect(await importing.page()).toContain('Mitra sudah memakai nomor ini')
    await importing.browser.post(`${importing.address}/keraguan`, { decision: 'take' })
    await press(importing, 'terapkan', db)
    const [one] = await listed()
    expect((await partiesIn(db, one?.id ?? ''))[1]?.number).toBeNull()
    expect(one?.asWritten).toMatchObject({ theirNumber: number })
  })

  it('is done by a regional office for the units it has, however they are written, and for no other [A12] [P1]', async () => {
    const kanwil = await aKanwil(db)
    const town = word()
    const name = `Lapas Kelas IIA ${town}`
    const unit: Unit = await aUnit(db, {
      kind: 'lapas',
      parentId: kanwil.id,
      class: 'IIA',
      name,
      shortName: `Lapas ${town}`,
    })
    const bapas = await aUnit(db, {
      kind: 'bapas',
      parentId: kanwil.id,
      name: `Bapas Kelas I ${town}`,
      shortName: `Bapas ${town}`,
    })
    const elsewhere = await aUnit(db)
    officer = await anActor(db, { unit: kanwil })
    const ofUnit = (upt: string) => [upt, ...whole()]
    const importing = await upload(
      await aWorkbook([
        ['UPT', ...heads],
        ofUnit(`LAPAS KLAS II A ${town}`),
        ofUnit(`Kedung ${town}`),
        ofUnit(elsewhere.name),
        ofUnit('-'),
      ]),
      'kanwil',
    )
    const doubts = await importing.page('?keadaan=doubt')
    expect(doubts).toContain('bukan satuan kerja wilayah Anda')
    expect(doubts).toContain('Satuan kerja kosong')
    const page = await (await importing.browser.get(`${importing.address}/baris/3`)).text()
    expect(page).toContain('Satuan kerja tidak dikenal')
    expect(page).toContain(bapas.name)
    const decided = { decision: 'correct', 'betul-unit': bapas.id }
    expect((await importing.browser.post(`${importing.address}/baris/3`, decided)).status).toBe(303)
    const forced = { decision: 'correct', 'betul-unit': elsewhere.id }
    expect((await importing.browser.post(`${importing.address}/baris/4`, forced)).status).toBe(409)
    await importing.browser.post(`${importing.address}/keraguan`, { decision: 'leave' })
    await press(importing, 'terapkan', db)
    expect(
      [await listed(unit.id), await listed(bapas.id), await listed(elsewhere.id)].map(({ length }) => length),
    ).toEqual([1, 1, 0])
    const [one] = await listed(unit.id)
    expect(one?.kanwilId).toBe(kanwil.id)
    const theirs = await browserOf(db, await anActor(db, { unit }))
    expect((await theirs.get(`/kerja-sama/${one?.id}`)).status).toBe(200)
    expect((await theirs.get(importing.address)).status).toBe(404)
  })

  it('is undone as a whole, with the partners it brought and nothing else [A12]', async () => {
    officer = await atUnit()
    const partner = `PT ${word()}`
    const importing = await upload(aCsv([heads, whole({ Mitra: partner }), whole()]))
    await press(importing, 'terapkan', db)
    const [one] = await listed()
    const partnerId = (await partiesIn(db, one?.id ?? ''))[1]?.partnerId
    expect((await press(importing, 'batalkan', db)).status).toBe(303)
    expect(await importing.page()).toContain('sudah dibatalkan')
    expect(await listed()).toEqual([])
    expect((await importing.browser.get(`/mitra/${partnerId}`)).status).toBe(404)
    expect((await importing.browser.get(`/kerja-sama/${one?.id}`)).status).toBe(404)
  })

  it('is not undone over what somebody worked on since, here or elsewhere, and says what [A12]', async () => {
    officer = await atUnit()
    const partner = `PT ${word()}`
    const importing = await upload(
      aCsv([heads, whole({ Judul: 'Diberi pindaian', Mitra: partner }), whole()]),
    )
    await press(importing, 'terapkan', db)
    const [one] = await listed()
    await did(db, officer, attach, { id: one?.id, kind: 'signed-scan', file: await anUpload() })
    const answer = await press(importing, 'batalkan', db)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Diberi pindaian')

    officer = await atUnit()
    const ours = await upload(aCsv([heads, whole({ Mitra: partner })]))
    await press(ours, 'terapkan', db)
    const shared = `PT ${word()}`
    const first = await upload(aCsv([heads, whole({ Mitra: shared })]))
    await press(first, 'terapkan', db)
    officer = await atUnit()
    await press(await upload(aCsv([heads, whole({ Mitra: shared })])), 'terapkan', db)
    const refused = await press(first, 'batalkan', db)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain(`mitra ${shared}`)
    expect((await press(ours, 'batalkan', db)).status).toBe(303)
  })

  it('lets nothing be deleted that did not come from a list [A12] [P1]', async () => {
    const { id, officer: theirs, partnerId } = await anAgreement(db)
    const gone = await writing(db, theirs, async (tx) => [
      await tx.deleteFrom('agreement').where('id', '=', id).returning('id').execute(),
      await tx.deleteFrom('partner').where('id', '=', partnerId).returning('id').execute(),
    ])
    expect(gone).toEqual([[], []])
  })

  it('is for those who draft agreements, and for nobody else [A12] [P1]', async () => {
    for (const [role, status] of [
      ['cooperation-officer', 200],
      ['unit-head', 200],
      ['programme-officer', 403],
      ['registrar', 403],
      ['auditor', 403],
    ] as const) {
      const browser = await browserOf(db, await anActor(db, { roles: [role] }))
      expect([role, (await browser.get('/impor/kerja-sama')).status]).toEqual([role, status])
    }
  })
})
