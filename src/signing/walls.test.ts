import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, reading, writing } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  anOpenSigning,
  aUnit,
  browserOf,
  did,
  eventTyped,
  type GivenSigning,
  partiesIn,
  refusalOf,
  servicesOn,
} from '#test'
import { createApp } from '../app.ts'
import { arrange } from './event/arrange.ts'
import { revise } from './event/revise.ts'
import { close } from './report/close.ts'

let db: Database
let given: GivenSigning
let ids: Record<string, string>
beforeAll(async () => {
  db = await aDatabase()
  given = await anOpenSigning(db, { count: 1 })
  const [party] = await partiesIn(db, given.agreements[0]?.id ?? '')
  const other = crypto.randomUUID()
  ids = { ':id': given.id, ':partyId': party?.id ?? '', ':guestId': other, ':recordingId': other }
})

const paths = () =>
  createApp(servicesOn(db))
    .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/acara/:id'))
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, (name) => ids[name] ?? name) }))

async function expectNothing(elsewhere: Actor): Promise<void> {
  const browser = await browserOf(db, elsewhere, { sample: true })
  expect(paths().length).toBeGreaterThan(25)
  const forms = { agreementId: given.agreements[0]?.id ?? '', ke: 'naik', menurut: 'judul', way: 'wet-ink' }
  const more = { semua: 'ya', reason: 'x', keep: 'late', role: 'guest', name: 'x', version: '1', place: 'x' }
  const event = { title: 'x', heldOn: '2027-03-10', berkas: 'x' }
  for (const { method, path } of paths()) {
    const response =
      method === 'GET' ? await browser.get(path) : await browser.post(path, { ...forms, ...more, ...event })
    expect([method, path, [403, 404].includes(response.status)]).toEqual([method, path, true])
  }
}

describe('another unit’s signing event', () => {
  it.for(['cooperation-officer', 'unit-head', 'auditor'] as const)(
    'does not exist for %s elsewhere, whatever the address [P1] [B7]',
    async (role) => expectNothing(await anActor(db, { roles: [role] })),
  )

  it('does not exist for another region [P1] [B7]', async () => {
    await expectNothing(await anActor(db, { unit: await aKanwil(db), roles: ['regional-officer'] }))
  })

  it('is hidden by the database itself, its lines too, also from a query that forgets to ask [P1]', async () => {
    const stranger = await anActor(db)
    const seen = await reading(db, stranger, async (read) => [
      ...(await read.selectFrom('signingEvent').select('id').where('id', '=', given.id).execute()),
      ...(await read.selectFrom('signingPlace').select('eventId').where('eventId', '=', given.id).execute()),
      ...(await read
        .selectFrom('signingEventUnit')
        .select('eventId')
        .where('eventId', '=', given.id)
        .execute()),
    ])
    expect(seen).toEqual([])
    const { linesOf } = await import('./lines.ts')
    expect(await reading(db, stranger, (read) => linesOf(read, given.id))).toEqual([])
    const changed = await writing(db, stranger, (tx) =>
      tx
        .updateTable('signingEvent')
        .set({ title: 'Diambil alih' })
        .where('id', '=', given.id)
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
  })
})

describe('an office that signs along', () => {
  it('reads the event and may not close or change it [B7] [P1]', async () => {
    const kanwil = await aKanwil(db)
    const unit = await aUnit(db, { parentId: kanwil.id })
    const regional = await anActor(db, { unit: kanwil, roles: ['regional-officer'] })
    const local = await anActor(db, { unit })
    const { id } = await did(db, regional, arrange, eventTyped({ units: [unit.id] }))
    const browser = await browserOf(db, local)
    expect((await browser.get(`/acara/${id}`)).status).toBe(200)
    await expect(did(db, local, close, { id })).rejects.toThrow()
    await expect(did(db, local, revise, { id, version: 1, ...eventTyped() })).rejects.toThrow()
    const elsewhere = await aUnit(db)
    expect(await refusalOf(db, regional, arrange, eventTyped({ units: [elsewhere.id] }))).toBe(
      'office-out-of-reach',
    )
  })

  it.for(['programme-officer', 'auditor', 'administrator'] as const)(
    'lets %s read and not arrange [P1]',
    async (role) => {
      const unit = await reading(db, given.officer, (read) =>
        read
          .selectFrom('unit')
          .selectAll()
          .where('id', '=', given.officer.scope?.unitId ?? '')
          .executeTakeFirstOrThrow(),
      )
      const browser = await browserOf(db, await anActor(db, { unit, roles: [role] }), { sample: true })
      for (const path of ['', '/cetak', '/papan', '/laporan', '/siaran-pers'])
        expect([path, (await browser.get(`/acara/${given.id}${path}`)).status]).toEqual([path, 200])
      for (const path of ['/ubah', '/kerja-sama', '/tamu', '/tutup', '/catat'])
        expect([path, (await browser.get(`/acara/${given.id}${path}`)).status]).toEqual([path, 403])
    },
  )
})
