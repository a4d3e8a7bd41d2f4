import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Database } from '#kernel'
import { askToOpenPerson } from '#people'
import { aDatabase, aReason, aWatchedPerson, browserOf, did, looksAt, refusalOf } from '#test'
import { answer, clear, close, question } from './review.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const browserAs = (actor: Actor) => browserOf(db, actor, { sample: true })

/** Somebody of the regional office opened a file with a reason. */
async function aLook() {
  const watched = await aWatchedPerson(db)
  const reader = await watched.at(watched.kanwil, 'regional-officer', 'Budi Wibowo')
  await did(db, reader, askToOpenPerson, { id: watched.id, ...aReason })
  const [look] = await looksAt(db, watched.id)
  return { ...watched, reader, look: look?.id ?? '' }
}

describe('the desk of a reviewer', () => {
  it('tells the head of the unit and the privacy officer who looked at whom and why [P4]', async () => {
    const { head, kanwil, at, look } = await aLook()
    for (const reviewer of [head, await at(kanwil, 'privacy-officer')]) {
      const page = await (await (await browserAs(reviewer)).get('/pembukaan-berkas')).text()
      expect(page).toContain(`href="/pembukaan-berkas/${look}"`)
      expect(page).toContain('Budi Wibowo')
      expect(page).toContain(aReason.reason)
    }
  })

  it('names the person only to who may know the name [P4]', async () => {
    const { head, kanwil, at, look } = await aLook()
    const seen = async (actor: Actor) =>
      await (await (await browserAs(actor)).get(`/pembukaan-berkas/${look}`)).text()
    expect(await seen(head)).toContain('Ahmad Contoh')
    const outside = await seen(await at(kanwil, 'privacy-officer'))
    expect(outside).toContain('A. C.')
    expect(outside).not.toContain('Ahmad')
  })

  it('leaves out what is the own duty and not unusual [P4]', async () => {
    const { id, registrar, head } = await aWatchedPerson(db)
    await (await browserAs(registrar)).get(`/warga-binaan/${id}`)
    const page = await (await (await browserAs(head)).get('/pembukaan-berkas')).text()
    expect(page).not.toContain('Rina Oktavia')
    const everybody = await (await (await browserAs(head)).get(`/warga-binaan/${id}/pembukaan`)).text()
    expect(everybody).toContain('Rina Oktavia')
    expect(everybody).toContain('Tugas sehari-hari')
  })

  it('shows what is unusual above what is newer [P4]', async () => {
    const { kanwil, registrar, head, at } = await aWatchedPerson(db)
    const { aPerson } = await import('#test')
    const hutagalung = await at(kanwil, 'regional-officer', 'Rini Hutagalung')
    const other = await at(kanwil, 'regional-officer', 'Wati Nirmala')
    const kin = await aPerson(db, registrar, { name: 'Tigor Hutagalung' })
    const stranger = await aPerson(db, registrar)
    await did(db, hutagalung, askToOpenPerson, { id: kin.id, ...aReason })
    await did(db, other, askToOpenPerson, { id: stranger.id, ...aReason }, new Date('2027-03-10T03:00:00Z'))
    const page = await (await (await browserAs(head)).get('/pembukaan-berkas')).text()
    expect(page).toContain('Nama mirip dengan yang membuka')
    expect(page.indexOf('Rini Hutagalung')).toBeLessThan(page.indexOf('Wati Nirmala'))
  })

  it('asks, is answered by whoever looked, and closes with a word [P4]', async () => {
    const { head, reader, look } = await aLook()
    expect(await refusalOf(db, head, close, { id: look, version: 1, conclusion: 'Selesai' })).toBe(
      'not-so-far',
    )
    await did(db, head, question, { id: look, version: 1, question: 'Atas permintaan siapa?' })
    expect(await refusalOf(db, head, answer, { id: look, version: 1, answer: 'Saya' })).toBe('not-so-far')
    const asked = await (await (await browserAs(reader)).get(`/pembukaan-berkas/${look}`)).text()
    expect(asked).toContain('Atas permintaan siapa?')
    const browser = await browserAs(reader)
    const sent = await browser.post(`/pembukaan-berkas/${look}/jawab`, { version: '1', answer: 'Kalapas' })
    expect(sent.status).toBe(303)
    await did(db, head, close, { id: look, version: 2, conclusion: 'Sesuai surat tugas' })
    const page = await (await (await browserAs(head)).get(`/pembukaan-berkas/${look}`)).text()
    for (const words of ['Kalapas', 'Sesuai surat tugas', 'Selesai']) expect(page).toContain(words)
  })

  it('is never the desk of whoever looked, and knows two reviewers [P4]', async () => {
    const { id, kanwil, at, head } = await aWatchedPerson(db)
    const officer = await at(kanwil, 'privacy-officer')
    await did(db, officer, askToOpenPerson, { id, ...aReason })
    const [look] = await looksAt(db, id)
    const typed = { id: look?.id, version: 1 }
    expect(await refusalOf(db, officer, clear, typed)).toBe('own-look')
    await did(db, head, clear, typed)
    expect(await refusalOf(db, head, clear, typed)).toBe('not-so-far')
  })

  it('does not exist for other units, nor a look for colleagues [P1]', async () => {
    const { unit, at, look } = await aLook()
    const { head: elsewhere } = await aWatchedPerson(db)
    for (const actor of [elsewhere, await at(unit, 'section-head')])
      expect((await (await browserAs(actor)).get(`/pembukaan-berkas/${look}`)).status).toBe(404)
    expect((await (await browserAs(await at(unit, 'registrar'))).get('/pembukaan-berkas')).status).toBe(403)
  })
})
