import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading } from '#kernel'
import { addLegalPaper } from '#partners'
import { aDatabase, anActor, anUpload, aPartner, browserOf, did, refusalOf } from '#test'
import { legalPapersOf } from './queries.ts'
import { reviseLegalPaper } from './revise.ts'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db)
})

const typed = (id: string, over: Record<string, unknown> = {}) => ({
  id,
  kind: 'training',
  number: '421.9/118/Disdik',
  issuer: 'Dinas Pendidikan',
  issuedOn: '2024-04-01',
  expiresOn: '2027-04-01',
  ...over,
})
const papers = (id: string) => reading(db, officer, (read) => legalPapersOf(read, id))
const home = async (actor: Actor) => (await (await browserOf(db, actor)).get('/')).text()

describe('the legal papers of a partner [A4]', () => {
  it('stand with number, issuer, days and file; what soon ends says so', async () => {
    const { id } = await aPartner(db, officer)
    await did(db, officer, addLegalPaper, typed(id, { file: await anUpload('izin.pdf') }))
    const browser = await browserOf(db, officer)
    const page = await (await browser.get(`/mitra/${id}`)).text()
    for (const word of ['421.9/118/Disdik, Dinas Pendidikan', '22 hari lagi', '1 Apr 2027'])
      expect(page).toContain(word)
    const file = await browser.get(page.match(/\/mitra\/[^"]*\/berkas/)?.[0] ?? '')
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('izin.pdf'),
    ])
  })

  it('ask the unit that keeps the partner for a new one, and nobody else, until it is there', async () => {
    const keeper = await anActor(db)
    const { id, name } = await aPartner(db, keeper)
    await did(db, officer, addLegalPaper, typed(id))
    expect(await home(keeper)).toContain(name)
    expect(await home(officer)).not.toContain(name)
    const [old] = await papers(id)
    const next = {
      number: '421.9/7/Disdik',
      issuedOn: '2027-03-01',
      expiresOn: '2030-03-01',
      replacesId: old?.id,
    }
    await did(db, keeper, addLegalPaper, typed(id, next))
    expect(await home(keeper)).not.toContain(name)
    expect(await refusalOf(db, keeper, addLegalPaper, typed(id, { ...next, number: '9' }))).toBe(
      'renewed-already',
    )
  })

  it('say on the first page that they are over', async () => {
    const keeper = await anActor(db)
    const { id } = await aPartner(db, keeper)
    await did(db, keeper, addLegalPaper, typed(id, { expiresOn: '2027-03-09' }))
    expect(await home(keeper)).toContain('Izin LPK, LKP, atau PKBM, 421.9/118/Disdik. Berakhir 9 Maret 2027.')
  })

  it('are refused twice, from the future, and with an end before the beginning', async () => {
    const { id } = await aPartner(db, officer)
    await did(db, officer, addLegalPaper, typed(id))
    expect(await refusalOf(db, officer, addLegalPaper, typed(id, { number: '421.9 / 118 / DISDIK' }))).toBe(
      'already-there',
    )
    expect(
      await refusalOf(db, officer, addLegalPaper, typed(id, { number: 'b', issuedOn: '2027-03-11' })),
    ).toBe('in-the-future')
    expect(
      addLegalPaper.input.safeParse(typed(id, { expiresOn: '2024-03-31' })).error?.issues[0]?.path,
    ).toEqual(['expiresOn'])
  })

  it('are put right by who recorded them or keeps the partner; the file stays unless another is sent [Q10]', async () => {
    const { id } = await aPartner(db, await anActor(db))
    await did(db, officer, addLegalPaper, typed(id, { file: await anUpload('izin.pdf') }))
    const [paper] = await papers(id)
    const change = { ...typed(id, { issuer: 'Disdik HST' }), paper: paper?.id, version: 1 }
    await expect(did(db, await anActor(db), reviseLegalPaper, change)).rejects.toMatchObject({ status: 404 })
    await did(db, officer, reviseLegalPaper, change)
    expect(await papers(id)).toMatchObject([{ issuer: 'Disdik HST', fileName: 'izin.pdf', version: 2 }])
    expect(await refusalOf(db, officer, reviseLegalPaper, change)).toBe('changed-meanwhile')
  })
})
