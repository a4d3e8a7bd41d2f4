import { advance, nameOwners, reviseAgreement, setTerm } from '#agreements'
import {
  type Actor,
  addDays,
  dayIn,
  daysBetween,
  endOfTerm,
  found,
  reading,
  type Services,
  system,
} from '#kernel'
import { register } from '#partners'
import { activate, addItem } from '#plans'
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
import { samplePaper } from './paper.ts'
import { guests, invented, type OneOfThirtySeven, programme, signedOn, thirtySeven } from './thirty-seven.ts'
import { begin, change, type Laid, step, type Walk } from './walk.ts'

const prepared = addDays(signedOn, -20)
const at = (day: string) => new Date(`${day}T04:00:00Z`)

/** The morning on which 37 partners signed, on its true day; their agreements ended when the year was over. */
export async function layThirtySeven(services: Services, laid: Laid): Promise<void> {
  const officer = found(laid.people.get('lpp-palembang/cooperation-officer'))
  const head = found(laid.people.get('lpp-palembang/unit-head'))
  const partners = new Map(laid.partners)
  const ids: string[] = []
  for (const one of thirtySeven) {
    const known = partners.get(one.key)
    if (!known) partners.set(one.key, await registered(services, officer, one))
    ids.push(await drafted(services, { ...laid, partners }, one))
  }
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

async function registered(services: Services, officer: Actor, one: OneOfThirtySeven): Promise<string> {
  const { id } = await doing(
    services,
    officer,
    register,
    {
      kind: one.partnerKind,
      name: one.name,
      legalBasis: 'Legalitas rekaan untuk contoh',
      district: 'Ilir Barat Satu, Kota Palembang',
      contactName: one.contact,
      contactPosition: one.post,
      contactPhone: '0711 555 0137',
      note: invented,
      different: 'ya',
    },
    at(addDays(prepared, -30)),
  )
  return id
}

/** The text of one agreement: term of a year, owners of both sides and what is promised. */
async function drafted(services: Services, laid: Laid, one: OneOfThirtySeven): Promise<string> {
  const { key: partner, kind, title, object, activity, output, quantity, measure } = one
  const began = daysBetween(addDays(prepared, -10), dayIn('Asia/Jakarta', services.clock()))
  const plan = {
    partner,
    office: 'lpp-palembang',
    kind,
    title,
    objects: [object],
    scope: `${output}.`,
    began,
  }
  const walk = await begin(services, laid, { ...plan, reached: 'active' })
  const reason = 'Sudah bekerja sama sebelumnya'
  await change(walk, advance, { stage: 'drafting', enteredOn: walk.day, reason })
  const days = { startsOn: signedOn, endsOn: endOfTerm(signedOn, 12) }
  await change(walk, setTerm, days)
  if (kind === 'agreement') {
    const noParentReason = 'Unit dan mitra menandatangani perjanjian secara langsung'
    await change(walk, reviseAgreement, { kind, title, objects: [object], scope: plan.scope, noParentReason })
  }
  const owners = { ourOwnerId: walk.officer.accountId, partnerOwnerId: await contactOf(walk) }
  await change(walk, nameOwners, owners)
  const promise = { activity, output, quantity, measure, place: 'Lapas Perempuan Kelas IIA Palembang' }
  const source = { source: 'no-cost', proofs: ['attendance'] }
  await step(walk, walk.officer, addItem, { ...promise, ...source, ...days, ...owners })
  return walk.id
}

function contactOf({ services, partnerId }: Walk): Promise<string> {
  return reading(services.db, system, async (read) => {
    const contact = read.selectFrom('partnerContact').select('id').where('partnerId', '=', partnerId)
    return found(await contact.executeTakeFirst()).id
  })
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
