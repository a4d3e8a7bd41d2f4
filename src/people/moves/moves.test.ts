import { beforeAll, describe, expect, it } from 'vitest'
import type { Unit } from '#accounts'
import { type Actor, type Database, perform, reading, system, writing } from '#kernel'
import {
  acceptTyped,
  aDatabase,
  aHandover,
  aKanwil,
  aNumberedPerson,
  anAcceptance,
  anActor,
  anOffer,
  aUnit,
  browserOf,
  moveTyped,
  now,
  refusalOf,
  today,
} from '#test'
import { findPerson } from '../person.ts'
import { registrationsOf } from '../registrations.ts'
import { accept } from './accept.ts'
import { decline } from './decline.ts'
import { moversOf } from './letter.ts'
import { offer } from './offer.ts'
import { withdraw } from './withdraw.ts'

let db: Database
let lapas: Unit
let bapas: Unit
let sender: Actor
let receiver: Actor
beforeAll(async () => {
  db = await aDatabase()
  ;({ lapas, bapas, sender, receiver } = await aHandover(db))
})

const fileOf = (actor: Actor, id: string) => reading(db, actor, (read) => findPerson(read, id, actor))
const statesOf = async (actor: Actor, moveId: string) =>
  (await reading(db, actor, (read) => moversOf(read, moveId, actor))).map(({ state }) => state)
const reason = 'Surat ditunda'

describe('a person who goes to another unit [F10]', () => {
  it('is one file with one history: the old line closes, a new one opens, and the status follows [F10] [F1]', async () => {
    const person = await aNumberedPerson(db, sender, { wing: 'Melati', block: '3' })
    const { id } = await anOffer(db, sender, [person], bapas)
    await anAcceptance(db, receiver, id, [person.id])

    const file = await fileOf(receiver, person.id)
    expect(file).toMatchObject({
      unitId: bapas.id,
      kanwilId: bapas.kanwilId,
      status: 'client',
      wing: null,
      block: null,
    })
    const lines = await reading(db, receiver, (read) => registrationsOf(read, person.id))
    expect(lines).toMatchObject([
      { code: 'klien', unitId: bapas.id, fromOn: today, toOn: null },
      { number: person.number, unitId: lapas.id, toOn: today, closedAs: 'moved' },
    ])
    const page = await (await (await browserOf(db, receiver)).get(`/warga-binaan/${person.id}`)).text()
    for (const said of ['membuka berkas warga binaan', 'menawarkan perpindahan', 'menerima perpindahan'])
      expect(page).toContain(said)
    const kept = await reading(db, receiver, (read) =>
      read
        .selectFrom('personRevision')
        .select(['act', 'before', 'after'])
        .where('personId', '=', person.id)
        .execute(),
    )
    expect(kept).toContainEqual({
      act: 'move.accepted',
      before: { unitId: lapas.id, status: 'inmate', wing: 'Melati', block: '3' },
      after: { unitId: bapas.id, status: 'client', wing: null, block: null },
    })
  })

  it('is out of the sender’s sight afterwards, who still reads by whom and when they were accepted [F10] [P1]', async () => {
    const person = await aNumberedPerson(db, sender, { name: 'Burhan Pindah' })
    const { id } = await anOffer(db, sender, [person], bapas)
    await anAcceptance(db, receiver, id, [person.id])
    const browser = await browserOf(db, sender)
    expect((await browser.get(`/warga-binaan/${person.id}`)).status).toBe(404)
    const page = await (await browser.get(`/perpindahan/${id}`)).text()
    expect(page).toContain('Burhan Pindah')
    expect(page).toContain(`10 Maret 2027 oleh ${receiver.name}`)
    expect(page).not.toContain(`href="/warga-binaan/${person.id}"`)
    expect(await (await browser.get('/perpindahan?lihat=selesai')).text()).toContain('Burhan Pindah')
  })

  it('is known to the receiver before only by the letter: what goes along in numbers, no NIK, no address, no birthday [F10] [P4]', async () => {
    const nik = '1671142505907001'
    const person = await aNumberedPerson(db, sender, {
      nik,
      address: 'Lorong Rahasia 3',
      aliases: 'Kancil Rahasia',
    })
    const { id } = await anOffer(db, sender, [person], bapas, { note: 'Sedang ikut kelas las' })
    const browser = await browserOf(db, receiver)
    expect((await browser.get(`/warga-binaan/${person.id}`)).status).toBe(404)
    const page = await (await browser.get(`/perpindahan/${id}`)).text()
    for (const said of ['Sedang ikut kelas las', person.number, 'NIK belum diperiksa', 'Nama lain'])
      expect(page).toContain(said)
    for (const secret of [nik, 'Rahasia', '25 Mei 1990']) expect(page).not.toContain(secret)
  })

  it('needs a new number that nobody has there, and keeps what was typed [F10]', async () => {
    const one = await aNumberedPerson(db, sender)
    const two = await aNumberedPerson(db, sender)
    const { id } = await anOffer(db, sender, [one, two], bapas)
    const typed = acceptTyped(id, [one.id, two.id])
    const same = { ...typed, [`number-${one.id}`]: 'K/77', [`number-${two.id}`]: 'k / 77' }
    expect(await refusalOf(db, receiver, accept, same)).toBe('number-taken')
    const browser = await browserOf(db, receiver)
    const { [`number-${two.id}`]: _two, id: _id, ...lacking } = typed
    const answer = await browser.post(`/perpindahan/${id}/terima`, lacking)
    expect(answer.status).toBe(422)
    const again = await answer.text()
    expect(again).toContain('Isi nomor registrasi')
    expect(again).toContain(String(typed[`number-${one.id}` as keyof typeof typed]))
    await anAcceptance(db, receiver, id, [one.id])
    const other = await aNumberedPerson(db, sender)
    const next = await anOffer(db, sender, [other], bapas)
    const lines = await reading(db, receiver, (read) => registrationsOf(read, one.id))
    const taken = { ...acceptTyped(next.id, [other.id]), [`number-${other.id}`]: lines[0]?.number ?? '' }
    expect(await refusalOf(db, receiver, accept, taken)).toBe('number-taken')
  })

  it('moves between Lapas as what they are, and is written only into a book of the place [F10] [F1]', async () => {
    const other = await aUnit(db, { kind: 'lapas' })
    const there = await anActor(db, { unit: other, roles: ['registrar'] })
    const person = await aNumberedPerson(db, sender, { status: 'detainee', code: 'A.III' })
    const { id } = await anOffer(db, sender, [person], other)
    expect(await refusalOf(db, there, accept, acceptTyped(id, [person.id], 'klien'))).toBe('wrong-book')
    await anAcceptance(db, there, id, [person.id], 'A.III')
    expect(await fileOf(there, person.id)).toMatchObject({ unitId: other.id, status: 'detainee' })
  })

  it('comes back with a new number and the same file [F10] [F1]', async () => {
    const person = await aNumberedPerson(db, sender)
    const first = await anOffer(db, sender, [person], bapas)
    await anAcceptance(db, receiver, first.id, [person.id])
    const [line] = await reading(db, receiver, (read) => registrationsOf(read, person.id))
    const back = await anOffer(db, receiver, [{ number: line?.number ?? '' }], lapas)
    await anAcceptance(db, sender, back.id, [person.id], 'B.I')
    expect(await fileOf(sender, person.id)).toMatchObject({ unitId: lapas.id, status: 'inmate' })
    const lines = await reading(db, sender, (read) => registrationsOf(read, person.id))
    expect(lines.map(({ unitId }) => unitId).sort()).toEqual([lapas.id, lapas.id, bapas.id].sort())
  })
})

describe('a letter [F10]', () => {
  it('moves forty at once, takes the ones who arrived and leaves the rest waiting [F10]', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => aNumberedPerson(db, sender)))
    const { id } = await anOffer(db, sender, people, bapas)
    await anAcceptance(
      db,
      receiver,
      id,
      people.slice(0, 38).map((each) => each.id),
    )
    const states = await statesOf(sender, id)
    expect(states.filter((state) => state === 'accepted')).toHaveLength(38)
    expect(states.filter((state) => state === 'offered')).toHaveLength(2)
  })

  it('names numbers of the own unit alone, nobody twice, and says which are wrong [F10]', async () => {
    const person = await aNumberedPerson(db, sender)
    const elsewhere = await aNumberedPerson(db, receiver)
    const typed = moveTyped([person, elsewhere], bapas)
    const answer = await (await browserOf(db, sender)).post('/perpindahan/baru', typed)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(
      `Nomor ini tidak ada pada warga binaan satuan kerja Anda: ${elsewhere.number}`,
    )
    await anOffer(db, sender, [person], bapas)
    expect(await refusalOf(db, sender, offer, moveTyped([person], bapas))).toBe('moving-already')
  })

  it('goes to a Bapas as a handover, and nowhere else as one [F10]', async () => {
    const person = await aNumberedPerson(db, sender)
    const refused = (to: Unit, kind: string) =>
      refusalOf(db, sender, offer, moveTyped([person], to, { kind }))
    expect(await refused(bapas, 'transfer')).toBe('needs-handover')
    expect(await refused(await aUnit(db, { kind: 'lapas' }), 'parole')).toBe('not-a-bapas')
    expect(await refused(lapas, 'transfer')).toBe('own-unit')
    expect(await refused(await aKanwil(db), 'transfer')).toBe('no-such-unit')
  })

  it('is declined by the receiver or withdrawn by the sender with a reason, and the file stays [F10]', async () => {
    const person = await aNumberedPerson(db, sender)
    const first = await anOffer(db, sender, [person], bapas)
    const take = person.id
    const [at, from] = [await browserOf(db, receiver), await browserOf(db, sender)]
    expect((await at.post(`/perpindahan/${first.id}/tolak`, { take, reason })).status).toBe(303)
    expect(await (await from.get(`/perpindahan/${first.id}`)).text()).toContain(reason)
    const second = await anOffer(db, sender, [person], bapas)
    expect((await from.post(`/perpindahan/${second.id}/tarik`, { take, reason })).status).toBe(303)
    expect(await statesOf(receiver, second.id)).toEqual(['withdrawn'])
    expect(await refusalOf(db, receiver, accept, acceptTyped(second.id, [person.id]))).toBe(
      'no-longer-offered',
    )
    expect(await fileOf(sender, person.id)).toMatchObject({ unitId: lapas.id, status: 'inmate' })
  })

  it('is accepted once, by whoever is first, and never both accepted and withdrawn [F10]', async () => {
    const person = await aNumberedPerson(db, sender)
    const { id } = await anOffer(db, sender, [person], bapas)
    const take = () => perform(db, accept, accept.input.parse(acceptTyped(id, [person.id])), receiver, now)
    const back = () => perform(db, withdraw, { id, take: [person.id], reason }, sender, now)
    const outcomes = await Promise.all([take(), take(), back()])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const [state] = await statesOf(sender, id)
    const file = await reading(db, { ...sender, reach: { of: 'nation' } }, (read) =>
      read.selectFrom('person').select('unitId').where('id', '=', person.id).executeTakeFirstOrThrow(),
    )
    expect(file.unitId).toBe(state === 'accepted' ? bapas.id : lapas.id)
  })

  it('does not exist for a third unit, and each end decides only what is its own [F10] [P1]', async () => {
    const person = await aNumberedPerson(db, sender)
    const { id } = await anOffer(db, sender, [person], bapas)
    const third = await browserOf(db, await anActor(db, { roles: ['registrar'] }))
    for (const page of ['', '/terima', '/tolak', '/tarik']) {
      expect((await third.get(`/perpindahan/${id}${page}`)).status).toBe(404)
    }
    const from = await browserOf(db, sender)
    expect((await from.get(`/perpindahan/${id}/terima`)).status).toBe(404)
    expect((await from.post(`/perpindahan/${id}/terima`, acceptTyped(id, [person.id]))).status).toBe(404)
    expect((await from.post(`/perpindahan/${id}/tolak`, { take: person.id, reason })).status).toBe(404)
    const at = await browserOf(db, receiver)
    expect((await at.post(`/perpindahan/${id}/tarik`, { take: person.id, reason })).status).toBe(404)
    await expect(refusalOf(db, sender, decline, { id, take: [person.id], reason })).rejects.toThrow()
    expect(await statesOf(receiver, id)).toEqual(['offered'])
  })
})

describe('people ticked in the list [F10]', () => {
  it('go onto one letter without typing a number [F10]', async () => {
    const { lapas: home, bapas: there, sender: desk } = await aHandover(db)
    const people = [
      await aNumberedPerson(db, desk, { name: 'Amir Centang' }),
      await aNumberedPerson(db, desk, { name: 'Budi Centang' }),
      await aNumberedPerson(db, desk, { name: 'Cahya Tinggal' }),
    ]
    const browser = await browserOf(db, desk)
    const list = await (await browser.get('/warga-binaan')).text()
    expect(list).toContain('Pindahkan yang dicentang')
    for (const { id } of people) expect(list).toContain(`name="orang" value="${id}"`)
    const ticked = people.slice(0, 2).map(({ id }) => `orang=${id}`)
    const form = await (await browser.get(`/perpindahan/baru?${ticked.join('&')}`)).text()
    expect(form).toContain('2 orang yang Anda centang')
    const [, numbers = ''] = /<textarea[^>]*name="numbers"[^>]*>([^<]*)</.exec(form) ?? []
    expect(numbers.trim().split('\n')).toEqual([people[0]?.number, people[1]?.number])
    const sent = await browser.post('/perpindahan/baru', moveTyped(people.slice(0, 2), there))
    expect(sent.status).toBe(303)
    const after = await (await browser.get('/warga-binaan')).text()
    expect(after).toContain('Ditawarkan')
    expect(after).not.toContain(`name="orang" value="${people[0]?.id}"`)
    expect(home.kind).toBe('lapas')
  })

  it('says who has no number in the books here, and leaves out whoever is not the reader’s to see [F10] [P1]', async () => {
    const { sender: desk } = await aHandover(db)
    const [kept, bare] = [
      await aNumberedPerson(db, desk),
      await aNumberedPerson(db, desk, { name: 'Tanpa Nomor' }),
    ]
    const { sender: elsewhere } = await aHandover(db)
    const strange = await aNumberedPerson(db, elsewhere, { name: 'Orang Lain' })
    await writing(db, system, (tx) => tx.deleteFrom('registration').where('personId', '=', bare.id).execute())
    const asked = [kept, bare, strange].map(({ id }) => `orang=${id}`).join('&')
    const form = await (await (await browserOf(db, desk)).get(`/perpindahan/baru?${asked}`)).text()
    expect(form).toContain('Tanpa Nomor: belum ada nomor registrasi di satuan kerja Anda.')
    expect(form).not.toContain('Orang Lain')
    expect(form).not.toContain(strange.number)
  })

  it('are ticked only by whoever may write letters, in the own unit [F10] [P1]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    await aNumberedPerson(db, await anActor(db, { unit, roles: ['registrar'] }))
    const readers = [
      await anActor(db, { unit, roles: ['unit-head'] }),
      await anActor(db, { unit: kanwil, roles: ['regional-officer'] }),
    ]
    for (const reader of readers) {
      const page = await (await browserOf(db, reader, { sample: true })).get('/warga-binaan')
      expect(await page.text()).not.toContain('Pindahkan yang dicentang')
    }
  })
})
