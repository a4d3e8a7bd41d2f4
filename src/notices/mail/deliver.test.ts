import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chooseMail, type Unit } from '#accounts'
import { to } from '#addresses'
import { type Actor, type Database, type Day, openDatabase, reading, system, writing } from '#kernel'
import { openPost } from '#notices'
import {
  aKanwil,
  aKeptAgreement,
  aMorning,
  anActor,
  aSecondFactor,
  aUnit,
  browserOf,
  did,
  morningOf,
} from '#test'
import { freshDatabase } from '../../../test/worker-database.ts'
import { type Delivery, deliver, pauses } from './deliver.ts'

const day: Day = '2027-03-12'
let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined)
})
afterAll(() => db.destroy())

/** A mail server of our own, which answers as it is told and keeps what it takes. */
let server: SMTPServer
let port: number
let taken: string[]
let answer: { at: 'MAIL' | 'RCPT' | 'DATA'; code: number } | undefined
beforeEach(async () => {
  taken = []
  answer = undefined
  now = morningOf(day)
  await open()
  await writing(db, system, (tx) => tx.updateTable('mail').set({ state: 'sent', endedAt: now }).execute())
})
afterEach(() => close())

async function open(on = 0): Promise<void> {
  const refusal = (at: string) => {
    if (answer?.at !== at) return undefined
    return Object.assign(new Error('as told'), { responseCode: answer.code })
  }
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) => done(refusal('MAIL')),
    onRcptTo: (_address, _session, done) => done(refusal('RCPT')),
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const refused = refusal('DATA')
        if (!refused) taken.push(Buffer.concat(parts).toString())
        done(refused)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(on, '127.0.0.1', resolve))
  port = (server.server.address() as AddressInfo).port
}
const close = () => new Promise<void>((resolve) => server.close(() => resolve()))

let now: Date
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
function delivery(over: Partial<Delivery> = {}): Delivery {
  const post = openPost({ url: `smtp://127.0.0.1:${port}`, from: 'Bekal <bekal@kantor.go.id>' })
  return { db, post, origin: 'https://bekal.kantor.go.id', clock: () => now, ...over }
}

/** Someone to whom a letter waits. */
async function aLetter(email = 'siti@contoh.go.id'): Promise<{ actor: Actor; id: string; unitId: string }> {
  const actor = await anActor(db)
  const unitId = actor.scope?.unitId ?? ''
  const id = crypto.randomUUID()
  const lines = [
    {
      what: 'Kerja sama segera berakhir',
      title: 'Layanan <b>kesehatan</b>',
      says: 'Rutan Contoh. Berakhir 30 Maret 2027.',
      href: '/kerja-sama/1',
    },
  ]
  await writing(db, system, (tx) =>
    tx
      .insertInto('mail')
      .values({
        id,
        accountId: actor.accountId ?? '',
        unitId,
        kanwilId: actor.scope?.kanwilId ?? '',
        kind: 'digest',
        day,
        sentTo: email,
        subject: 'Bekal: 1 pengingat baru',
        content: JSON.stringify(lines),
        nextTryAt: now,
        createdAt: now,
      })
      .execute(),
  )
  return { actor, id, unitId }
}

async function administratorOf(unitId: string) {
  const unit = { id: unitId, kind: 'rutan' } as Unit
  const administrator = await anActor(db, { unit, roles: ['administrator'] })
  await aSecondFactor(db, administrator)
  return await browserOf(db, administrator, { clock: () => now, mailFrom: 'bekal@kantor.go.id' })
}

const mailNow = (id: string) =>
  reading(db, system, (read) =>
    read.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

describe('a letter', () => {
  it('says in plain text and in HTML what waits and where, with links to the address people type', async () => {
    const { id } = await aLetter()
    await deliver(delivery())
    const [letter = ''] = taken
    expect(letter).toContain('From: Bekal <bekal@kantor.go.id>')
    expect(letter).toContain('To: siti@contoh.go.id')
    expect(letter).toContain(`Message-ID: <${id}@kantor.go.id>`)
    expect(letter).toContain('Auto-Submitted: auto-generated')
    expect(letter).toContain('Content-Type: text/plain')
    expect(letter).toContain('Content-Type: text/html')
    expect(letter).toContain('https://bekal.kantor.go.id/kerja-sama/1')
    expect(letter).toContain('&lt;b&gt;kesehatan&lt;/b&gt;')
    expect(await mailNow(id)).toMatchObject({ state: 'sent', tries: 1, content: null })
  })

  it('waits while the server is away, and leaves when it is back', async () => {
    const { id } = await aLetter()
    const lost = delivery()
    await close()
    await deliver(lost)
    expect(await mailNow(id)).toMatchObject({ state: 'waiting', tries: 1 })
    expect((await mailNow(id)).lastError).toContain('Server surel tidak dapat dihubungi')
    await open(port)
    await deliver(delivery())
    expect(taken).toEqual([])
    later(pauses[0])
    await deliver(delivery())
    expect(taken).toHaveLength(1)
    expect(await mailNow(id)).toMatchObject({ state: 'sent', tries: 2, lastError: null })
  })

  it('is tried again when the server asks for patience, and the others are not held up', async () => {
    const [slow, quick] = [await aLetter('penuh@contoh.go.id'), await aLetter()]
    answer = { at: 'DATA', code: 451 }
    await deliver(delivery())
    expect([await mailNow(slow.id), await mailNow(quick.id)]).toMatchObject([
      { state: 'waiting', tries: 1 },
      { state: 'waiting', tries: 1 },
    ])
    expect((await mailNow(slow.id)).lastError).toContain('belum mau menerima')
    answer = undefined
    later(pauses[0])
    await deliver(delivery())
    expect(taken).toHaveLength(2)
  })

  it.for(['MAIL', 'RCPT', 'DATA'] as const)(
    'is given up at once when the server refuses it for good at %s, and can be sent again',
    async (at) => {
      const { id, unitId } = await aLetter()
      answer = { at, code: 550 }
      await deliver(delivery())
      const failed = await mailNow(id)
      expect(failed).toMatchObject({ state: 'given-up', tries: 1 })
      expect(failed.lastError).toContain('menolak alamat atau surat ini')

      answer = undefined
      const browser = await administratorOf(unitId)
      const page = await (await browser.get(to.outbox)).text()
      expect(page).toContain('menolak alamat atau surat ini')
      expect((await browser.post(to.sendMailAgain(id), {})).headers.get('location')).toBe(to.outbox)
      await deliver(delivery())
      expect(taken).toHaveLength(1)
      expect(taken[0]).toContain(failed.messageId)
      expect((await browser.post(to.sendMailAgain(id), {})).status).toBe(409)
    },
  )

  it('is given up after the last try, and never asks more often than its pauses allow', async () => {
    const { id } = await aLetter()
    await close()
    const lost = delivery()
    for (const pause of pauses) {
      await deliver(lost)
      await deliver(lost)
      later(pause)
    }
    await deliver(lost)
    expect(await mailNow(id)).toMatchObject({ state: 'given-up', tries: pauses.length })
    await open()
  })

  it('that was sent but not marked, because the program fell, goes out again as the same letter', async () => {
    const { id } = await aLetter()
    const whole = delivery()
    const fallen = {
      ...whole.post,
      async send(letter: Parameters<typeof whole.post.send>[0]) {
        await whole.post.send(letter)
        fell = true
      },
    }
    let fell = false
    const connection = () => {
      if (fell) throw new Error('fell')
      return db.connection()
    }
    const falling = new Proxy(db, {
      get: (target, name) => (name === 'connection' ? connection : Reflect.get(target, name, target)),
    })
    await expect(deliver(delivery({ post: fallen, db: falling }))).rejects.toThrow('fell')
    expect(await mailNow(id)).toMatchObject({ state: 'waiting', tries: 1 })
    await deliver(whole)
    expect(taken).toHaveLength(1)
    later(pauses[0])
    await deliver(whole)
    const ids = taken.map((letter) => /Message-ID: (\S+)/.exec(letter)?.[1])
    expect(ids).toEqual([`<${id}@kantor.go.id>`, `<${id}@kantor.go.id>`])
    expect(await mailNow(id)).toMatchObject({ state: 'sent', tries: 2 })
  })

  it('is not sent twice by two programs side by side', async () => {
    for (let count = 0; count < 5; count += 1) await aLetter()
    await Promise.all([deliver(delivery()), deliver(delivery())])
    expect(taken).toHaveLength(5)
  })

  it('is no news after three days without a mail server', async () => {
    const { id } = await aLetter()
    later(3 * 24 * 60 + 1)
    await deliver(delivery())
    expect(taken).toEqual([])
    expect((await mailNow(id)).lastError).toContain('sudah basi')
  })
})

describe('what a morning puts into letters', () => {
  it('is one digest for each person, sent once; what has climbed comes by itself to those who want it so', async () => {
    const { officer, section, id } = await anOverdueOffice()
    await did(db, officer, chooseMail, { email: 'siti@contoh.go.id', mailChoice: 'digest' })
    await did(db, section, chooseMail, { email: 'noor@contoh.go.id', mailChoice: 'at-once' })
    await aMorning(db, '2027-06-02')
    expect(await lettersTo(officer)).toMatchObject([{ kind: 'digest', subject: 'Bekal: 1 pengingat baru' }])
    expect(await lettersTo(section)).toEqual([])
    await aMorning(db, '2027-06-03')
    expect(await lettersTo(officer)).toHaveLength(1)
    await aMorning(db, '2027-06-09')
    expect(await lettersTo(section)).toMatchObject([
      { kind: 'escalation', subject: 'Bekal: 1 hal naik kepada Anda' },
    ])
    expect(JSON.stringify((await lettersTo(section))[0]?.content)).toContain(to.agreement(id))
  })

  it('comes in the own morning of whoever it is for, wherever the thing is', async () => {
    const kanwil = await aKanwil(db, { timeZone: 'Asia/Jakarta' })
    const unit = await aUnit(db, { parentId: kanwil.id })
    const officer = await anActor(db, { unit })
    const regional = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    await did(db, regional, chooseMail, { email: 'dewi@contoh.go.id', mailChoice: 'digest' })
    const { id } = await aKeptAgreement(db, { officer })
    await overdue(id, '2027-05-01')
    await aMorning(db, '2027-05-02')
    await aMorning(db, '2027-06-01')
    expect(await lettersTo(regional)).toEqual([])
    await aMorning(db, '2027-06-01', 'Asia/Jakarta')
    expect(await lettersTo(regional)).toMatchObject([{ kind: 'digest', day: '2027-06-01' }])
  })

  it('that does not leave stands on the first page of the administrator, one line for an office', async () => {
    const { id, unitId } = await aLetter()
    await writing(db, system, (tx) =>
      tx
        .updateTable('mail')
        .set({ state: 'given-up', endedAt: now, lastError: 'Server surel tidak dapat dihubungi.' })
        .where('id', '=', id)
        .execute(),
    )
    const page = await (await (await administratorOf(unitId)).get(to.home)).text()
    expect(page).toContain('1 surel gagal.')
  })

  it('goes to nobody without an address, and to nobody who wants none', async () => {
    const { officer, section } = await anOverdueOffice('2027-07-01')
    await did(db, section, chooseMail, { mailChoice: 'none' })
    await aMorning(db, '2027-07-02')
    await aMorning(db, '2027-07-09')
    expect([await lettersTo(officer), await lettersTo(section)]).toEqual([[], []])
  })
})

async function anOverdueOffice(endsOn = '2027-06-01') {
  const unit = await aUnit(db, { parentId: (await aKanwil(db)).id })
  const officer = await anActor(db, { unit, name: 'Siti Rahmah' })
  const section = await anActor(db, { unit, roles: ['section-head'], name: 'Noor Hidayah' })
  const { id } = await aKeptAgreement(db, { officer })
  await overdue(id, endsOn)
  return { officer, section, id }
}

const overdue = (agreementId: string, endsOn: Day) =>
  writing(db, system, (tx) =>
    tx.updateTable('planItem').set({ endsOn }).where('agreementId', '=', agreementId).execute(),
  )

const lettersTo = ({ accountId }: Actor) =>
  reading(db, system, (read) =>
    read
      .selectFrom('mail')
      .selectAll()
      .where('accountId', '=', accountId ?? '')
      .orderBy('createdAt')
      .execute(),
  )
