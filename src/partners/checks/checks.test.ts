import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addParty, propose } from '#agreements'
import { type Actor, type Database, perform, permissions, reading, roles } from '#kernel'
import { checkPartner, clearFlag, merge, searchPartners, setFlag, standingPartner, unmerge } from '#partners'
import {
  aDatabase,
  aKanwil,
  anActor,
  anAgreement,
  anUpload,
  aPartner,
  aPdf,
  aUnit,
  browserOf,
  did,
  headBeside,
  now,
  recordOf,
  refusalOf,
} from '#test'
import { flagAfter } from './derive.ts'
import { checkItemCodes, checkResultCodes, type Flag } from './kinds.ts'

let db: Database
let officer: Actor
let head: Actor
let regional: Actor
beforeAll(async () => {
  db = await aDatabase()
  const kanwil = await aKanwil(db)
  officer = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
  head = await headBeside(db, officer)
  regional = await anActor(db, { unit: kanwil, roles: ['regional-head'] })
})

const finding = (id: string, over: Record<string, unknown> = {}) => ({
  id,
  item: 'breach',
  result: 'adverse',
  checkedOn: '2027-03-01',
  note: 'Alat yang dijanjikan tahun lalu tidak dikirim.',
  ...over,
})
const flagOf = async (id: string) => (await reading(db, officer, (read) => standingPartner(read, id))).flag
const aRed = async (by = officer) => {
  const partner = await aPartner(db, officer)
  await did(db, by, checkPartner, finding(partner.id))
  return partner
}
const proposal = (partnerId: string) => ({
  partnerId,
  kind: 'agreement',
  title: 'Pelatihan las',
  objects: ['job-training'],
})

describe('what is found about a partner [A4]', () => {
  it('is kept with result, day, note, file and who looked, and raises the flag', async () => {
    const { id } = await aPartner(db, officer)
    await did(
      db,
      officer,
      checkPartner,
      finding(id, { result: 'doubtful', file: await anUpload('berita.pdf') }),
    )
    expect(await flagOf(id)).toBe('yellow')
    const browser = await browserOf(db, await anActor(db))
    const page = await (await browser.get(`/mitra/${id}`)).text()
    for (const word of ['Meragukan', '1 Mar 2027', 'Alat yang dijanjikan', 'Kuning', officer.name])
      expect(page).toContain(word)
    const file = page.match(/\/mitra\/[^"]*\/berkas/)?.[0] ?? ''
    expect((await browser.get(file)).headers.get('content-type')).toBe('application/pdf')
  })

  it('raises green only once every item was found in order', async () => {
    const { id } = await aPartner(db, officer)
    const seen = []
    for (const item of checkItemCodes) {
      await did(db, officer, checkPartner, finding(id, { item, result: 'clear', note: undefined }))
      seen.push(await flagOf(id))
    }
    expect(seen).toEqual([null, null, null, null, 'green'])
  })

  it('never lowers red, whatever is found in whatever order', () => {
    const found = fc.record({
      item: fc.constantFrom(...checkItemCodes),
      result: fc.constantFrom(...checkResultCodes),
    })
    fc.assert(
      fc.property(fc.array(found, { minLength: 1, maxLength: 20 }), (findings) => {
        const latest = new Map<string, (typeof findings)[number]>()
        let flag: Flag | null = null
        let red = false
        for (const each of findings) {
          latest.set(each.item, each)
          flag = flagAfter(flag, each.result, [...latest.values()])
          red ||= each.result === 'adverse'
          expect(flag === 'red').toBe(red)
          if (flag === 'green')
            expect([...latest.values()].every(({ result }) => result === 'clear')).toBe(true)
        }
      }),
    )
  })

  it('needs a note when it is not good, and a day that is not to come', async () => {
    const { id } = await aPartner(db, officer)
    const { error } = checkPartner.input.safeParse(finding(id, { note: undefined }))
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['note'])
    expect(await refusalOf(db, officer, checkPartner, finding(id, { checkedOn: '2027-03-11' }))).toBe(
      'in-the-future',
    )
    const browser = await browserOf(db, officer)
    const again = await browser.post(`/mitra/${id}/pemeriksaan/baru`, {
      item: 'legality',
      result: 'doubtful',
      file: aPdf('akta.pdf'),
    })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain('Tulis apa yang ditemukan')
    expect(page).toContain('Sudah terunggah: akta.pdf')
    expect(page).toMatch(/value="doubtful" checked/)
  })
})

describe('a red flag [A4]', () => {
  it('closes every new agreement of every unit, with a sentence that says why', async () => {
    const { id, name } = await aRed()
    const elsewhere = await anActor(db)
    for (const actor of [officer, elsewhere, regional]) {
      expect(await refusalOf(db, actor, propose, proposal(id))).toBe('partner-is-red')
    }
    const response = await (await browserOf(db, elsewhere)).post('/kerja-sama/baru', proposal(id))
    const page = await response.text()
    expect(response.status).toBe(409)
    expect(page).toContain(`${name} bertanda merah`)
    expect(page).toContain('Alat yang dijanjikan tahun lalu tidak dikirim.')
    expect(page).toContain('value="Pelatihan las"')
  })

  it('closes the way of an added party too', async () => {
    const { id } = await aRed()
    const agreement = await anAgreement(db, { officer })
    expect(await refusalOf(db, officer, addParty, { id: agreement.id, partnerId: id })).toBe('partner-is-red')
  })

  it('is seen wherever a partner is chosen', async () => {
    const { id, name } = await aRed()
    const browser = await browserOf(db, officer)
    const agreement = await anAgreement(db, { officer })
    const sought = encodeURIComponent(name)
    const pages = [`/mitra?cari=${sought}`, `/kerja-sama/baru?cari=${sought}`, `/mitra/${id}`]
    for (const path of pages) expect(await (await browser.get(path)).text(), path).toContain('Merah</span>')
    const party = await (await browser.get(`/kerja-sama/${agreement.id}/pihak/baru?cari=${sought}`)).text()
    expect(party).toContain('tanda merah</option>')
    expect(await (await browser.get(`/kerja-sama/baru?mitra=${id}`)).text()).toContain(
      'Kerja sama baru tertutup',
    )
    const red = await reading(db, officer, (read) => searchPartners(read, { text: name, flag: 'red' }))
    expect([red.total, red.flags.get('red')]).toEqual([1, 1])
  })

  it('comes down by a head in charge, with a reason that stays, and the way is open again', async () => {
    const { id } = await aRed()
    await did(db, head, clearFlag, { id, flag: 'yellow', reason: 'Alat sudah diterima 5 Maret.' })
    expect(await flagOf(id)).toBe('yellow')
    expect(await refusalOf(db, officer, propose, proposal(id))).toBeUndefined()
    const cleared = (await recordOf(db, id)).find(({ act }) => act === 'partner.flag-cleared')
    expect(cleared).toMatchObject({
      reason: 'Alat sudah diterima 5 Maret.',
      before: { flag: 'Merah' },
      after: { flag: 'Kuning' },
    })
  })

  it('does not come down by who raised it, by an officer, by another head, nor by a check or by hand', async () => {
    const typed = { flag: 'green', reason: 'Sudah baik' }
    const own = await aPartner(db, officer)
    await did(db, head, setFlag, { id: own.id, flag: 'red', reason: 'Perkara korupsi.' })
    expect(await refusalOf(db, head, clearFlag, { id: own.id, ...typed })).toBe('own-flag')
    await did(db, regional, clearFlag, { id: own.id, ...typed })

    const { id } = await aRed()
    await expect(did(db, officer, clearFlag, { id, ...typed })).rejects.toMatchObject({ status: 403 })
    const stranger = await headBeside(db, await anActor(db))
    await expect(did(db, stranger, clearFlag, { id, ...typed })).rejects.toMatchObject({ status: 404 })
    expect(await refusalOf(db, head, setFlag, { id, ...typed })).toBe('red-is-cleared')
    await did(db, officer, checkPartner, finding(id, { result: 'clear', note: undefined }))
    expect(await flagOf(id)).toBe('red')
  })

  it('raised by another unit comes down by its head or by the head who keeps the partner', async () => {
    const elsewhere = await anActor(db)
    const first = await aRed(elsewhere)
    const second = await aRed(elsewhere)
    const typed = { flag: 'yellow', reason: 'Sudah diselesaikan' }
    await did(db, await headBeside(db, elsewhere), clearFlag, { id: first.id, ...typed })
    await did(db, head, clearFlag, { id: second.id, ...typed })
    expect([await flagOf(first.id), await flagOf(second.id)]).toEqual(['yellow', 'yellow'])
  })

  it('goes along when its record is merged, and comes down for both', async () => {
    const red = await aRed()
    const mine = await aPartner(db, officer)
    await did(db, officer, merge, { id: mine.id, other: red.id, stays: mine.id, reason: 'NPWP sama' })
    expect(await refusalOf(db, officer, propose, proposal(mine.id))).toBe('partner-is-red')
    await did(db, head, clearFlag, { id: mine.id, flag: 'green', reason: 'Tidak terbukti' })
    expect(await flagOf(mine.id)).toBe('green')
    await did(db, officer, unmerge, { id: red.id, reason: 'Ternyata lain' })
    expect([await flagOf(red.id), await flagOf(mine.id)]).toEqual(['green', null])
  })
})

it.for(['partner.check', 'partner.clear', 'partner.merge'] as const)(
  '%s is for those the table of permissions names, and for nobody else [P1]',
  async (permission) => {
    const acts = {
      'partner.check': (id: string, actor: Actor) =>
        perform(db, checkPartner, checkPartner.input.parse(finding(id)), actor, now),
      'partner.clear': (id: string, actor: Actor) =>
        perform(db, clearFlag, { id, flag: 'green', reason: 'x' }, actor, now),
      'partner.merge': (id: string, actor: Actor) =>
        perform(db, merge, { id, other: crypto.randomUUID(), stays: id, reason: 'x' }, actor, now),
    }
    const { id } = await aPartner(db, officer)
    for (const role of roles) {
      const status = await acts[permission](id, { ...officer, roles: [role] }).then(
        () => 'let in',
        (error) => (error.status === 403 ? 403 : 'let in'),
      )
      const allowed = (permissions[permission] as readonly string[]).includes(role)
      expect([role, status]).toEqual([role, allowed ? 'let in' : 403])
    }
  },
)
