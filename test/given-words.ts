import { writeXlsx } from 'hucre/xlsx'
import { type Actor, type Database, system, writing } from '#kernel'
import { anActor, aUnit } from './given-accounts.ts'
import { aConsent, anAssessment } from './given-care.ts'
import { moveTyped } from './given-moves.ts'
import { personTyped } from './given-people.ts'
import { aReason, aRequestTyped, aWatchedPerson, looksAt } from './given-privacy.ts'
import { aCohort, aLesson, aParticipant, aProgramme } from './given-programmes.ts'

type Fields = Record<string, string | string[] | File>
interface Browser {
  post(path: string, fields: Fields): Promise<Response>
}

/**
 * Somebody about whom people wrote `said` wherever a form lets them write freely; `mark` is the name. Everything is
 * typed into the pages, so that what they keep is what is kept. Open moves and requests are settled in the end.
 */
export async function aManySaidOf(
  db: Database,
  mark: string,
  said: string,
  open: (actor: Actor) => Promise<Browser>,
  over: Record<string, string> = {},
) {
  const number = `B.I ${mark}/2027`
  const nik = over.nik ?? `16711425059${String(Math.floor(Math.random() * 100_000)).padStart(5, '0')}`
  const watched = await aWatchedPerson(db, {
    name: mark,
    aliases: `${mark} kecil`,
    number,
    nik,
    occupation: said,
  })
  const { id, unit, kanwil, registrar, head } = watched
  const seat = async (role: Parameters<typeof watched.at>[1], home = unit) =>
    open(await watched.at(home, role))
  const desk = await open(registrar)
  const chief = await open(head)
  const file = `/warga-binaan/${id}`

  // who looked, why, and what a reviewer asked
  const above = await seat('regional-officer', kanwil)
  await sent(above, `${file}/buka`, { ...aReason, reason: said })
  const look = (await looksAt(db, id, system)).find(({ ground }) => ground === 'reason')?.id
  await sent(chief, `/pembukaan-berkas/${look}/tanya`, { version: '1', question: said })
  await sent(above, `/pembukaan-berkas/${look}/jawab`, { version: '1', answer: said })
  await sent(chief, `/pembukaan-berkas/${look}/simpulkan`, { version: '2', conclusion: said })

  // a letter that was declined, and a request for the file that was refused
  const there = await aUnit(db)
  const receiver = await open(await anActor(db, { unit: there, roles: ['registrar'] }))
  const letter = await sent(desk, '/perpindahan/baru', { ...moveTyped([{ number }], there), note: said })
  await sent(receiver, `${letter}/tolak`, { take: id, reason: said })
  const again = await sent(desk, '/perpindahan/baru', { ...moveTyped([{ number }], there), note: said })
  await sent(desk, `${again}/tarik`, { take: id, reason: said })
  const request = await sent(receiver, '/perpindahan/minta', { holderUnitId: unit.id, number, reason: said })
  await sent(desk, request, { answer: said })

  await theTwin(desk, id, mark, said)

  // what was asked of the data, what was agreed to, what is needed
  const asked = await sent(
    desk,
    `${file}/permintaan/baru`,
    aRequestTyped({ askedBy: said, wish: said, proof: said }),
  )
  await sent(chief, `${asked}/tolak`, { version: '1', outcome: said })
  const officer = await watched.at(unit, 'probation-officer')
  await aConsent(db, officer, id, { witness: said })
  await anAssessment(db, officer, id, { businessIdea: said, 'note-job': said })

  await thePlace(db, await watched.at(unit, 'programme-officer'), id, said, open)

  const list = await theRemark(desk, id, number, said)
  const last = (path: string) => path.split('/').at(-1) ?? ''
  return {
    ...watched,
    nik,
    number,
    look,
    letter: last(letter),
    request: last(request),
    list: last(list),
  }
}

/** A place in a cohort that ended, with what was said of that, of a visit, and of a sheet to be changed. */
async function thePlace(
  db: Database,
  officer: Actor,
  personId: string,
  said: string,
  open: (actor: Actor) => Promise<Browser>,
) {
  const { id: programmeId } = await aProgramme(db, officer)
  const { id: cohortId } = await aCohort(db, officer, { programmeId, startsOn: '2027-01-04' })
  const { id } = await aParticipant(db, officer, { cohortId, personId, fromOn: '2027-01-04' })
  const lesson = await aLesson(db, officer, { cohortId, heldOn: '2027-01-11' })
  const desk = await open(officer)
  await sent(desk, `/daftar-hadir/${lesson.id}`, { version: '0', orang: id })
  const absent = { orang: id, tidak: id, [`alasan-${id}`]: 'sick' }
  await sent(desk, `/daftar-hadir/${lesson.id}/minta-ubah`, { ...absent, reason: said })
  await sent(desk, `/peserta/tempat/${id}/akhiri`, {
    ...{ version: '1', on: '2027-03-10', reason: 'health', note: said },
  })
  const visit = await sent(desk, `/angkatan/${cohortId}/studi-kunjung`, {
    ...{
      destination: 'Sanggar',
      purpose: 'Belajar',
      heldOn: '2027-03-20',
      departsAt: '08.00',
      returnsAt: '12.00',
    },
  })
  const visitId = visit.split('/').at(-1) ?? ''
  await writing(db, officer, (tx) =>
    tx.insertInto('visitMember').values({ visitId, personId, departed: false, note: said }).execute(),
  )
}

/** A second file of the same name, merged, parted and merged again. */
async function theTwin(desk: Browser, id: string, mark: string, said: string) {
  const twin = await sent(desk, '/warga-binaan/baru', personTyped({ name: mark, aliases: `${mark} besar` }))
  const other = twin.split('/').at(-1) ?? ''
  const merging = { other, stays: id, reason: said }
  await sent(desk, `/warga-binaan/${id}/gabungkan`, merging)
  await sent(desk, `${twin}/pisahkan`, { reason: said })
  await sent(desk, `/warga-binaan/${id}/gabungkan`, merging)
}

/** What Dukcapil remarked on somebody, and once more in a row that fits nobody, in an answer still undecided. */
async function theRemark(desk: Browser, id: string, number: string, said: string) {
  const list = await sent(desk, '/warga-binaan/nik/baru', { who: 'ticked', person: id, purpose: 'Pemadanan' })
  const rows = [
    ['No', 'Nomor registrasi', 'Hasil', 'Keterangan'],
    [1, number, 'Tidak sesuai', said],
    [7, 'B.I 000/1999', 'Tidak sesuai', said],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: 'Jawaban', rows }] })
  await sent(desk, `${list}/jawaban`, { rows: new File([new Uint8Array(bytes)], 'jawaban.xlsx') })
  return list
}

async function sent(browser: Browser, path: string, fields: Fields): Promise<string> {
  const answer = await browser.post(path, fields)
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.headers.get('location') ?? ''
}
