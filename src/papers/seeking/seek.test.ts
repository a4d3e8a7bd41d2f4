import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, system, writing } from '#kernel'
import {
  aDatabase,
  agreementNow,
  anActiveAgreement,
  anActor,
  anAgreement,
  anAgreementAt,
  aPartner,
  aText,
  browserOf,
  now,
  recordOf,
} from '#test'
import { placeOf } from './place.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

const word = () => `q${crypto.randomUUID().replace(/\D/g, '').slice(0, 8)}x`
const open = (actor: Actor) => browserOf(db, actor, { sample: true })
async function pageOf(actor: Actor, path: string): Promise<string> {
  return (await (await open(actor)).get(path)).text()
}
/** What the search of every page finds. */
async function sought(actor: Actor, q: string): Promise<string> {
  return pageOf(actor, await asked(actor, q))
}
async function asked(actor: Actor, q: string): Promise<string> {
  const answer = await (await open(actor)).post('/cari', { q })
  return answer.headers.get('location') ?? ''
}
/** A text in whose scope a word stands. */
async function saying(said: string, over: Record<string, unknown> = {}) {
  const given = await anAgreementAt(db, 'drafting', { scope: `Pemeriksaan\n${said} berkala`, ...over })
  await aText(db, given.officer, given.id)
  return given
}

/** In force, about to end, with a text that says the word. */
async function inForceSaying(said: string) {
  const given = await anActiveAgreement(db, { scope: said })
  const { id } = given
  await writing(db, system, async (tx) => {
    await tx.updateTable('agreement').set({ endsOn: '2027-06-30' }).where('id', '=', id).execute()
    await tx
      .insertInto('paperWords')
      .values({ id: crypto.randomUUID(), agreementId: id, state: 'read', body: `Pasal 1\n${said}`, at: now })
      .execute()
  })
  return given
}

describe('words inside papers', () => {
  it('are found from every page, with the article they stand in, within reach [B15] [Q3]', async () => {
    const said = word()
    const { id, officer } = await saying(said)
    const page = await sought(officer, said.slice(0, 6))
    expect(page).toContain('Di dalam naskah')
    expect(page).toContain(`/kerja-sama/${id}`)
    expect(page).toMatch(/Pasal 2 Ruang Lingkup/)
    expect(await sought(await anActor(db), said)).not.toContain(`/kerja-sama/${id}`)
  })

  it('are counted in the record of a search, for whoever reaches them [B15] [P3]', async () => {
    const said = word()
    const { officer } = await saying(said)
    const counted = async (actor: Actor) => {
      const [event] = await recordOf(db, (await asked(actor, said)).slice('/cari/'.length))
      return event?.after
    }
    expect(await counted(officer)).toMatchObject({ agreements: 0, papers: 1 })
    expect(await counted(await anActor(db))).toMatchObject({ papers: 0 })
  })

  it('are told by their article on the list too, and paged beyond eight [B15]', async () => {
    const said = word()
    const { officer, head } = await saying(said)
    for (let at = 0; at < 24; at += 1) {
      const { id } = await anAgreement(db, { officer, head, title: `Kerja sama ke-${at}`, scope: said })
      await aText(db, officer, id)
    }
    const list = await pageOf(officer, `/kerja-sama?cari=${said}`)
    expect(list).toContain('25 cocok')
    expect(list).toContain('<b>Pasal 2 Ruang Lingkup</b>')
    expect(list.match(/<mark>/g)?.length).toBe(8)
    expect(list).toContain(`/kerja-sama/di-dalam-naskah?cari=${said}`)
    const first = await pageOf(officer, `/kerja-sama/di-dalam-naskah?cari=${said}`)
    const second = await pageOf(officer, `/kerja-sama/di-dalam-naskah?cari=${said}&halaman=2`)
    const ids = (page: string) =>
      [...page.matchAll(/<li><a href="\/kerja-sama\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
    expect([ids(first).length, ids(second).length]).toEqual([20, 5])
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(25)
    expect(await pageOf(await anActor(db), `/kerja-sama/di-dalam-naskah?cari=${said}`)).toContain(
      '0 kerja sama',
    )
  })

  it('go together with partner, object, kecamatan, stage and end [B15]', async () => {
    const said = word()
    const { id, officer, head, partnerId } = await saying(said)
    const other = await aPartner(db, officer, { district: 'Haruyan, Kabupaten Hulu Sungai Tengah' })
    const { id: trade } = await anAgreement(db, {
      officer,
      head,
      objects: ['trade'],
      partnerId: other.id,
      scope: said,
    })
    await aText(db, officer, trade)
    const districtOf = async (id: string) => {
      const partner = await reading(db, system, (read) =>
        read.selectFrom('partner').select('districtCode').where('id', '=', id).executeTakeFirstOrThrow(),
      )
      return partner.districtCode
    }
    const [here, there] = [await districtOf(partnerId), await districtOf(other.id)]
    expect(here).not.toBe(there)
    const has = async (query: string) => {
      const page = await pageOf(officer, `/kerja-sama/di-dalam-naskah?cari=${said}&${query}`)
      return [page.includes(`/kerja-sama/${id}"`), page.includes(`/kerja-sama/${trade}"`)]
    }
    expect(await has('')).toEqual([true, true])
    expect(await has(`mitra=${partnerId}`)).toEqual([true, false])
    expect(await has('objek=trade')).toEqual([false, true])
    expect(await has('objek=health')).toEqual([true, false])
    expect(await has(`wilayah=${here}`)).toEqual([true, false])
    expect(await has(`wilayah=${there}`)).toEqual([false, true])
    expect(await has('tahap=drafting')).toEqual([true, false])
    expect(await has('tahap=exploration')).toEqual([false, true])
    expect(await has('habis=90')).toEqual([false, false])
    const list = await pageOf(officer, `/kerja-sama?cari=${said}&objek=trade`)
    expect([list.includes(`/kerja-sama/${id}"`), list.includes(`/kerja-sama/${trade}"`)]).toEqual([
      false,
      true,
    ])
  })

  it('go together with the day an agreement ends [B15]', async () => {
    const said = word()
    const { id, officer } = await inForceSaying(said)
    const found = async (days: string) =>
      (await pageOf(officer, `/kerja-sama/di-dalam-naskah?cari=${said}&habis=${days}`)).includes(
        `/kerja-sama/${id}"`,
      )
    expect([await found('30'), await found('180')]).toEqual([false, true])
    expect((await agreementNow(db, id)).endsOn).toBe('2027-06-30')
  })
})

describe('the place of words', () => {
  const body = [
    'PERJANJIAN',
    'Pasal 1',
    'TUJUAN',
    'Umum.',
    'Pasal 7',
    'JANGKA WAKTU',
    'Berlaku imunisasi rutin.',
  ].join('\n')

  it('is the article where most of them stand, also as beginnings [B15]', () => {
    expect(placeOf(body, ['imunis', 'rutin'])).toBe('Pasal 7 Jangka Waktu')
    expect(placeOf(body, ['umum'])).toBe('Pasal 1 Tujuan')
    expect(placeOf(body, ['perjan'])).toBe('Kepala dan pembukaan')
    expect(placeOf(body, ['lain'])).toBe('')
  })
})
