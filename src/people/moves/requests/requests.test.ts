import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, reading } from '#kernel'
import {
  aDatabase,
  aHandover,
  aNumberedPerson,
  anAcceptance,
  anActor,
  anOffer,
  browserOf,
  did,
  personTyped,
  refusalOf,
} from '#test'
import { cardIn, cardOf } from '../../../../test/first-page.ts'
import { findPerson } from '../../person.ts'
import { askForFile } from './ask.ts'
import { findRequest } from './queries.ts'
import { refuseRequest } from './refuse.ts'
import { withdrawRequest } from './withdraw.ts'

let db: Database
let at: Awaited<ReturnType<typeof aHandover>>
beforeAll(async () => {
  db = await aDatabase()
  at = await aHandover(db)
})

let serials = 0
const aNik = () => {
  serials += 1
  return `167114250590${String(6000 + serials)}`
}
const reason = 'Orangnya sudah tiba di sini'

describe('a file that exists elsewhere [F10]', () => {
  it('is asked for instead of made twice; the form says where it is and nothing of the person [F10] [P4]', async () => {
    const nik = aNik()
    const person = await aNumberedPerson(db, at.sender, { nik, name: 'Darmawan Jauh' })
    const browser = await browserOf(db, at.receiver)
    const typed = personTyped({ nik, name: 'Seseorang', code: 'klien', status: 'client' })
    const refused = await browser.post('/warga-binaan/baru', typed)
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).toContain(`NIK ini sudah tercatat pada berkas di ${at.lapas.shortName}`)
    for (const secret of ['Darmawan', person.number, person.id]) expect(page).not.toContain(secret)
    expect(cardIn(page, 'minta-berkas')).toContain(`value="${nik}"`)

    const asked = await browser.post('/perpindahan/minta', { nik, reason })
    expect(asked.status).toBe(303)
    const place = asked.headers.get('location') ?? ''
    expect(place).not.toContain(nik)
    const mine = await (await browser.get(place)).text()
    expect(mine).not.toContain('Darmawan')
    const holder = await browserOf(db, at.sender)
    expect(await (await holder.get(place)).text()).toContain('Darmawan Jauh')
    expect(await cardOf(db, at.sender, 'permintaan-berkas')).toContain(`${at.bapas.shortName} meminta berkas`)
  })

  it('is answered by an offer that the form has filled in already, and then accepted [F10]', async () => {
    const nik = aNik()
    const person = await aNumberedPerson(db, at.sender, { nik })
    const { id } = await did(db, at.receiver, askForFile, { nik, reason })
    const holder = await browserOf(db, at.sender)
    const form = await (await holder.get(`/perpindahan/baru?permintaan=${id}`)).text()
    expect(form).toContain(person.number)
    expect(form).toMatch(new RegExp(`value="${at.bapas.id}" selected`))
    const offer = await anOffer(db, at.sender, [person], at.bapas)
    expect(await reading(db, at.receiver, (read) => findRequest(read, id, at.receiver))).toMatchObject({
      state: 'offered',
    })
    await anAcceptance(db, at.receiver, offer.id, [person.id])
    const file = await reading(db, at.receiver, (read) => findPerson(read, person.id, at.receiver))
    expect(file.unitId).toBe(at.bapas.id)
  })

  it('is refused with a reason that the asker reads [F10]', async () => {
    const person = await aNumberedPerson(db, at.sender)
    const asked = { holderUnitId: at.lapas.id, number: person.number, reason }
    const { id } = await did(db, at.receiver, askForFile, asked)
    expect(await refusalOf(db, at.receiver, askForFile, asked)).toBe('asked-already')
    const holder = await browserOf(db, at.sender)
    expect((await holder.post(`/perpindahan/permintaan/${id}`, { answer: 'Masih di sini' })).status).toBe(303)
    const asker = await browserOf(db, at.receiver)
    expect(await (await asker.get(`/perpindahan/permintaan/${id}`)).text()).toContain('Masih di sini')
    expect(await refusalOf(db, at.sender, refuseRequest, { id, answer: 'Sekali lagi' })).toBe(
      'answered-already',
    )
  })

  it('goes with the file: whoever takes it in is asked from then on [F10]', async () => {
    const person = await aNumberedPerson(db, at.sender)
    const third = await anActor(db, { roles: ['registrar'] })
    const { id } = await did(db, third, askForFile, {
      holderUnitId: at.lapas.id,
      number: person.number,
      reason,
    })
    const offer = await anOffer(db, at.sender, [person], at.bapas)
    await anAcceptance(db, at.receiver, offer.id, [person.id])
    expect((await (await browserOf(db, at.sender)).get(`/perpindahan/permintaan/${id}`)).status).toBe(404)
    const request = await reading(db, at.receiver, (read) => findRequest(read, id, at.receiver))
    expect(request).toMatchObject({ holderUnitId: at.bapas.id, person: { id: person.id } })
  })

  it('is asked for by a NIK or a number, of somebody known, who is not here already [F10]', async () => {
    const browser = await browserOf(db, at.receiver)
    const lacking = await browser.post('/perpindahan/minta', { reason })
    expect(lacking.status).toBe(422)
    expect(await lacking.text()).toContain('Isi NIK, atau satuan kerja beserta nomor registrasinya')
    expect(await refusalOf(db, at.receiver, askForFile, { nik: aNik(), reason })).toBe('nobody-known')
    const own = aNik()
    await aNumberedPerson(db, at.receiver, { nik: own, code: 'klien', status: 'client' })
    expect(await refusalOf(db, at.receiver, askForFile, { nik: own, reason })).toBe('own-file')
  })

  it('is no matter of a third unit [F10] [P1]', async () => {
    const person = await aNumberedPerson(db, at.sender)
    const asked = { holderUnitId: at.lapas.id, number: person.number, reason }
    const { id } = await did(db, at.receiver, askForFile, asked)
    const third = await anActor(db, { roles: ['registrar'] })
    expect((await (await browserOf(db, third)).get(`/perpindahan/permintaan/${id}`)).status).toBe(404)
    await expect(refusalOf(db, third, refuseRequest, { id, answer: 'x' })).rejects.toThrow()
    await expect(refusalOf(db, at.receiver, refuseRequest, { id, answer: 'x' })).rejects.toThrow()
  })
})

describe('a request that is taken back [F10]', () => {
  const asking = async () => {
    const person = await aNumberedPerson(db, at.sender)
    const asked = { holderUnitId: at.lapas.id, number: person.number, reason }
    return { asked, ...(await did(db, at.receiver, askForFile, asked)) }
  }

  it('waits for nobody any more, and can be asked anew [F10]', async () => {
    const { asked, id } = await asking()
    const browser = await browserOf(db, at.receiver)
    const page = await (await browser.get(`/perpindahan/permintaan/${id}`)).text()
    expect(page).toContain('Tarik kembali permintaan')
    expect((await browser.post(`/perpindahan/permintaan/${id}/tarik`, {})).status).toBe(303)
    expect(await (await browser.get(`/perpindahan/permintaan/${id}`)).text()).toContain('Ditarik kembali')
    expect(await cardOf(db, at.sender, 'permintaan-berkas')).not.toContain(id)
    const answer = { id, answer: 'Masih di sini' }
    expect(await refusalOf(db, at.sender, refuseRequest, answer)).toBe('answered-already')
    expect(await refusalOf(db, at.receiver, withdrawRequest, { id })).toBe('answered-already')
    expect(await refusalOf(db, at.receiver, askForFile, asked)).toBeUndefined()
  })

  it('is taken back by the unit that asked, and by no other [F10] [P1]', async () => {
    const { id } = await asking()
    const holder = await browserOf(db, at.sender)
    expect(await (await holder.get(`/perpindahan/permintaan/${id}`)).text()).not.toContain('Tarik kembali')
    expect((await holder.post(`/perpindahan/permintaan/${id}/tarik`, {})).status).toBe(404)
    const stranger = await browserOf(db, await anActor(db, { roles: ['registrar'] }))
    expect((await stranger.post(`/perpindahan/permintaan/${id}/tarik`, {})).status).toBe(404)
    const reader = await anActor(db, { unit: at.bapas, roles: ['unit-head'] })
    expect((await (await browserOf(db, reader)).post(`/perpindahan/permintaan/${id}/tarik`, {})).status).toBe(
      403,
    )
  })
})
