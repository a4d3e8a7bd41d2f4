import { writeXlsx } from 'hucre/xlsx'
import { type Actor, type Database, system } from '#kernel'
import { anActor, aUnit } from './given-accounts.ts'
import { aConsent, anAssessment } from './given-care.ts'
import { moveTyped } from './given-moves.ts'
import { personTyped } from './given-people.ts'
import { aReason, aRequestTyped, aWatchedPerson, looksAt } from './given-privacy.ts'

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
