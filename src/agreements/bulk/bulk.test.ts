import { describe, expect, it } from 'vitest'
import { reading, system } from '#kernel'
import {
  aDatabase,
  aDraft,
  agreementNow,
  anActiveAgreement,
  anActor,
  anAgreement,
  aRound,
  type Browser,
  browserOf,
  did,
  type Fields,
  type GivenAgreement,
} from '#test'
import { nameOwners } from '../name-owners.ts'
import { reviseTogether } from './revise-together.ts'

type Db = Awaited<ReturnType<typeof aDatabase>>

async function several(db: Db, count: number): Promise<GivenAgreement[]> {
  const first = await anAgreement(db, { title: 'Kerja 0' })
  const rest: GivenAgreement[] = []
  for (let at = 1; at < count; at++) {
    rest.push(await anAgreement(db, { officer: first.officer, head: first.head, title: `Kerja ${at}` }))
  }
  return [first, ...rest]
}

const address = (ids: string[], wanted: Record<string, string>) =>
  `/kerja-sama/ubah-sekaligus?${new URLSearchParams([...ids.map((id): [string, string] => ['id', id]), ...Object.entries({ lihat: 'ya', ...wanted })])}`

/** The fields a preview would send: every row with its version, and its ticks. */
function fieldsOf(html: string): Fields {
  const all = (name: string, more = '') =>
    [...html.matchAll(new RegExp(`<input[^>]* name="${name}" value="([^"]*)"${more}`, 'g'))].map(
      ([, value]) => value ?? '',
    )
  const single = (name: string) => all(name)[0]
  const changes = ['startsOn', 'endsOn', 'months', 'termReason', 'ourOwnerId', 'note', 'kunci']
  return {
    rows: all('rows'),
    version: all('version'),
    id: all('id', ' checked'),
    ...Object.fromEntries(changes.flatMap((name) => (single(name) ? [[name, single(name) ?? '']] : []))),
  }
}

async function previewed(browser: Browser, ids: string[], wanted: Record<string, string>) {
  const html = await (await browser.get(address(ids, wanted))).text()
  return { html, fields: fieldsOf(html) }
}

const post = (browser: Browser, fields: Fields) => browser.post('/kerja-sama/ubah-sekaligus', fields)

describe('many agreements at once', () => {
  it('leaves a text that is under approval as it is, and says so in the preview [B5] [B8]', async () => {
    const db = await aDatabase()
    const draft = await aDraft(db)
    await aRound(db, draft)
    const browser = await browserOf(db, draft.officer)
    const { html, fields } = await previewed(browser, [draft.id], { months: '24' })
    expect(html).toContain('sedang menunggu persetujuan')
    const before = await agreementNow(db, draft.id)
    const response = await post(browser, {
      ...fields,
      rows: draft.id,
      version: String(before.version),
      id: draft.id,
      months: '24',
    })
    expect(response.status).toBe(409)
    expect(await agreementNow(db, draft.id)).toEqual(before)
  })

  it('sets the term of all, later its length from the start of each, by one act and one event that names them all [B8] [Q10]', async () => {
    const db = await aDatabase()
    const given = await several(db, 3)
    const ids = given.map(({ id }) => id)
    const browser = await browserOf(db, given[0]?.officer)
    const { html, fields } = await previewed(browser, ids, {
      startsOn: '2027-04-01',
      months: '24',
      note: 'Rapat akhir',
    })
    expect(html).toContain('3 akan berubah, 0 tidak dapat, 0 sudah sama')
    expect(html).toContain('1 Apr 2027 sampai 31 Mar 2029')
    const done = await post(browser, fields)
    expect(done.status).toBe(303)
    for (const id of ids) {
      expect(await agreementNow(db, id)).toMatchObject({
        startsOn: '2027-04-01',
        endsOn: '2029-03-31',
        version: 3,
      })
    }
    const events = await reading(db, system, (read) =>
      read.selectFrom('event').selectAll().where('act', '=', 'agreement.revised-together').execute(),
    )
    const mine = events.filter(({ about }) => ids.every((id) => about.includes(id)))
    expect(mine).toHaveLength(1)
    const list = await (await browser.get(done.headers.get('location') ?? '')).text()
    expect(list).toContain('1 sampai 3 dari 3')
    const page = await (await browser.get(`/kerja-sama/${ids[0]}`)).text()
    expect(page).toContain('mengubah beberapa kerja sama sekaligus')
    expect(page).toContain('31 Maret 2029')
    expect(page).toContain('Rapat akhir')
    const longer = await previewed(browser, ids, { months: '36' })
    expect((await post(browser, longer.fields)).status).toBe(303)
    for (const id of ids) expect(await agreementNow(db, id)).toMatchObject({ endsOn: '2030-03-31' })
  })

  it('says before saving which cannot be changed and why, and offers the others [B8]', async () => {
    const db = await aDatabase()
    const active = await anActiveAgreement(db, { title: 'Sudah berlaku' })
    const { officer } = active
    const plain = await anAgreement(db, { officer, title: 'Masih disusun' })
    const browser = await browserOf(db, officer)
    const { html, fields } = await previewed(browser, [active.id, plain.id], {
      startsOn: '2027-04-01',
      months: '12',
    })
    expect(html).toContain('1 akan berubah, 1 tidak dapat')
    expect(html).toContain('Masa berlaku terkunci pada tahap ini')
    expect(fields.id).toEqual([plain.id])
    expect((await post(browser, fields)).status).toBe(303)
    expect(await agreementNow(db, plain.id)).toMatchObject({ endsOn: '2028-03-31' })
  })

  it('asks one reason for all terms outside the usual one to three years [B8]', async () => {
    const db = await aDatabase()
    const given = await several(db, 2)
    const ids = given.map(({ id }) => id)
    const browser = await browserOf(db, given[0]?.officer)
    const without = await previewed(browser, ids, { startsOn: '2027-04-01', months: '60' })
    expect(without.html).toContain('0 akan berubah, 2 tidak dapat')
    expect(without.html).toContain('di luar kebiasaan; isi alasannya')
    const reason = 'Mengikuti naskah pusat'
    const { html, fields } = await previewed(browser, ids, {
      startsOn: '2027-04-01',
      months: '60',
      termReason: reason,
    })
    expect(html).toContain('Jangka waktu kerja sama satu sampai tiga tahun')
    expect((await post(browser, fields)).status).toBe(303)
    for (const id of ids) {
      expect(await agreementNow(db, id)).toMatchObject({ endsOn: '2032-03-31', termReason: reason })
    }
  })

  it('tells each row that a colleague changed meanwhile, and changes nothing until it is chosen again [Q10]', async () => {
    const db = await aDatabase()
    const given = await several(db, 3)
    const [first, second, third] = given.map(({ id }) => id) as [string, string, string]
    const officer = given[0]?.officer ?? system
    const browser = await browserOf(db, officer)
    const { fields } = await previewed(browser, [first, second, third], {
      startsOn: '2027-04-01',
      months: '12',
    })
    await did(db, officer, nameOwners, { id: second, version: 2, ourOwnerId: officer.accountId })

    const refused = await post(browser, fields)
    const html = await refused.text()
    expect(refused.status).toBe(409)
    expect(html).toContain(
      'Rekan Anda lebih dulu mengubah 1 kerja sama di antaranya. Belum ada yang berubah.',
    )
    expect(html).toContain('Baru diubah rekan')
    expect(await agreementNow(db, first)).toMatchObject({ startsOn: null })

    const again = fieldsOf(html)
    expect(new Set([again.id].flat())).toEqual(new Set([first, third]))
    expect((await post(browser, again)).status).toBe(303)
    expect(await agreementNow(db, first)).toMatchObject({ startsOn: '2027-04-01' })
    expect(await agreementNow(db, second)).toMatchObject({ startsOn: null, ourOwnerId: officer.accountId })
  })

  it('changes what a colleague changed only when its row is ticked again [Q10]', async () => {
    const db = await aDatabase()
    const [given] = await several(db, 1)
    const { id, officer } = given as GivenAgreement
    const browser = await browserOf(db, officer)
    const { fields } = await previewed(browser, [id], { startsOn: '2027-04-01', months: '12' })
    await did(db, officer, nameOwners, { id, version: 2, ourOwnerId: officer.accountId })
    const again = fieldsOf(await (await post(browser, fields)).text())
    expect((await post(browser, { ...again, id: [] })).status).toBe(422)
    expect((await post(browser, { ...again, id })).status).toBe(303)
    expect(await agreementNow(db, id)).toMatchObject({
      startsOn: '2027-04-01',
      ourOwnerId: officer.accountId,
    })
  })

  it('acts once however often the form is sent [Q10]', async () => {
    const db = await aDatabase()
    const [given] = await several(db, 1)
    const { id, officer } = given as GivenAgreement
    const browser = await browserOf(db, officer)
    const { fields } = await previewed(browser, [id], { note: 'Sudah dihubungi' })
    const [one, two] = await Promise.all([post(browser, fields), post(browser, fields)])
    expect([one?.status, two?.status]).toEqual([303, 303])
    expect(one?.headers.get('location')).toBe(two?.headers.get('location'))
    expect(await agreementNow(db, id)).toMatchObject({ version: 3 })
  })

  it('names one owner for all, from the own office alone [B8]', async () => {
    const db = await aDatabase()
    const given = await several(db, 2)
    const ids = given.map(({ id }) => id)
    const { officer } = given[0] as GivenAgreement
    const browser = await browserOf(db, officer)
    const { fields } = await previewed(browser, ids, { ourOwnerId: officer.accountId ?? '' })
    expect((await post(browser, fields)).status).toBe(303)
    for (const id of ids) expect(await agreementNow(db, id)).toMatchObject({ ourOwnerId: officer.accountId })
    const stranger = await anActor(db)
    const elsewhere = {
      ...fields,
      version: ['3', '3'],
      ourOwnerId: stranger.accountId ?? '',
      kunci: crypto.randomUUID(),
    }
    const refused = await post(browser, elsewhere)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('tidak sedang bertugas di unit Anda')
  })

  it('takes all that answer the filter, and leaves agreements of other offices alone [B8] [P1]', async () => {
    const db = await aDatabase()
    const given = await several(db, 2)
    const { officer } = given[0] as GivenAgreement
    const browser = await browserOf(db, officer)
    const all = await browser.get('/kerja-sama/ubah-sekaligus?semua=ya&cari=Kerja+1')
    expect(await all.text()).toContain('1 kerja sama dipilih')
    const other = await anAgreement(db)
    const input = { rows: [other.id], version: ['2'], id: [other.id], months: '12', startsOn: '2027-04-01' }
    expect((await post(browser, input)).status).toBe(404)
    expect(reviseTogether.permission).toBe('agreement.revise')
    const auditor = await browserOf(db, await anActor(db, { roles: ['auditor'] }))
    expect((await auditor.get('/kerja-sama/ubah-sekaligus')).status).toBe(403)
    expect(await (await auditor.get('/kerja-sama')).text()).not.toMatch(/<input[^>]* name="id"/)
  })

  it.for([
    [{}, 'Isi paling sedikit satu hal'],
    [{ months: 'dua' }, 'Tulis lama dengan angka bulan'],
    [{ months: '12', endsOn: '2028-01-01' }, 'Pilih salah satu'],
    [{ startsOn: '2028-01-02', endsOn: '2028-01-01' }, 'lebih awal'],
  ] as const)('keeps what was typed and says what is wrong with %o', async ([typed, sentence]) => {
    const db = await aDatabase()
    const [given] = await several(db, 1)
    const { id, officer } = given as GivenAgreement
    const html = await (await (await browserOf(db, officer)).get(address([id], typed))).text()
    expect(html).toContain(sentence)
    for (const value of Object.values(typed)) expect(html).toContain(`value="${value}"`)
  })
})
