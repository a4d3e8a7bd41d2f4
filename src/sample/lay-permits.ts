import { type Actor, addDays, found, reading, type Services, system } from '#kernel'
import { applyForPermit, grantPermit, takePermitStep } from '#permits'
import { addMilestoneOption, proposeMilestone, weighMilestoneOption } from '#plans'
import { doing } from './doing.ts'
import { agreementOf, around } from './lay-meetings.ts'
import type { Laid } from './walk.ts'

/** What story S1 leaves open: an opening without a day, and three clinic licences in progress. */
export async function layMilestonesAndPermits(services: Services, laid: Laid): Promise<void> {
  const id = await agreementOf(services, 'Pembinaan keterampilan warga binaan di Sumatera Barat')
  await layOpening(services, laid, id)
  await layClinics(services, laid, id)
  await layExpiring(services, laid)
}

/** By the Director General, the Governor or the Deputy Governor; nobody knows when. */
async function layOpening(services: Services, laid: Laid, id: string): Promise<void> {
  const { today, at, person } = around(services, laid)
  const yusri = person('sumbar/regional-officer')
  const typed = {
    kind: 'opening',
    title: 'Peresmian pabrik ikan lele',
    place: 'Lapas Kelas IIA Bukittinggi',
    ownerId: person('bukittinggi/unit-head').accountId,
  }
  const { milestoneId } = await doing(services, yusri, proposeMilestone, { id, ...typed }, at(-19))
  const meeting = { saidBy: 'Kepala Kantor Wilayah', saidOn: '2021-03-23', note: 'Disebut dalam pertemuan.' }
  for (const official of [
    'Direktur Jenderal Pemasyarakatan',
    'Gubernur Sumatera Barat',
    'Wakil Gubernur Sumatera Barat',
  ])
    await doing(services, yusri, addMilestoneOption, { id, milestoneId, official, ...meeting }, at(-19))
  const heard = { saidBy: 'Kepala Lapas Bukittinggi', saidOn: addDays(today, -6) }
  for (const days of [21, 28, 45]) {
    const option = { day: addDays(today, days), ...heard }
    await doing(services, yusri, addMilestoneOption, { id, milestoneId, ...option }, at(-6))
  }
  const optionId = await optionOf(services, milestoneId)
  const weighing = {
    optionId,
    standing: 'preferred',
    note: 'Pabrik siap beroperasi pada minggu itu.',
    ...heard,
  }
  await doing(services, yusri, weighMilestoneOption, { id, milestoneId, ...weighing }, at(-5))
}

async function layClinics(services: Services, laid: Laid, agreementId: string): Promise<void> {
  const { today, at, person, office } = around(services, laid)
  const apply = async (actor: Actor, applied: number | undefined, typed: object) => {
    const day = applied === undefined ? undefined : addDays(today, applied)
    const facts = { kind: 'clinic', appliedOn: day, agreementId, ...typed }
    return (await doing(services, actor, applyForPermit, facts, at(applied ?? -12))).id
  }
  const desi = person('padang/cooperation-officer')
  const padang = await apply(desi, -45, {
    subject: 'Klinik Lapas Padang',
    holder: 'Kepala Lapas Kelas IIA Padang',
    authority: 'Dinas Kesehatan Kota Padang',
    ownerId: desi.accountId,
    expectedOn: addDays(today, 15),
  })
  const handedIn = { what: 'Denah dan daftar tenaga kesehatan diserahkan', takenOn: addDays(today, -2) }
  await doing(services, desi, takePermitStep, { id: padang, ...handedIn }, at(-2))
  const afrizal = person('bukittinggi/unit-head')
  await apply(afrizal, -40, {
    subject: 'Klinik Lapas Bukittinggi',
    holder: 'Kepala Lapas Kelas IIA Bukittinggi',
    authority: 'Dinas Kesehatan Kota Bukittinggi',
    ownerId: afrizal.accountId,
  })
  await apply(person('sumbar/regional-officer'), undefined, {
    unitId: office('rutan-padang'),
    subject: 'Klinik Rutan Padang',
    holder: 'Kepala Rutan Kelas IIB Padang',
    authority: 'Dinas Kesehatan Kota Padang',
  })
}

/** Cakes are baked in Palembang (story S0); the permit is invented, so that its reminder can be seen. */
async function layExpiring(services: Services, laid: Laid): Promise<void> {
  const { today, at, person } = around(services, laid)
  const maya = person('lpp-palembang/cooperation-officer')
  const typed = {
    kind: 'pirt',
    subject: 'Kue kering',
    holder: 'Lapas Perempuan Kelas IIA Palembang',
    authority: 'Dinas Kesehatan Kota Palembang',
    ownerId: maya.accountId,
    appliedOn: addDays(today, -1800),
  }
  const { id } = await doing(services, maya, applyForPermit, typed, at(-40))
  const granted = {
    number: 'CONTOH-2061671010001',
    authority: typed.authority,
    issuedOn: addDays(today, -1766),
    expiresOn: addDays(today, 59),
  }
  await doing(services, maya, grantPermit, { id, ...granted }, at(-40))
}

async function optionOf({ db }: Services, milestoneId: string): Promise<string> {
  const row = await reading(db, system, (read) =>
    read
      .selectFrom('milestoneOption')
      .select('id')
      .where('milestoneId', '=', milestoneId)
      .where('day', 'is not', null)
      .orderBy('day')
      .offset(1)
      .limit(1)
      .executeTakeFirst(),
  )
  return found(row).id
}
