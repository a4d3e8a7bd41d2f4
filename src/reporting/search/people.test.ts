import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, type Role, reading, system } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  aPerson,
  aUnit,
  browserOf,
  now,
  recordOf,
  searched,
  theCentre,
} from '#test'

let db: Database
let registrar: Actor
beforeAll(async () => {
  db = await aDatabase()
  registrar = await anActor(db, { roles: ['registrar'] })
})

const word = () => `q${crypto.randomUUID().replace(/\D/g, '').slice(0, 8)}x`
let serials = 0
const aNik = () => {
  serials += 1
  return `637204250590${String(serials).padStart(4, '0')}`
}

/** Whose files an answer leads to. */
const filesIn = (page: string) =>
  [...page.matchAll(/href="\/warga-binaan\/([0-9a-f-]{36})"/g)].map((match) => match[1])

async function found(actor: Actor, text: string, fields = {}) {
  const { page } = await searched(await browserOf(db, actor, { sample: true }), text, fields)
  return filesIn(page)
}

describe('the search for people', () => {
  it('finds somebody by name, alias, register number of any spacing and NIK of any spacing [N10]', async () => {
    const name = word()
    const nik = aNik()
    const number = `B.I 31.${serials}/${name.slice(1, 7)}/2027`
    const { id } = await aPerson(db, registrar, {
      name: `Muhammad ${name}`,
      aliases: `Udin ${name}k`,
      nik,
      number,
    })
    for (const text of [
      name,
      `${name} MUHAMMAD`,
      `udin ${name}k`,
      number.toLowerCase().replaceAll(/[ ./]/g, ' '),
      number.replaceAll(/[ ./]/g, ''),
      number.slice(4),
      nik,
      `NIK ${nik.slice(0, 6)} ${nik.slice(6, 12)}-${nik.slice(12)}`,
    ]) {
      expect([text, await found(registrar, text)]).toEqual([text, [id]])
    }
    expect(await found(registrar, nik.slice(0, 15))).toEqual([])
  })

  it('puts the very name before one that only has the words, and offers names spelled nearly so [N10]', async () => {
    const name = word()
    const longer = await aPerson(db, registrar, { name: `${name} Saputra Wijaya` })
    const exact = await aPerson(db, registrar, { name })
    expect(await found(registrar, name)).toEqual([exact.id, longer.id])
    await aPerson(db, registrar, { name: 'Burhanuddin Sastrowijoyo' })
    const { page } = await searched(await browserOf(db, registrar), 'Burhanudin Sastrowijoyo')
    expect(page).toContain('Mungkin yang Anda maksud')
    expect(page).toContain('Burhanuddin Sastrowijoyo')
  })

  it('among people alone finds no partner, from the list of people [N10]', async () => {
    const browser = await browserOf(db, registrar)
    expect(await (await browser.get('/warga-binaan')).text()).toContain('name="people" value="ya"')
    const { page } = await searched(browser, 'dinas', { people: 'ya' })
    expect(page).not.toContain('href="/mitra/')
    expect(page).toContain('Catat warga binaan')
  })

  it('keeps to the reach of who asks, role by role [N10] [P1]', async () => {
    const name = word()
    const nik = aNik()
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const keeper = await anActor(db, { unit, roles: ['registrar'] })
    const { id } = await aPerson(db, keeper, { name, nik, aliases: `${name}k` })
    const sees = async (roles: Role[], where: typeof unit) => {
      const actor = await anActor(db, { unit: where, roles })
      return [await found(actor, name), await found(actor, `${name}k`), await found(actor, nik)].flat()
    }
    const all = [id, id, id]
    const own: [Role, string[]][] = [
      ['registrar', all],
      ['probation-officer', all],
      ['programme-officer', all],
      ['section-head', all],
      ['unit-head', all],
      ['cooperation-officer', []],
      ['administrator', []],
    ]
    for (const [role, expected] of own) expect([role, await sees([role], unit)]).toEqual([role, expected])
    expect(await sees(['registrar'], await aUnit(db, { parentId: kanwil.id }))).toEqual([])
    expect(await sees(['regional-officer'], kanwil)).toEqual(all)
    expect(await sees(['regional-officer'], await aKanwil(db))).toEqual([])
    expect(await sees(['privacy-officer'], (await theCentre(db)).ditjenpas)).toEqual(all)
  })

  it('writes down that somebody sought and how many were found, never what [P3]', async () => {
    const name = word()
    await aPerson(db, registrar, { name })
    const { address } = await searched(await browserOf(db, registrar), name)
    const [event] = await recordOf(db, address.slice('/cari/'.length))
    expect(event).toMatchObject({
      act: 'search.asked',
      actorId: registrar.accountId,
      after: { people: 1, agreements: 0, partners: 0, units: 0, contacts: 0, papers: 0 },
    })
    expect(JSON.stringify(event?.after)).not.toContain(name)
  })

  it('leaves a sought NIK in no address, log line, event or page link, found or not [N10] [P3]', async () => {
    const lines: string[] = []
    const stream = new Writable({ write: (chunk, _encoding, next) => next(void lines.push(String(chunk))) })
    const browser = await browserOf(db, registrar, { log: pino({ level: 'trace' }, stream) })
    const nik = aNik()
    await aPerson(db, registrar, { nik })
    for (const text of [nik, aNik(), `NIK ${aNik()}`]) {
      const digits = text.replace(/\D/g, '')
      const { address, page } = await searched(browser, text)
      expect(address).toMatch(/^\/cari\/[0-9a-f-]{36}$/)
      for (const [, href] of page.matchAll(/(?:href|action)="([^"]*)"/g)) expect(href).not.toContain(digits)
      const kept = await reading(db, system, async (read) => {
        const events = await sql<{ said: string }>`select event::text as said from event`.execute(read)
        return events.rows.map(({ said }) => said).join('\n')
      })
      expect(kept).not.toContain(digits)
      expect(lines.join('\n')).not.toContain(digits)
    }
    const asked = await reading(db, registrar, (read) =>
      read.selectFrom('searchQuestion').selectAll().execute(),
    )
    expect(asked.length).toBeGreaterThan(2)
    expect(JSON.stringify(asked)).not.toContain(nik)
  })

  it('is nobody else’s, and gone after a day [P3]', async () => {
    const { address } = await searched(await browserOf(db, registrar), 'ahmad')
    const colleague = await anActor(db, { roles: ['registrar'] })
    expect((await (await browserOf(db, colleague)).get(address)).status).toBe(404)
    const clock = () => new Date(now.getTime() + 25 * 3_600_000)
    const later = await browserOf(db, registrar, { clock })
    expect((await later.get(address)).status).toBe(404)
    await searched(later, 'budi')
    const kept = await reading(db, registrar, (read) =>
      read.selectFrom('searchQuestion').select('askedAt').execute(),
    )
    expect(kept).toHaveLength(1)
  })
})
