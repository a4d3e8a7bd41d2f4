import { beforeAll, describe, expect, it } from 'vitest'
import { rolesAt, type UnitKind } from '#accounts'
import { type Actor, type Database, may, type Permission } from '#kernel'
import {
  aDatabase,
  aKanwil,
  anActor,
  aPerson,
  aQuestion,
  aUnit,
  aZone,
  browserOf,
  did,
  servicesOn,
  theCentre,
} from '#test'
import { createApp } from '../src/app.ts'
import { decideSelection } from '../src/targeting/selections/decide.ts'

/** Where somebody sits, as seen from the unit whose question it is. */
type Place = 'own' | 'neighbour' | 'elsewhere' | 'region' | 'otherRegion' | 'nation'
const kinds: Record<Place, UnitKind> = {
  own: 'bapas',
  neighbour: 'lapas',
  elsewhere: 'rutan',
  region: 'kanwil',
  otherRegion: 'kanwil',
  nation: 'ditjenpas',
}
/** What happens to whoever may knock: it opens, leads on to a reason, is forbidden, or does not exist. */
type Answer = 'opens' | 'reason' | 'forbidden' | 'nothing'

interface Door {
  method: 'GET' | 'POST'
  path: string
  needs: Permission
  /** Opens in the own unit; elsewhere only as said. */
  places: Record<Exclude<Place, 'own'>, Answer>
}

const open = {
  neighbour: 'opens',
  elsewhere: 'opens',
  otherRegion: 'opens',
  region: 'opens',
  nation: 'opens',
} as const
const own = {
  neighbour: 'nothing',
  elsewhere: 'nothing',
  otherRegion: 'nothing',
  region: 'nothing',
  nation: 'nothing',
} as const
const above = { ...own, region: 'opens', nation: 'opens' } as const
const readAbove = { ...own, region: 'forbidden', nation: 'forbidden' } as const
const named = { ...own, region: 'reason', nation: 'reason' } as const
/** Zones are read in their region and by the nation, and changed by whoever keeps them. */
const shared = { ...above, neighbour: 'opens' } as const
const kept = { ...own, neighbour: 'forbidden', region: 'forbidden', nation: 'forbidden' } as const

const door = (method: Door['method'], path: string, needs: Permission, places: Door['places']): Door => ({
  method,
  path,
  needs,
  places,
})
/** Of a list of names that is not saved there is none but of the own unit, whoever asks where. */
const ofOwnUnit = { ...open, otherRegion: 'nothing', region: 'nothing', nation: 'nothing' } as const

const doors: Door[] = [
  door('GET', '/sasaran', 'question.ask', open),
  door('GET', '/sasaran/tanya', 'question.ask', open),
  door('GET', '/sasaran/tanya/orang', 'person.list', ofOwnUnit),
  door('GET', '/sasaran/simpan', 'question.write', open),
  door('POST', '/sasaran/simpan', 'question.write', open),
  door('GET', '/sasaran/:id', 'question.ask', above),
  door('GET', '/sasaran/:id/ubah', 'question.write', above),
  door('POST', '/sasaran/:id/ubah', 'question.write', readAbove),
  door('POST', '/sasaran/:id/jalankan', 'question.write', readAbove),
  door('GET', '/sasaran/:id/hapus', 'question.write', above),
  door('POST', '/sasaran/:id/hapus', 'question.write', readAbove),
  door('GET', '/sasaran/:id/orang', 'person.list', named),
  door('GET', '/sasaran/:id/buka-nama', 'answer.look', above),
  door('POST', '/sasaran/:id/buka-nama', 'answer.look', above),
  door('GET', '/sasaran/:id/pilih', 'selection.decide', own),
  door('POST', '/sasaran/:id/pilih', 'selection.decide', readAbove),
  door('GET', '/sasaran/:id/salinan', 'answer.copy', above),
  door('POST', '/sasaran/:id/salinan', 'answer.copy', above),
  door('GET', '/sasaran/:id/salinan/:copy', 'answer.copy', own),
  door('GET', '/sasaran/:id/salinan/:copy/berkas', 'answer.copy', own),
  door('GET', '/sasaran/terpilih/:id', 'person.list', own),
  door('GET', '/sasaran/terpilih/:id/:person', 'selection.decide', own),
  door('POST', '/sasaran/terpilih/:id/:person', 'selection.decide', readAbove),
  door('GET', '/zona', 'zone.read', open),
  door('GET', '/zona/baru', 'zone.write', open),
  door('POST', '/zona/baru', 'zone.write', open),
  door('GET', '/zona/:id', 'zone.read', shared),
  door('GET', '/zona/:id/ubah', 'zone.write', own),
  door('POST', '/zona/:id/ubah', 'zone.write', kept),
  door('GET', '/zona/:id/hapus', 'zone.write', own),
  door('POST', '/zona/:id/hapus', 'zone.write', kept),
]

/** Forms that pass as typed, so that what stops them is a wall; the zone and the question are in use and stay. */
const typed: Record<string, Record<string, string>> = {
  '/sasaran/simpan': {},
  '/sasaran/:id/ubah': { name: 'Pertanyaan dinding', s: 'status.inmate', version: '1' },
  '/sasaran/:id/buka-nama': {},
  '/sasaran/:id/pilih': { seats: '1', purpose: 'Pelatihan' },
  '/sasaran/:id/salinan': {},
  '/sasaran/terpilih/:id/:person': { place: '99', version: '1', reason: 'Tanpa alasan' },
  '/zona/:id/ubah': { name: 'Ring dinding', areas: 'Plaju, Kota Palembang', version: '1' },
}

let db: Database
let at: Record<Place, Parameters<typeof anActor>[1]>
const ids: Record<string, string> = {}
beforeAll(async () => {
  db = await aDatabase()
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  at = {
    own: { unit },
    neighbour: { unit: await aUnit(db, { parentId: kanwil.id }) },
    elsewhere: { unit: await aUnit(db) },
    region: { unit: kanwil },
    otherRegion: { unit: await aKanwil(db) },
    nation: { unit: (await theCentre(db)).ditjenpas },
  }
  const officer = await anActor(db, { unit, roles: ['probation-officer', 'section-head'] })
  const { id: person } = await aPerson(db, officer, { name: 'Di Balik Dinding' })
  const { id: zone } = await aZone(db, officer)
  const { id: question } = await aQuestion(db, officer, ['status.inmate'])
  await aQuestion(db, officer, [`zona.${zone}`])
  const chosen = { id: question, seats: '1', purpose: 'Pelatihan' }
  const { id: selection } = await did(db, officer, decideSelection, chosen)
  Object.assign(ids, { person, zone, question, selection })
})

/** The address with what it speaks of; a copy belongs to whoever makes one, so each makes its own. */
async function addressOf({ path }: Door, actor: Actor): Promise<string> {
  const id = path.startsWith('/zona')
    ? ids.zone
    : path.startsWith('/sasaran/terpilih')
      ? ids.selection
      : ids.question
  const copy = path.includes(':copy') ? await aCopyBy(actor) : ''
  return path
    .replace(':id', id ?? '')
    .replace(':person', ids.person ?? '')
    .replace(':copy', copy)
}

async function aCopyBy(actor: Actor): Promise<string> {
  const mine = { content: 'counts', recipient: 'Dinas', purpose: 'Rencana' }
  const made = await (await browserOf(db, actor, { sample: true })).post(
    `/sasaran/${ids.question}/salinan`,
    mine,
  )
  return made.headers.get('location')?.split('/').at(-1) ?? crypto.randomUUID()
}

async function answerAt({ method, path, ...rest }: Door, actor: Actor): Promise<Answer> {
  const browser = await browserOf(db, actor, { sample: true })
  const address = await addressOf({ method, path, ...rest }, actor)
  const { status, headers } =
    method === 'GET' ? await browser.get(address) : await browser.post(address, typed[path] ?? {})
  if (status === 403) return 'forbidden'
  if (status === 404) return 'nothing'
  expect([path, [200, 303, 409, 422].includes(status), status]).toEqual([path, true, status])
  return headers.get('location')?.endsWith('/buka-nama') && path.endsWith('/orang') ? 'reason' : 'opens'
}

/** Names behind a saved question open to whoever lists people in the own unit; above, to whoever may say why. */
function expected({ needs, path, places }: Door, place: Place, actor: Actor): Answer {
  if (!may(actor, needs)) return 'forbidden'
  if (path.includes(':copy') && (place === 'region' || place === 'nation')) return 'opens'
  const answer = place === 'own' ? 'opens' : places[place]
  return answer === 'reason' && !may(actor, 'answer.look') ? 'nothing' : answer
}

describe('the doors of targeting', () => {
  it('are all in this table [P1]', () => {
    const known = new Set(doors.map(({ method, path }) => `${method} ${path}`))
    const there = createApp(servicesOn(db))
      .routes.filter(({ method, path }) => method !== 'ALL' && /^\/(sasaran|zona)\b/.test(path))
      .map(({ method, path }) => `${method} ${path}`)
    expect(there.filter((each) => !known.has(each))).toEqual([])
    expect(there.length).toBeGreaterThan(25)
  })

  const places = Object.keys(kinds) as Place[]
  const seats = places.flatMap((place) => rolesAt(kinds[place]).map((role) => [role, place] as const))
  it.for(seats)('open to %s (%s) as the table says, and no further [P1]', async ([role, place]) => {
    const actor = await anActor(db, { ...at[place], roles: [role] })
    const found: [string, string, Answer][] = []
    for (const each of doors) found.push([each.method, each.path, await answerAt(each, actor)])
    expect(found).toEqual(doors.map((each) => [each.method, each.path, expected(each, place, actor)]))
  })
})
