import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviseAgreement, withdraw } from '#agreements'
import { reading, system } from '#kernel'
import {
  aDatabase,
  aDraft,
  agreementNow,
  aKanwil,
  anActor,
  anAgreement,
  anAgreementAt,
  anOpenSigning,
  aRound,
  aSigning,
  aUnit,
  browserOf,
  did,
  drawn,
  eventTyped,
  headBeside,
  linesIn,
  partiesIn,
  recordOf,
  refusalOf,
  signAll,
  today,
} from '#test'
import { addAgreements } from './agenda/add.ts'
import { advanceAll } from './agenda/advance-all.ts'
import { complete } from './agenda/complete.ts'
import { leave } from './agenda/leave.ts'
import { move } from './agenda/move.ts'
import { movedTo } from './agenda/order.ts'
import { sort } from './agenda/sort.ts'
import { arrange } from './event/arrange.ts'
import { callOff } from './event/call-off.ts'
import { open } from './event/open.ts'
import { addGuest } from './guests/add.ts'
import { takeAttendance } from './guests/take-attendance.ts'
import { close } from './report/close.ts'
import { record } from './table/record.ts'
import { settle } from './table/settle.ts'
import { undo } from './table/undo.ts'
import { standingOf, tallyOf, tallyText } from './tally.ts'

const titles = async (db: Awaited<ReturnType<typeof aDatabase>>, id: string) =>
  (await linesIn(db, id)).map(({ title }) => title)

const recordingsIn = async (id: string) =>
  reading(await aDatabase(), system, (read) =>
    read
      .selectFrom('signingRecording')
      .selectAll()
      .where('eventId', '=', id)
      .orderBy('recordedAt')
      .orderBy('id')
      .execute(),
  )

const later = { way: 'postponed', reason: 'Direktur sedang dinas luar', expectedOn: '2027-03-17' }

describe('a signing event', () => {
  it('gathers many agreements at once, those that answer a filter too, in an order [B7]', async () => {
    const db = await aDatabase()
    const { officer, head } = await anAgreementAt(db, 'drafting', { title: 'Pelatihan batik' })
    await anAgreementAt(db, 'drafting', { title: 'Pelatihan kue', officer, head })
    await anAgreementAt(db, 'signing', { title: 'Perpustakaan keliling', officer, head })
    await anAgreement(db, { title: 'Masih dijajaki', officer, head })
    const { id } = await did(db, officer, arrange, eventTyped())
    expect(await did(db, officer, addAgreements, { id, semua: 'ya', cari: 'pelatihan' })).toMatchObject({
      count: 2,
    })
    expect(await did(db, officer, addAgreements, { id, semua: 'ya' })).toMatchObject({ count: 1 })
    expect(await titles(db, id)).toEqual(['Pelatihan batik', 'Pelatihan kue', 'Perpustakaan keliling'])
    const other = await did(db, officer, arrange, eventTyped({ title: 'Acara lain' }))
    expect(await refusalOf(db, officer, addAgreements, { id: other.id, semua: 'ya' })).toBe('not-possible')
  })

  it('is put in order by a step, to a place and by a column [B7]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await aSigning(db, { count: 3 })
    const [first, , third] = agreements
    await did(db, officer, move, { id, agreementId: third?.id, ke: 'naik' })
    expect(await titles(db, id)).toEqual(['Naskah 1', 'Naskah 3', 'Naskah 2'])
    await did(db, officer, move, { id, agreementId: first?.id, ke: '3' })
    expect(await titles(db, id)).toEqual(['Naskah 3', 'Naskah 2', 'Naskah 1'])
    await did(db, officer, sort, { id, menurut: 'judul' })
    expect(await titles(db, id)).toEqual(['Naskah 1', 'Naskah 2', 'Naskah 3'])
  })

  it('loses none and doubles none, wherever one of them is moved', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 1 }),
        fc.nat(),
        fc.integer({ min: -3, max: 99 }),
        (all, seed, place) => {
          const from = seed % all.length
          const moved = movedTo(all, from, place)
          expect([...moved].sort()).toEqual([...all].sort())
          expect(moved.indexOf(all[from] as number)).toBe(Math.min(Math.max(place - 1, 0), all.length - 1))
        },
      ),
    )
  })

  it('says what each lacks before it can be signed, with the way there, and mends many at once [B7]', async () => {
    const db = await aDatabase()
    const { officer, head } = await anAgreement(db, { title: 'Tanpa penanda tangan' })
    const bare = await anAgreement(db, { title: 'Juga tanpa', officer, head, scope: 'Pelatihan' })
    const { id } = await did(db, officer, arrange, eventTyped())
    expect(await refusalOf(db, officer, addAgreements, { id, agreementIds: [bare.id] })).toBe('not-possible')
    const ready = await anAgreementAt(db, 'drafting', { title: 'Pelatihan kue', officer, head })
    await did(db, officer, addAgreements, { id, agreementIds: [ready.id] })
    const browser = await browserOf(db, officer)
    const html = await (await browser.get(`/acara/${id}`)).text()
    expect(html).toContain('1 dari 1 naskah belum dapat ditandatangani')
    expect(html).toContain(`/kerja-sama/${ready.id}/ubah#parentId`)
    const [ours, theirs] = await partiesIn(db, ready.id)
    await did(db, officer, complete, {
      id,
      [`nomor:${ours?.id}`]: `W19.PAS.PAS7-HH.05.05-${Date.now()}`,
      [`nomor:${theirs?.id}`]: `440/${Date.now()}`,
    })
    expect((await partiesIn(db, ready.id)).every(({ number }) => number)).toBe(true)
    expect(await refusalOf(db, officer, complete, { id })).toBe('nothing-filled')
  })

  it('moves all that lack nothing to the stage of signing, over a stage only with a reason [B7]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await aSigning(db, { stage: 'drafting', count: 1 })
    const [agreement] = agreements
    expect(await refusalOf(db, officer, advanceAll, { id })).toBe('none-ready')
    const browser = await browserOf(db, officer)
    const now = await agreementNow(db, agreement?.id ?? '')
    await browser.post(`/kerja-sama/${now.id}/ubah`, {
      version: String(now.version),
      kind: now.kind,
      title: now.title,
      objects: now.objects,
      scope: now.scope ?? '',
      noParentReason: 'Langsung',
    })
    expect(await refusalOf(db, officer, advanceAll, { id })).toBe('skips')
    await did(db, officer, advanceAll, { id, reason: 'Dibahas dalam rapat bersama' })
    expect((await agreementNow(db, now.id)).stage).toBe('signing')
    expect((await recordOf(db, id)).at(-1)).toMatchObject({ act: 'signing.agreements-advanced' })
  })

  it('leaves out what waits for its approval, and goes on without one only with a reason [B5]', async () => {
    const db = await aDatabase()
    const draft = await aDraft(db)
    const { id: agreementId, officer } = draft
    const now = await agreementNow(db, agreementId)
    const { version, kind, title, objects, scope } = now
    const typed = { id: agreementId, version, kind, title, objects, scope, noParentReason: 'Langsung' }
    await did(db, officer, reviseAgreement, typed)
    const { id } = await did(db, officer, arrange, eventTyped())
    await did(db, officer, addAgreements, { id, agreementIds: [agreementId] })
    await aRound(db, draft)
    expect(await refusalOf(db, officer, advanceAll, { id })).toBe('none-ready')
    await did(db, officer, withdraw, { id: agreementId })
    expect(await refusalOf(db, officer, advanceAll, { id })).toBe('unapproved')
    await did(db, officer, advanceAll, { id, reason: 'Disetujui lewat nota dinas' })
    expect((await agreementNow(db, agreementId)).stage).toBe('signing')
  })

  it('opens on its day and not before, and not empty; before that it can be called off [B7]', async () => {
    const db = await aDatabase()
    const { officer } = await anAgreement(db)
    const early = await did(db, officer, arrange, eventTyped({ heldOn: '2027-03-11' }))
    expect(await refusalOf(db, officer, open, { id: early.id })).toBe('before-its-day')
    const empty = await did(db, officer, arrange, eventTyped())
    expect(await refusalOf(db, officer, open, { id: empty.id })).toBe('nothing-to-sign')
    await did(db, officer, callOff, { id: empty.id, reason: 'Ruang dipakai' })
    expect(await refusalOf(db, officer, callOff, { id: empty.id, reason: 'Lagi' })).toBe('not-preparing')
  })
})

describe('the table', () => {
  it('records ink and a drawn signature through the rules of signing; the way stays visible [B7] [B6]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await anOpenSigning(db, { count: 1 })
    const [ours, theirs] = await partiesIn(db, agreements[0]?.id ?? '')
    await did(db, officer, record, { id, partyId: ours?.id, way: 'wet-ink' })
    await did(db, officer, record, { id, partyId: theirs?.id, way: 'online', strokes: drawn })
    expect(await partiesIn(db, agreements[0]?.id ?? '')).toMatchObject([
      { signedOn: today, signedAt: 'Aula Rutan, Barabai', signingMode: 'wet-ink' },
      { signedOn: today, signingMode: 'online' },
    ])
    const page = await (await browserOf(db, officer)).get(`/kerja-sama/${agreements[0]?.id}`)
    const html = await page.text()
    expect(html).toContain('Acara penandatanganan')
    expect(html).toContain('M10 10L20 30')
    expect((await recordOf(db, theirs?.id ?? '')).at(-1)).toMatchObject({
      act: 'signing.recorded',
      about: expect.arrayContaining([id]),
    })
  })

  it.for([
    ['nothing', undefined],
    ['a dot', '1,1'],
    ['script', '<script>'],
    ['a point off the sheet', '10,10 20,30 40,60 80,50 120,90 200,100 210,120 2600,180'],
    ['too much', '10,10 '.repeat(4000).trim()],
  ])('takes no drawing that is %s [B7]', ([, strokes]) => {
    const parsed = record.input.safeParse({
      id: crypto.randomUUID(),
      partyId: crypto.randomUUID(),
      way: 'online',
      strokes,
    })
    expect(parsed.error?.issues[0]?.path).toEqual(['strokes'])
  })

  it('counts only what every party signed, the postponed apart, and reads all of all only then [B7]', async () => {
    const db = await aDatabase()
    const given = await anOpenSigning(db, { count: 3 })
    const { id, officer, agreements } = given
    const [one, two] = agreements
    await signAll(db, given, one?.id ?? '')
    const [ours, theirs] = await partiesIn(db, two?.id ?? '')
    await did(db, officer, record, { id, partyId: ours?.id, way: 'wet-ink' })
    expect(tallyOf(await linesIn(db, id))).toEqual({ total: 3, signed: 1, postponed: 0, waiting: 2 })
    await did(db, officer, record, { id, partyId: theirs?.id, ...later })
    expect(tallyOf(await linesIn(db, id))).toEqual({ total: 3, signed: 1, postponed: 1, waiting: 1 })
    const board = await (await (await browserOf(db, officer)).get(`/acara/${id}/papan`)).text()
    expect(board).toContain('<b>1 dari 3</b>')
    expect(board).toContain('1 menunggu, 1 ditunda')
    expect(board).toContain('<noscript><meta http-equiv="refresh"')
  })

  it('never reads all of all while a signature is missing', () => {
    const party = fc.record({ signed: fc.boolean(), postponed: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(fc.array(party, { minLength: 1, maxLength: 4 }), { maxLength: 40 }),
        (agreements) => {
          const tally = tallyOf(agreements.map((parties) => ({ standing: standingOf(parties) })))
          expect(tally.signed + tally.postponed + tally.waiting).toBe(tally.total)
          const all = agreements.flat().every(({ signed }) => signed)
          expect(tallyText(tally) === `${tally.total} dari ${tally.total}`).toBe(all)
        },
      ),
    )
  })

  it('takes a mistake back with a reason, and keeps what was taken back [B7]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await anOpenSigning(db, { count: 1 })
    const [party] = await partiesIn(db, agreements[0]?.id ?? '')
    await did(db, officer, record, { id, partyId: party?.id, way: 'wet-ink' })
    const [made] = await recordingsIn(id)
    await did(db, officer, undo, { id, recordingId: made?.id, reason: 'Salah naskah' })
    expect((await partiesIn(db, agreements[0]?.id ?? ''))[0]).toMatchObject({
      signedOn: null,
      signingMode: null,
    })
    expect(await recordingsIn(id)).toMatchObject([{ standing: 'undone', settledReason: 'Salah naskah' }])
    expect(await refusalOf(db, officer, undo, { id, recordingId: made?.id, reason: 'Lagi' })).toBe(
      'not-the-last',
    )
  })

  it('asks a reason where the level departs from the rule, and refuses who has no name [B7] [B20]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await anOpenSigning(db, { count: 1 })
    const mou = await anAgreementAt(db, 'signing', { kind: 'memorandum', officer, title: 'Nota unit' })
    await did(db, officer, addAgreements, { id, agreementIds: [mou.id] })
    const [ours] = await partiesIn(db, mou.id)
    expect(await refusalOf(db, officer, record, { id, partyId: ours?.id, way: 'wet-ink' })).toBe(
      'unusual-signatory',
    )
    await did(db, officer, record, { id, partyId: ours?.id, way: 'wet-ink', signingReason: 'Atas kuasa' })
    expect(agreements.length).toBe(1)
  })

  it('keeps both answers of two tablets until a person decides [B7]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await anOpenSigning(db, { count: 1 })
    const [ours, theirs] = await partiesIn(db, agreements[0]?.id ?? '')
    await did(db, officer, record, { id, partyId: ours?.id, way: 'wet-ink' })
    const brought = { id, partyId: ours?.id, recordedAt: '2027-03-10T01:30:00.000Z' }
    expect(await refusalOf(db, officer, record, { ...brought, way: 'wet-ink' })).toBe('already-signed')
    const late = { ...brought, way: 'online', strokes: drawn }
    expect(await did(db, officer, record, late)).toMatchObject({ clash: true })
    expect((await partiesIn(db, agreements[0]?.id ?? ''))[0]).toMatchObject({ signingMode: 'wet-ink' })
    await did(db, officer, record, { id, partyId: theirs?.id, way: 'wet-ink' })
    expect(await refusalOf(db, officer, close, { id })).toBe('clashes')
    const clash = (await recordingsIn(id)).find(({ standing }) => standing === 'clash')
    await did(db, officer, settle, {
      id,
      recordingId: clash?.id,
      keep: 'late',
      reason: 'Ditandatangani di layar',
    })
    expect((await partiesIn(db, agreements[0]?.id ?? ''))[0]).toMatchObject({ signingMode: 'online' })
    expect((await recordingsIn(id)).map(({ standing }) => standing).sort()).toEqual([
      'set-aside',
      'valid',
      'valid',
    ])
    await did(db, officer, close, { id })
  })

  it('does nothing twice when the same recording arrives again under its key [B7]', async () => {
    const db = await aDatabase()
    const { id, officer, agreements } = await anOpenSigning(db, { count: 1 })
    const [party] = await partiesIn(db, agreements[0]?.id ?? '')
    const browser = await browserOf(db, officer)
    const headers = { accept: 'application/json', 'idempotency-key': crypto.randomUUID() }
    const typed = { way: 'online', strokes: drawn, recordedAt: '2027-03-10T01:30:00.000Z' }
    const send = () => browser.post(`/acara/${id}/catat/${party?.id}`, typed, headers)
    const answers = await Promise.all([send(), send()])
    expect([...answers, await send()].map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await recordingsIn(id)).toHaveLength(1)
  })
})

describe('the end of the event', () => {
  it('is refused while one is neither signed nor postponed, named; then its figures stay true [B7]', async () => {
    const db = await aDatabase()
    const given = await anOpenSigning(db)
    const { id, officer, agreements } = given
    const [one, two] = agreements
    await signAll(db, given, one?.id ?? '')
    const browser = await browserOf(db, officer)
    const refused = await browser.post(`/acara/${id}/tutup`, {})
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Naskah 2')
    const [ours, theirs] = await partiesIn(db, two?.id ?? '')
    await did(db, officer, record, { id, partyId: ours?.id, way: 'wet-ink' })
    await did(db, officer, record, { id, partyId: theirs?.id, ...later })
    await did(db, officer, addGuest, { id, role: 'witness', name: 'Saksi Contoh', position: 'Camat' })
    const guest = await reading(db, system, (read) =>
      read.selectFrom('signingGuest').select('id').where('eventId', '=', id).executeTakeFirstOrThrow(),
    )
    await did(db, officer, takeAttendance, { id, hadir: guest.id })
    await did(db, officer, close, { id })
    await did(db, officer, record, { id, partyId: theirs?.id, way: 'wet-ink', signedOn: '2027-03-10' })
    const report = await (await browser.get(`/acara/${id}/laporan`)).text()
    expect(report).toContain('1 dari 2')
    expect(report).toContain('Direktur sedang dinas luar')
    expect(report).toContain('Ditandatangani 10 Maret 2027')
    expect(report).toContain('Saksi Contoh')
    expect(await (await browser.get(`/acara/${id}/siaran-pers`)).text()).toContain(
      '1 naskah akan ditandatangani kemudian',
    )
    expect(await (await browser.get(`/acara/${id}/papan`)).text()).toContain('<b>2 dari 2</b>')
  })

  it('lets nobody take out what was signed there, nor undo after it [B7]', async () => {
    const db = await aDatabase()
    const given = await anOpenSigning(db, { count: 1 })
    const { id, officer, agreements } = given
    await signAll(db, given, agreements[0]?.id ?? '')
    expect(await refusalOf(db, officer, leave, { id, agreementId: agreements[0]?.id })).toBe('signed-here')
    await did(db, officer, close, { id })
    const [made] = await recordingsIn(id)
    expect(await refusalOf(db, officer, undo, { id, recordingId: made?.id, reason: 'x' })).toBe('not-open')
  })
})

describe('two levels in one event', () => {
  it('each office brings its own agreements, the leading one records them, the tally is one [B7]', async () => {
    const db = await aDatabase()
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const regional = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    const local = await anActor(db, { unit })
    const note = await anAgreementAt(db, 'signing', {
      kind: 'memorandum',
      officer: regional,
      title: 'Nota Kanwil',
    })
    const pks = await anAgreementAt(db, 'signing', {
      officer: local,
      head: await headBeside(db, local),
      title: 'PKS unit',
    })
    const { id } = await did(db, regional, arrange, eventTyped({ units: [unit.id] }))
    await did(db, regional, addAgreements, { id, agreementIds: [note.id] })
    await did(db, local, addAgreements, { id, agreementIds: [pks.id] })
    await did(db, regional, open, { id })
    for (const line of await linesIn(db, id))
      for (const { partyId } of line.parties) await did(db, regional, record, { id, partyId, way: 'wet-ink' })
    for (const actor of [regional, local])
      expect(
        await (await (await browserOf(db, actor, { sample: true })).get(`/acara/${id}/papan`)).text(),
      ).toContain('2 dari 2')
  })
})
