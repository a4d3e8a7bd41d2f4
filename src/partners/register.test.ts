import { randomInt } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, perform, permissions, reading, roles, system } from '#kernel'
import { contactsOf, findPartner, register, searchPartners } from '#partners'
import { aDatabase, anActor, aPartner, aUnit, now, partnerTyped } from '#test'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db, { unit: await aUnit(db, { province: 'Kalimantan Selatan' }) })
})

const parse = (typed: Record<string, string>) => register.input.parse(typed)
const attempt = (typed: Record<string, string>, actor = officer, key?: string) =>
  perform(db, register, parse(typed), actor, now, key)
const digits = (length: number) => Array.from({ length }, () => randomInt(1, 10)).join('')

describe('registering a partner [A1]', () => {
  it('keeps kind, legal basis, district and contact, and writes it into the record', async () => {
    const typed = partnerTyped({ shortName: 'Dinkes', aliases: 'Dinkes HST\nDinas  Kesehatan lama\n\n' })

    const { id } = await aPartner(db, officer, typed)

    const { partner, contacts } = await reading(db, officer, async (read) => ({
      partner: await findPartner(read, id),
      contacts: await contactsOf(read, id),
    }))
    expect(partner).toMatchObject({
      kind: 'opd',
      name: typed.name,
      place: { code: '63.07.06', district: 'Barabai', province: 'Kalimantan Selatan' },
      aliases: ['Dinas Kesehatan lama', 'Dinkes HST'],
      version: 1,
      ...officer.scope,
    })
    expect(contacts).toMatchObject([{ name: 'Rina Wati', phone: '0517 41031', isPrimary: true }])
    expect(await recordOf(id)).toMatchObject([
      {
        act: 'partner.registered',
        actorId: officer.accountId,
        after: { name: typed.name, district: 'Barabai, Kabupaten Hulu Sungai Tengah' },
      },
    ])
  })

  it.for([
    ['kind', { kind: '' }],
    ['name', { name: '  ' }],
    ['district', { district: '' }],
    ['contactName', { contactName: '' }],
    ['contactPosition', { contactPosition: '' }],
    ['contactPhone', { contactPhone: '' }],
    ['legalBasis', { legalBasis: '' }],
    ['nib', { kind: 'swasta', legalBasis: '' }],
    ['nib', { kind: 'swasta', nib: '123' }],
    ['npwp', { kind: 'swasta', npwp: '01.234.567.8-901' }],
  ] as const)('is refused when %s is missing or wrong, with one sentence at the field', ([field, over]) => {
    const typed = Object.entries(partnerTyped(over)).filter(([, value]) => value !== '')
    const { error } = register.input.safeParse(Object.fromEntries(typed))
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('asks a person for nothing but a contact', () => {
    const { legalBasis: _basis, ...person } = partnerTyped({ kind: 'perorangan' })
    expect(register.input.safeParse(person).success).toBe(true)
  })

  it('happens once when the same form is sent twice', async () => {
    const typed = partnerTyped({ different: 'ya' })
    const key = crypto.randomUUID()

    const [first, second] = [await attempt(typed, officer, key), await attempt(typed, officer, key)]

    expect(second).toEqual(first)
    const found = await reading(db, officer, (read) => searchPartners(read, { text: typed.name }))
    expect(found.rows.filter(({ name }) => name === typed.name)).toHaveLength(1)
  })

  it('is for those the table of permissions names, and for nobody else', async () => {
    for (const role of roles) {
      const actor: Actor = { ...officer, roles: [role] }
      const outcome = attempt(partnerTyped({ different: 'ya' }), actor).then(
        ({ ok }) => ok,
        (error) => error.status,
      )
      const allowed = (permissions['partner.register'] as readonly string[]).includes(role)
      expect([role, await outcome]).toEqual([role, allowed ? true : 403])
    }
  })
})

describe('the district of a partner [A1]', () => {
  it.for(['barabai', 'Kec. Barabai', '63.07.06', 'BARABAI, Kab. Hulu Sungai Tengah'])(
    'is found from what people type: %s',
    async (district) => {
      const { id } = await aPartner(db, officer, { district })
      const partner = await reading(db, officer, (read) => findPartner(read, id))
      expect(partner.districtCode).toBe('63.07.06')
    },
  )

  it('is found with its number in words, digits or Roman letters', async () => {
    for (const district of [
      'Seberang Ulu I',
      'seberang ulu 1, Palembang',
      'Seberang Ulu Satu, Kota Palembang',
    ]) {
      const { id } = await aPartner(db, officer, { district })
      const { place } = await reading(db, officer, (read) => findPartner(read, id))
      expect(place).toMatchObject({ district: 'Seberang Ulu Satu', regency: 'Kota Palembang' })
    }
  })

  it('is asked for when several have the name, and taken when one was picked', async () => {
    const typed = partnerTyped({ district: 'Tebing Tinggi', different: 'ya' })
    expect(await attempt(typed)).toMatchObject({ ok: false, code: 'district-several' })
    expect(await attempt({ ...typed, districtCode: '63.11.08' })).toMatchObject({ ok: true })
  })

  it('comes back with the nearest names when there is none', async () => {
    const outcome = await attempt(partnerTyped({ district: 'Barabay' }))
    expect(outcome).toMatchObject({
      code: 'district-unknown',
      detail: { nearest: expect.arrayContaining(['Barabai, Kabupaten Hulu Sungai Tengah']) },
    })
  })
})

describe('a partner that is there already [A1]', () => {
  const other = { district: 'Pandawan, Kabupaten Hulu Sungai Tengah' }

  it('is shown before a second one is made, and the officer decides', async () => {
    const name = `Dinas Kelautan${digits(6)} Hulu Sungai Tengah`
    const first = await aPartner(db, officer, { name })
    const again = partnerTyped({ name: name.replace(' Hulu', ' Kab. Hulu'), ...other })

    expect(await attempt(again)).toMatchObject({
      code: 'looks-like',
      detail: { partners: [{ id: first.id, name }] },
    })
    expect(await attempt({ ...again, different: 'ya' })).toMatchObject({ ok: true })
  })

  it('has a NIB and an NPWP that nobody else can have, in either spelling', async () => {
    const numbers = { nib: digits(13), npwp: digits(15) }
    const { name } = await aPartner(db, officer, { kind: 'swasta', ...numbers })
    const different = { kind: 'swasta', different: 'ya' }

    expect(await attempt(partnerTyped({ ...different, nib: numbers.nib }))).toMatchObject({
      code: 'same-nib',
      detail: { partner: { name } },
    })
    for (const npwp of [numbers.npwp, `0${numbers.npwp}`]) {
      expect(await attempt(partnerTyped({ ...different, npwp }))).toMatchObject({ code: 'same-npwp' })
    }
  })

  it('is made once when two officers register it at the same moment', async () => {
    const typed = partnerTyped({ kind: 'swasta', nib: digits(13), different: 'ya' })
    const outcomes = await Promise.all([attempt(typed), attempt(typed)])
    expect(outcomes.map((outcome) => (outcome.ok ? 'registered' : outcome.code)).sort()).toEqual([
      'registered',
      'same-nib',
    ])
  })
})

it('serves every unit with one record [A3]', async () => {
  const { id, name } = await aPartner(db, officer)
  const elsewhere = await anActor(db)
  const found = await reading(db, elsewhere, (read) => searchPartners(read, { text: name }))
  expect(found.rows.map((row) => row.id)).toContain(id)
})

function recordOf(id: string) {
  return reading(db, system, (read) =>
    read.selectFrom('event').selectAll().where('subjectId', '=', id).execute(),
  )
}
