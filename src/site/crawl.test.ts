import { beforeAll, expect, it } from 'vitest'
import { namesOfUnits, neutralFindings } from '#credentials'
import { type Database, newId, reading, system } from '#kernel'
import { aDatabase, aFinishedClass, browserOf, type GivenFinishedClass, issuedTo, servicesOn } from '#test'
import { createApp } from '../app.ts'

let db: Database
let given: GivenFinishedClass
let certificate: Awaited<ReturnType<typeof issuedTo>>['certificates'][number]
beforeAll(async () => {
  db = await aDatabase()
  given = await aFinishedClass(db)
  const [first] = (await issuedTo(db, given)).certificates
  if (!first) throw new Error('nobody was certified')
  certificate = first
})

/** Whatever the file of the holder says that a stranger may not learn. */
async function secretsOfHolder(): Promise<string[]> {
  return reading(db, system, async (read) => {
    const person = await read
      .selectFrom('person')
      .innerJoin('unit', 'unit.id', 'person.unitId')
      .selectAll('person')
      .select(['unit.name as unitName', 'unit.shortName as unitShort'])
      .where('person.id', '=', certificate.personId)
      .executeTakeFirstOrThrow()
    const plain = Object.entries(person).flatMap(([name, value]) =>
      typeof value === 'string' && value.length > 7 && !open.has(name) ? [value] : [],
    )
    return [...plain, certificate.unitId, certificate.kanwilId, certificate.cohortId, certificate.id]
  })
}
const open = new Set(['status', 'citizenship'])

/** Every address that opens without an account, with all that stands behind it. */
async function strangersPages(): Promise<Map<string, string>> {
  const doors = createApp(servicesOn(db))
    .routes.filter(({ method, handler }) => method === 'GET' && !('permission' in handler))
    .map(({ path }) => path)
  const fill = (path: string): string[] => {
    if (path.includes(':code'))
      return [certificate.code ?? '', newId()].map((code) => path.replace(':code', code))
    if (path.includes(':id'))
      return [given.issuer.id, certificate.personId].map((id) => path.replace(':id', id))
    if (path.includes(':name')) return ['v2', 'context-3.0.3.json'].map((name) => path.replace(':name', name))
    return [path.replace(/:\w+/, certificate.code ?? '')]
  }
  const pages = new Map<string, string>()
  const queue = [...new Set(doors.flatMap(fill))]
  const browser = await browserOf(db)
  for (const path of queue) {
    if (pages.has(path)) continue
    const text = await (await browser.get(path)).text()
    pages.set(path, text)
    for (const [, href = ''] of text.matchAll(/href="(\/[^"#?]*)"/g)) queue.push(href)
  }
  const year = { tahun: String(certificate.birthYear) }
  for (const path of [`/s/${certificate.code}`, `/s/${certificate.code}/kredensial`])
    pages.set(`POST ${path}`, await (await browser.post(path, year)).text())
  return pages
}

it('nothing a stranger can open shows NIK, birth date, address, case, unit or register of a holder [O5] [I4]', async () => {
  const pages = await strangersPages()
  expect(pages.size).toBeGreaterThan(12)
  expect([...pages.keys()]).toEqual(expect.arrayContaining(['/s', `/s/${certificate.code}`, '/s/berkas']))
  const names = await reading(db, system, namesOfUnits)
  const secrets = (await secretsOfHolder()).filter((secret) => secret !== certificate.holder)
  expect(secrets.length).toBeGreaterThan(4)
  for (const [path, text] of pages) {
    const shown = secrets.filter((secret) => text.includes(secret) && !path.includes(secret))
    expect([path, shown]).toEqual([path, []])
    if (/^(POST )?\/s(\/|$)/.test(path)) expect([path, neutralFindings(text, names)]).toEqual([path, []])
    if (!path.endsWith('/kredensial'))
      expect([path, text.includes(certificate.holder)]).toEqual([path, false])
  }
})

it('the crawl would find a word that slipped in [O5]', async () => {
  const names = await reading(db, system, namesOfUnits)
  expect(neutralFindings('<p>Dibina di Lapas</p>', names)).not.toEqual([])
})
