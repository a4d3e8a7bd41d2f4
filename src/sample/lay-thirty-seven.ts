import { type Actor, addDays, found, reading, type Services, system } from '#kernel'
import { activate } from '#plans'
import {
  addAgreements,
  addGuest,
  advanceAll,
  arrange,
  attachScans,
  close,
  completeParties,
  linesOf,
  open,
  record,
  takeAttendance,
} from '#signing'
import { doing } from './doing.ts'
import { draftTexts } from './draft-texts.ts'
import { samplePaper } from './paper.ts'
import { guests, programme, signedOn, thirtySeven } from './thirty-seven.ts'
import type { Laid } from './walk.ts'

const prepared = addDays(signedOn, -20)
const at = (day: string) => new Date(`${day}T04:00:00Z`)

/** The morning on which 37 partners signed, on its true day; their agreements ended when the year was over. */
export async function layThirtySeven(services: Services, laid: Laid): Promise<void> {
  const officer = found(laid.people.get('lpp-palembang/cooperation-officer'))
  const head = found(laid.people.get('lpp-palembang/unit-head'))
  const ids = await draftTexts(services, laid, thirtySeven, signedOn)
  const { id } = await doing(services, officer, arrange, event, at(prepared))
  await doing(services, officer, addAgreements, { id, agreementIds: ids }, at(prepared))
  await doing(services, officer, completeParties, await signatories(services, id, head), at(prepared))
  const reason = 'Naskah dibahas bersama semua mitra dalam satu pertemuan'
  await doing(services, officer, advanceAll, { id, reason }, at(addDays(signedOn, -6)))
  for (const [role, name, position, institution] of guests)
    await doing(services, officer, addGuest, { id, role, name, position, institution }, at(prepared))
  await held(services, officer, id)
  for (const agreementId of ids)
    await doing(services, head, activate, { id: agreementId }, at(addDays(signedOn, 3)))
}

const event = {
  title: 'Penandatanganan kerja sama dengan 37 mitra dan pembukaan kegiatan TA 2023',
  heldOn: signedOn,
  startsAt: '09.00',
  place: 'Aula Lapas Perempuan Kelas IIA, Palembang',
  programme,
}

/** Our signatory for all, and the contact of each partner for its own. */
async function signatories({ db }: Services, id: string, head: Actor) {
  const lines = await reading(db, system, (read) => linesOf(read, id))
  const typed: Record<string, string> = { id, ourName: head.name, ourPosition: head.post }
  for (const [place, { parties }] of lines.entries()) {
    const one = found(thirtySeven.find(({ title }) => title === lines[place]?.title))
    for (const { partyId, unitId } of parties) {
      if (unitId) typed[`nomor:${partyId}`] = `W6.PAS.PAS3-HH.05.05-${100 + place} TAHUN 2023`
      else
        Object.assign(typed, {
          [`nama:${partyId}`]: `${one.contact} (contoh)`,
          [`jabatan:${partyId}`]: one.post,
        })
    }
  }
  return typed
}

/** The morning itself: opened, 74 signatures, who came, closed, and the scans of the next day. */
async function held(services: Services, officer: Actor, id: string): Promise<void> {
  const day = at(signedOn)
  await doing(services, officer, open, { id }, day)
  const lines = await reading(services.db, system, (read) => linesOf(read, id))
  for (const { kind, parties } of lines) {
    for (const { partyId, unitId } of parties) {
      const signingReason =
        kind === 'memorandum' && unitId ? 'Nota dibuat di tingkat unit, seperti lazimnya' : undefined
      await doing(services, officer, record, { id, partyId, way: 'wet-ink', signingReason }, day)
    }
  }
  const came = await reading(services.db, system, (read) =>
    read.selectFrom('signingGuest').select('id').where('eventId', '=', id).orderBy('name').execute(),
  )
  await doing(services, officer, takeAttendance, { id, hadir: came.map((guest) => guest.id) }, day)
  await doing(services, officer, close, { id }, day)
  const typed: Record<string, unknown> = { id }
  for (const [place, { agreementId, title }] of lines.entries()) {
    typed[`berkas${place}`] = await samplePaper(services.files, title, `naskah-${place + 1}.pdf`)
    typed[`untuk${place}`] = agreementId
  }
  await doing(services, officer, attachScans, typed, at(addDays(signedOn, 1)))
}
