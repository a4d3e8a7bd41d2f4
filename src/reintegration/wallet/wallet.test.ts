import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { certificateFileName, codeSaid } from '#certificates'
import { namesOfUnits, neutralFindings } from '#credentials'
import { type Database, reading, system, writing } from '#kernel'
import {
  aCertifiedLeaver,
  aCheckedPack,
  aDatabase,
  aGivenPack,
  aLeaver,
  anActiveAgreement,
  aPerson,
  type Browser,
  browserOf,
  colleagueOf,
  did,
  now,
  recordOf,
  referenceTyped,
  secrets,
  today,
} from '#test'
import { agree } from '../contacts/agree.ts'
import { withdraw as withdrawNaming } from '../contacts/withdraw.ts'
import { addContact } from '../pack/add-contact.ts'
import { addReference } from '../pack/add-reference.ts'
import { begin } from '../pack/begin.ts'
import { check } from '../pack/check.ts'
import { handOver } from '../pack/hand-over.ts'
import { linkOf } from '../pack/queries.ts'
import { send } from '../pack/send.ts'
import { walletToken } from './token.ts'
import { withdraw } from './withdraw.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const tokenOf = async (packId: string) => {
  const link = await reading(db, system, (read) => linkOf(read, packId))
  return walletToken(secrets, link?.id ?? '')
}
const stranger = (at = now) => browserOf(db, undefined, { clock: () => at })

/** The address that opens, after the year was typed. */
async function openedBy(browser: Browser, token: string, year = '1990') {
  const answer = await browser.post(`/d/${token}`, { year })
  return { status: answer.status, address: answer.headers.get('location') ?? '', answer }
}

describe('a wallet', () => {
  it('opens for whoever has the address and knows the year, without a cookie, and can be opened again [I9]', async () => {
    const leaver = await aLeaver(db)
    const { packId } = await aGivenPack(db, leaver)
    const token = await tokenOf(packId)
    expect(token).toMatch(/^[2-9A-HJ-NP-Z]{28}$/)
    const browser = await stranger()
    const { status, address, answer } = await openedBy(browser, token)
    expect([status, answer.headers.get('set-cookie')]).toEqual([303, null])
    const page = await browser.get(address)
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(page.headers.get('set-cookie')).toBeNull()
    const html = await page.text()
    for (const words of ['Ahmad Contoh', 'Yuliana Contoh', 'Unduh PDF']) expect(html).toContain(words)
    const pdf = await browser.get(`${address}/portofolio.pdf`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect((await openedBy(browser, token.toLowerCase())).status).toBe(303)
    expect((await recordOf(db, leaver.id)).filter(({ act }) => act === 'wallet.opened')).toHaveLength(2)
  })

  it('answers the same to a wrong year and to an address that never was, and then makes both wait [I9] [O5]', async () => {
    const { packId } = await aGivenPack(db, await aLeaver(db))
    const token = await tokenOf(packId)
    const unknown = token.split('').reverse().join('')
    const browser = await stranger()
    const asked = await Promise.all([browser.get(`/d/${token}`), browser.get(`/d/${unknown}`)])
    const [one, other] = await Promise.all(asked.map((page) => page.text()))
    const bare = (html = '') =>
      html
        .replaceAll(/value="[0-9a-f-]{36}"/g, '')
        .replaceAll(token, '')
        .replaceAll(unknown, '')
    expect(bare(one)).toBe(bare(other))
    for (const address of [token, unknown]) {
      const answers: number[] = []
      for (let tried = 0; tried < 6; tried += 1)
        answers.push((await openedBy(browser, address, '1991')).status)
      expect(answers).toEqual([409, 409, 409, 409, 409, 429])
    }
    expect((await openedBy(browser, token)).status).toBe(429)
  })

  it('is not kept from its holder by others behind the same address, nor by opening it often [I9] [I10]', async () => {
    const [mine, theirs] = [
      await tokenOf((await aGivenPack(db, await aLeaver(db))).packId),
      await tokenOf((await aGivenPack(db, await aLeaver(db))).packId),
    ]
    const browser = await stranger()
    for (let tried = 0; tried < 7; tried += 1) await openedBy(browser, theirs, '1991')
    expect((await openedBy(browser, theirs)).status).toBe(429)
    for (let day = 0; day < 20; day += 1) expect((await openedBy(browser, mine)).status).toBe(303)
  })

  it('tells nobody where it is, also when it refuses, and takes its form from there [I9] [O5]', async () => {
    const token = await tokenOf((await aGivenPack(db, await aLeaver(db))).packId)
    const browser = await stranger()
    const { address, answer } = await openedBy(browser, token)
    const wrong = await browser.post(`/d/${token}`, { year: '1991' })
    for (const each of [answer, wrong, await browser.get(`/d/${token}`), await browser.get(address)])
      expect(each.headers.get('referrer-policy')).toBe('no-referrer')
    const nowhere = { origin: 'null', 'sec-fetch-site': '' }
    expect((await browser.post(`/d/${token}`, { year: '1990' }, nowhere)).status).toBe(303)
  })

  it('keeps neither the address nor the year that was typed [I9] [O5]', async () => {
    const leaver = await aLeaver(db, { birthDate: '1987-02-03' })
    const { packId } = await aGivenPack(db, leaver)
    const token = await tokenOf(packId)
    await openedBy(await stranger(), token, '1987')
    const link = await reading(db, system, (read) => linkOf(read, packId))
    expect(
      JSON.stringify(link, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(token)
    const events = JSON.stringify(await recordOf(db, leaver.id))
    expect([events.includes(token), events.includes('1987')]).toEqual([false, false])
  })

  it('opens nothing before the pack is handed over, after it was withdrawn, and after its time [I9]', async () => {
    const leaver = await aLeaver(db)
    const pack = await aCheckedPack(db, leaver)
    const early = await tokenOf(pack.packId)
    const browser = await stranger()
    expect((await openedBy(browser, early)).status).toBe(409)
    await did(db, leaver.officer, handOver, { ...pack, givenOn: today, witness: 'Rudi' })
    const { address } = await openedBy(browser, early)
    expect((await browser.get(address)).status).toBe(200)
    const late = await stranger(new Date('2029-03-12T02:00:00Z'))
    expect((await openedBy(late, early)).status).toBe(409)
    await did(db, leaver.officer, withdraw, pack)
    expect((await openedBy(browser, early)).status).toBe(409)
    const gone = await browser.get(address)
    expect([gone.status, gone.headers.get('location')]).toEqual([303, `/d/${early}`])
  })

  it('closes by itself after half an hour, and a pass opens no other wallet [I9] [O5]', async () => {
    const [mine, other] = [await aGivenPack(db, await aLeaver(db)), await aGivenPack(db, await aLeaver(db))]
    const [token, theirs] = [await tokenOf(mine.packId), await tokenOf(other.packId)]
    const { address } = await openedBy(await stranger(), token)
    const later = await stranger(new Date(now.getTime() + 31 * 60_000))
    expect((await later.get(address)).status).toBe(303)
    const crossed = address.replace(token, theirs)
    expect((await (await stranger()).get(crossed)).status).toBe(303)
  })

  it('is renewed by whoever has the care: the old paper then opens nothing [I9]', async () => {
    const leaver = await aLeaver(db)
    const { id, packId } = await aGivenPack(db, leaver)
    const old = await tokenOf(packId)
    const officer = await browserOf(db, leaver.officer)
    expect((await officer.post(`/warga-binaan/${id}/bekal/${packId}/dompet/baru`, {})).status).toBe(303)
    const browser = await stranger()
    expect((await openedBy(browser, old)).status).toBe(409)
    expect((await openedBy(browser, await tokenOf(packId))).status).toBe(303)
  })

  it('is for grown people only: a child has paper, and no address [I9] [O5]', async () => {
    const leaver = await aLeaver(db, { birthDate: '2010-05-01', status: 'juvenile' })
    const { id, packId } = await aGivenPack(db, leaver)
    expect(await reading(db, system, (read) => linkOf(read, packId))).toBeUndefined()
    const page = await (await (await browserOf(db, leaver.officer)).get(`/warga-binaan/${id}/bekal`)).text()
    expect(page).toContain('hanya mendapat paket kertas')
    const renewed = await (await browserOf(db, leaver.officer)).post(
      `/warga-binaan/${id}/bekal/${packId}/dompet/baru`,
      {},
    )
    expect(renewed.status).toBe(409)
  })

  it('names a contact of a partner only while the contact agrees [I9] [P5]', async () => {
    const { officer: asking, contactId } = await anActiveAgreement(db)
    const officer = await colleagueOf(db, asking, 'programme-officer', 'registrar')
    const checker = await colleagueOf(db, asking, 'section-head')
    const { id } = await aPerson(db, officer, { expiresOn: '2027-04-20', datesAsOf: today })
    const { packId } = await did(db, officer, begin, { id })
    await did(db, officer, addReference, { id, packId, ...referenceTyped() })
    const { id: namedContactId } = await did(db, asking, agree, {
      id: contactId,
      agreedOn: today,
      told: 'Surat nomor 12',
    })
    await did(db, officer, addContact, { id, packId, namedContactId, help: 'Lowongan' })
    await did(db, officer, send, { id, packId })
    await did(db, checker, check, { id, packId, version: '4' })
    await did(db, officer, handOver, { id, packId, givenOn: today, witness: 'Rudi' })
    const browser = await stranger()
    const { address } = await openedBy(browser, await tokenOf(packId))
    expect(await (await browser.get(address)).text()).toContain('Rina Wati')
    await did(db, asking, withdrawNaming, { id: contactId })
    expect(await (await browser.get(address)).text()).not.toContain('Rina Wati')
  })
})

describe('a certificate in a wallet', () => {
  it('is shown, can be checked and is downloaded as the paper itself, without a word of custody [I9] [I4]', async () => {
    const { leaver, given, certificate } = await aCertifiedLeaver(db)
    const { packId } = await aGivenPack(db, leaver)
    const browser = await stranger()
    const { address } = await openedBy(browser, await tokenOf(packId))
    const html = await (await browser.get(address)).text()
    const said = codeSaid(certificate.code ?? '')
    const paper = `${address}/sertifikat/${said}`
    for (const words of ['Tata Boga dan Kue', certificate.number, `/s/${said}`, paper])
      expect(html).toContain(words)
    const names = await reading(db, system, namesOfUnits)
    for (const path of [address, `${address}/portofolio.pdf`, paper]) {
      const answer = await browser.get(path)
      const headers = JSON.stringify([...answer.headers])
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const text = await textOf(bytes)
      expect([path, answer.status, text.includes(certificate.number)]).toEqual([path, 200, true])
      expect([path, ...neutralFindings(headers, names)]).toEqual([path])
      expect([path, ...neutralFindings(bytes, names)]).toEqual([path])
      expect([path, ...neutralFindings(text, names)]).toEqual([path])
    }
    expect((await browser.get(paper)).headers.get('content-disposition')).toContain(
      certificateFileName(certificate),
    )
    const ofOther = codeSaid(given.code ?? '')
    expect((await browser.get(`${address}/sertifikat/${ofOther}`)).status).toBe(404)
    const later = await stranger(new Date(now.getTime() + 31 * 60_000))
    expect((await later.get(paper)).headers.get('location')).toBe(`/d/${await tokenOf(packId)}`)
  })

  it('is gone once it was taken back, also where the pack was handed over before [I9] [I5]', async () => {
    const { leaver, certificate } = await aCertifiedLeaver(db)
    const { packId } = await aGivenPack(db, leaver)
    const browser = await stranger()
    const { address } = await openedBy(browser, await tokenOf(packId))
    expect(await (await browser.get(address)).text()).toContain(certificate.number)
    await writing(db, system, (tx) =>
      sql`update certificate set revoked_on = ${today}, revoked_class = 'mistake' where id = ${certificate.id}`.execute(
        tx,
      ),
    )
    expect(await (await browser.get(address)).text()).not.toContain(certificate.number)
    const paper = `${address}/sertifikat/${codeSaid(certificate.code ?? '')}`
    expect((await browser.get(paper)).status).toBe(404)
  })
})

describe('the face of a pack', () => {
  it('is refused with the word that tells where the holder was [I4]', async () => {
    const { officer, id, unit } = await aLeaver(db)
    for (const [words, found] of [
      ['Rajin selama menjadi warga binaan.', 'warga binaan'],
      [`Bekerja baik di ${unit.name}.`, unit.name.toLowerCase()],
    ] as const) {
      const { packId } = await did(db, officer, begin, { id })
      await did(db, officer, addReference, { id, packId, ...referenceTyped({ words }) })
      const browser = await browserOf(db, officer)
      const refused = await browser.post(`/warga-binaan/${id}/bekal/${packId}/kirim`, {})
      expect(refused.status).toBe(409)
      expect((await refused.text()).toLowerCase()).toContain(found)
      expect((await browser.post(`/warga-binaan/${id}/bekal/${packId}/batalkan`, {})).status).toBe(303)
    }
  })

  it('says nowhere, in no byte of page, paper and names, that the holder was in custody [I4] [I9]', async () => {
    const leaver = await aLeaver(db)
    const { id, packId } = await aGivenPack(db, leaver)
    const names = await reading(db, system, namesOfUnits)
    const browser = await stranger()
    const token = await tokenOf(packId)
    const { address } = await openedBy(browser, token)
    const officer = await browserOf(db, leaver.officer)
    for (const [reader, path] of [
      [browser, `/d/${token}`],
      [browser, address],
      [browser, `${address}/portofolio.pdf`],
      [officer, `/warga-binaan/${id}/bekal/${packId}/portofolio.pdf`],
    ] as const) {
      const answer = await reader.get(path)
      expect(answer.status).toBe(200)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const headers = JSON.stringify([...answer.headers])
      expect([path, ...neutralFindings(headers, names)]).toEqual([path])
      expect([path, ...neutralFindings(bytes, names)]).toEqual([path])
      expect([path, ...neutralFindings(await textOf(bytes), names)]).toEqual([path])
      expect(Buffer.from(bytes).includes(leaver.unit.name)).toBe(false)
    }
  })

  it('prints the same bytes each time, its address only until it is in hand for a day [I9]', async () => {
    const leaver = await aLeaver(db)
    const { id, packId } = await aGivenPack(db, leaver)
    const token = await tokenOf(packId)
    const printed = async (at: Date) => {
      const officer = await browserOf(db, leaver.officer, { clock: () => at })
      const pdf = await officer.get(`/warga-binaan/${id}/bekal/${packId}/portofolio.pdf`)
      return new Uint8Array(await pdf.arrayBuffer())
    }
    const first = await printed(now)
    expect(Buffer.from(first).equals(Buffer.from(await printed(now)))).toBe(true)
    expect(await textOf(first)).toContain(token)
    const dayLater = await printed(new Date(now.getTime() + 25 * 3_600_000))
    expect(await textOf(dayLater)).not.toContain(token)
    for (const sign of ['/StructTreeRoot', '<pdfaid:conformance>A</pdfaid:conformance>'])
      expect(Buffer.from(first).toString('latin1')).toContain(sign)
  })
})

/** What a reader of the file sees: the words of its pages and what it says of itself; of a page, itself. */
async function textOf(bytes: Uint8Array): Promise<string> {
  if (Buffer.from(bytes.subarray(0, 5)).toString() !== '%PDF-') return Buffer.from(bytes).toString()
  const pdf = await getDocumentProxy(bytes.slice())
  const { text } = await extractText(pdf, { mergePages: true })
  return `${text}\n${JSON.stringify(await pdf.getMetadata())}`
}
