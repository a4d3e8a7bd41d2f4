import { addDays, dayIn, found, reading, type Services } from '#kernel'
import { applyNikAnswer, askToOpenPerson, type LookKind, readNikAnswer, sendNikList } from '#people'
import { clearLook, grantDataRequest, questionLook, receiveDataRequest } from '#privacy'
import { doing } from './doing.ts'
import type { Laid } from './walk.ts'

/** Lists for Dukcapil, looks with a reason and what people asked of their data. `women` are those of the Lapas. */
export async function layPrivacy(services: Services, laid: Laid, women: readonly string[]): Promise<void> {
  await layNikLists(services, laid)
  await layLooks(services, laid, women)
  await layRequests(services, laid, women)
}

interface Asked {
  id: string
  number: string
}

/** Barabai sent two lists: the answer to one is taken over, that to the other waits for its officer. */
async function layNikLists(services: Services, laid: Laid): Promise<void> {
  const registrar = found(laid.people.get('barabai/registrar'))
  const known = await reading(services.db, registrar, (db) =>
    db
      .selectFrom('person')
      .innerJoin('registration', 'registration.personId', 'person.id')
      .select(['person.id', 'registration.number'])
      .where('person.unitId', '=', found(registrar.scope).unitId)
      .where('nikHash', 'is not', null)
      .orderBy('registration.number')
      .limit(12)
      .execute(),
  )
  const first = await layList(services, laid, known.slice(0, 8))
  await doing(services, registrar, applyNikAnswer, first)
  await layList(services, laid, known.slice(8))
}

/** The last of a list is not found by its NIK; the others are as we have them. */
async function layList(services: Services, laid: Laid, asked: readonly Asked[]) {
  const registrar = found(laid.people.get('barabai/registrar'))
  const { id } = await doing(services, registrar, sendNikList, {
    who: 'ticked',
    person: asked.map((each) => each.id),
    purpose: 'Pemadanan NIK dengan Dukcapil Hulu Sungai Tengah',
  })
  const lines = await reading(services.db, registrar, (db) =>
    db
      .selectFrom('nikListLine')
      .select(['line', 'number'])
      .where('listId', '=', id)
      .orderBy('line')
      .execute(),
  )
  const rows = lines.map(({ line, number }) => ({
    place: line + 1,
    line,
    number,
    name: null,
    nik: null,
    theirNik: null,
    verdict: line === lines.length ? 'Tidak sesuai' : 'Sesuai',
    remark: null,
  }))
  const { answerId } = await doing(services, registrar, readNikAnswer, {
    id,
    file: 'jawaban-dukcapil.xlsx',
    rows,
  })
  return { id, answerId }
}

/** One look was found right, one is asked about, one waits for its reviewer. */
async function layLooks(
  services: Services,
  laid: Laid,
  [rosmala = '', yusniar = '', halimah = '']: readonly string[],
) {
  const head = found(laid.people.get('lpp-palembang/unit-head'))
  const look = (who: string, id: string, kind: LookKind, reason: string) =>
    layLook(services, laid, { who, id, kind, reason })
  const right = await look(
    'sumsel/regional-officer',
    rosmala,
    'supervision',
    'Memeriksa kesiapan bebas menjelang kunjungan Kanwil',
  )
  await doing(services, head, clearLook, { id: right, version: '1' })
  const asked = await look(
    'ditjenpas/auditor',
    yusniar,
    'audit',
    'Memeriksa pencatatan persetujuan berbagi data',
  )
  await doing(services, head, questionLook, {
    id: asked,
    version: '1',
    question: 'Berkas siapa saja yang menjadi sampel pemeriksaan ini?',
  })
  await look(
    'sumsel/privacy-officer',
    halimah,
    'complaint',
    'Menelusuri pengaduan keluarga tentang foto kegiatan',
  )
}

interface Look {
  who: string
  id: string
  kind: LookKind
  reason: string
}

async function layLook(services: Services, laid: Laid, { who, id, kind, reason }: Look): Promise<string> {
  const actor = found(laid.people.get(who))
  await doing(services, actor, askToOpenPerson, { id, kind, reason })
  const made = await reading(services.db, actor, (db) =>
    db
      .selectFrom('look')
      .select('id')
      .where('personId', '=', id)
      .where('accountId', '=', actor.accountId)
      .where('ground', '=', 'reason')
      .executeTakeFirstOrThrow(),
  )
  return made.id
}

/** A correction whose clock runs, and a limit that holds. */
async function layRequests(services: Services, laid: Laid, women: readonly string[]): Promise<void> {
  const registrar = found(laid.people.get('lpp-palembang/registrar'))
  const yesterday = addDays(dayIn(registrar.zone, services.clock()), -1)
  const received = { receivedOn: yesterday, receivedClock: '14.30' }
  await doing(services, registrar, receiveDataRequest, {
    ...received,
    id: women[1],
    kind: 'correct',
    askedBy: 'Yusniar Contoh',
    relation: 'self',
    wish: 'Ejaan nama ibu pada berkas keliru',
    proof: 'Kutipan akta kelahiran',
  })
  const limited = await doing(services, registrar, receiveDataRequest, {
    ...received,
    id: women[5],
    kind: 'limit',
    askedBy: 'Suryani Contoh',
    relation: 'self',
    wish: 'Tidak ingin datanya dipakai untuk mencari peserta program',
    proof: 'Surat pernyataan yang ditandatangani',
  })
  await doing(services, found(laid.people.get('lpp-palembang/section-head')), grantDataRequest, {
    id: limited.personId,
    requestId: limited.id,
    version: '1',
    outcome: 'Data tidak dipakai di luar tugas Lapas',
  })
}
