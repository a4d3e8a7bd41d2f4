import { Readable } from 'node:stream'
import { beginImport, carryOn, confirmImport, decideAllDoubts, mapImport } from '#imports'
import { type Actor, dayIn, found, type Services } from '#kernel'
import { peopleImport } from '#people'
import { clients, custody, inCustody, type Listed } from './clients.ts'
import { doing } from './doing.ts'

/** The people in the care of the units of the stories, each unit's from a list that its own officer imports. */
export async function layClients(services: Services, people: Map<string, Actor>): Promise<void> {
  for (const [unit, count] of Object.entries(custody)) {
    const registrar = found(people.get(`${unit}/registrar`))
    await layList(services, registrar, 'sdp', inCustody(dayOf(services, registrar), count))
  }
  const officer = found(people.get('bapas-palembang/probation-officer'))
  await layList(services, officer, 'bapas', clients(dayOf(services, officer)))
}

const dayOf = ({ clock }: Services, { zone }: Actor) => dayIn(zone, clock())

async function layList(
  services: Services,
  actor: Actor,
  origin: string,
  rows: readonly Listed[],
): Promise<void> {
  const headings = Object.keys(rows[0] ?? {})
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
  const csv = lines.map((cells) => cells.join(',')).join('\n')
  const file = await services.files.passing.store(Readable.from([Buffer.from(csv)]), `daftar-${origin}.csv`)
  const asOf = dayOf(services, actor)
  const { id } = await doing(services, actor, beginImport(peopleImport), { origin, asOf, file })
  await carryOn(services, [peopleImport])
  const columns = headings.map((heading, at) => [`kolom-${at}`, columnOf[heading] ?? ''])
  await doing(services, actor, mapImport(peopleImport), { id, version: '1', ...Object.fromEntries(columns) })
  await carryOn(services, [peopleImport])
  if (rows.some(isSpoilt))
    await doing(services, actor, decideAllDoubts(peopleImport), { id, decision: 'take' })
  await doing(services, actor, confirmImport(peopleImport), { id, version: '3' })
  await carryOn(services, [peopleImport])
  await services.files.passing.remove(file.sha256)
}

/** A NIK that does not go with the birthday is a doubt, which the officer takes as read: the paper says so. */
const isSpoilt = ({ NIK = '', 'Tanggal Lahir': born = '' }: Listed) =>
  NIK !== '-' && NIK.slice(8, 12) !== `${born.slice(5, 7)}${born.slice(2, 4)}`

const columnOf: Record<string, string> = {
  Nama: 'name',
  NIK: 'nik',
  'Jenis Kelamin': 'sex',
  'Tanggal Lahir': 'birthDate',
  Pendidikan: 'education',
  Pekerjaan: 'occupation',
  'Minat/Bakat': 'interests',
  'Nomor Register': 'number',
  'Nomor Registrasi': 'number',
  'Mulai Bimbingan': 'fromOn',
  'Tgl Masuk': 'fromOn',
  'Akhir Bimbingan': 'expiresOn',
  Kecamatan: 'district',
  'Kabupaten/Kota': 'regency',
  Alamat: 'address',
  Blok: 'wing',
  Kamar: 'block',
  '1/3': 'oneThirdOn',
  '1/2': 'halfOn',
  '2/3': 'twoThirdsOn',
  Ekspirasi: 'expiresOn',
  'Keterangan Ekonomi': 'poor',
  Desil: 'decile',
  'Sumber Data Ekonomi': 'meansSource',
}
