import { type Actor, addDays, type Day, dayIn, found, reading, type Services, system } from '#kernel'
import { addActionPoint, addObstacle, arrange, record, reportActionPoint, verifyActionPoint } from '#meetings'
import { doing } from './doing.ts'
import type { Laid } from './walk.ts'

/** The meeting of story S1 and the courtesy visit of story S4, on their true days; what they led to is due today. */
export async function layMeetings(services: Services, laid: Laid): Promise<void> {
  await layAnanda(services, laid)
  await layCourtesyVisit(services, laid)
}

/** Regional office, four units and one company, 23 March 2021. */
async function layAnanda(services: Services, laid: Laid): Promise<void> {
  const { at, person, office } = around(services, laid)
  const partnerId = found(laid.partners.get('al-ananda'))
  const [yusri, head] = [person('sumbar/regional-officer'), person('sumbar/regional-head')]
  const heads = ['padang', 'bukittinggi', 'lubuk-basung', 'maninjau'].map((key) => person(`${key}/unit-head`))
  const contact = await contactOf(services, partnerId)

  const { id } = await doing(
    services,
    yusri,
    arrange,
    {
      kind: 'meeting',
      title: 'Peningkatan kerja sama pembinaan dan persiapan peresmian pabrik ikan lele',
      heldOn: '2021-03-23',
      beginsAt: '09.30',
      place: 'Kantor Wilayah Sumatera Barat',
      agenda:
        'Mutu dan jumlah kerja sama dengan pihak ketiga\nPersiapan peresmian pabrik ikan lele di Lapas Bukittinggi',
      partnerIds: [partnerId],
      unitIds: ['padang', 'bukittinggi', 'lubuk-basung', 'maninjau', 'rutan-padang'].map(office),
      agreementIds: [await agreementOf(services, 'Pembinaan keterampilan warga binaan di Sumatera Barat')],
    },
    at(-20),
  )
  const said = {
    notes:
      'Kerja sama akan ditingkatkan mutu dan jumlahnya, dan didukung seluruh jajaran agar tidak tinggal nama.\nPabrik ikan lele di Lapas Bukittinggi akan diresmikan Direktur Jenderal Pemasyarakatan, Gubernur, atau Wakil Gubernur; tanggalnya masih dibicarakan.\nMenyusul: nota kesepahaman dengan pemangku kepentingan lain, izin pendirian klinik, dan peluncuran inovasi.',
    offered: 'Pelatihan keterampilan dan sarana kerja di unit yang terikat kerja sama.',
    asked: 'Bantuan sarana yang belum dimiliki lapas dan rutan.',
    accountIds: [yusri, head, ...heads].map(({ accountId }) => accountId),
    othersTheirs: 'Nurhayati, Direktur Utama',
    contactIds: [contact],
  }
  await doing(services, yusri, record, { id, version: 1, ...said }, at(-20))
  await doing(
    services,
    yusri,
    addObstacle,
    {
      id,
      what: 'Sarana pelatihan di unit terbatas.',
      cause: 'Anggaran unit belum mencukupi.',
      ownerAccountId: yusri.accountId,
    },
    at(-20),
  )

  await decideAnanda(services, laid, id, contact)
}

/** What was decided: open, late, reported, verified, and one for the partner. */
async function decideAnanda(services: Services, laid: Laid, id: string, contact: string): Promise<void> {
  const { today, at, person } = around(services, laid)
  const [yusri, head] = [person('sumbar/regional-officer'), person('sumbar/regional-head')]
  const [desi, padang] = [person('padang/cooperation-officer'), person('padang/unit-head')]
  const [bukittinggi, lubukBasung] = [person('bukittinggi/unit-head'), person('lubuk-basung/unit-head')]
  const decide = async (what: string, due: number, owner: object, verifier: Actor) => {
    const typed = { id, what, ...owner, dueOn: addDays(today, due), verifierId: verifier.accountId }
    return (await doing(services, yusri, addActionPoint, typed, at(-19))).pointId
  }
  const by = ({ accountId }: Actor) => ({ ownerAccountId: accountId })
  const done = async (actor: Actor, pointId: string, on: number, report: string) => {
    const typed = { id: pointId, reportedOn: addDays(today, on), report }
    await doing(services, actor, reportActionPoint, typed, at(on))
  }
  await decide('Usulkan tanggal dan pejabat peresmian pabrik ikan lele', 10, by(bukittinggi), yusri)
  await decide('Susun konsep nota kesepahaman dengan pemangku kepentingan lain', -3, by(yusri), head)
  await decide('Tetapkan jadwal instruktur untuk empat unit', 21, { ownerContactId: contact }, yusri)
  const clinic = await decide('Lengkapi persyaratan izin klinik Lapas Padang', 5, by(desi), padang)
  await done(desi, clinic, -2, 'Denah, daftar tenaga kesehatan, dan alat sudah diserahkan ke dinas.')
  const needs = await decide('Kirim daftar sarana yang kurang di tiap unit', -8, by(lubukBasung), yusri)
  await done(lubukBasung, needs, -10, 'Daftar sarana keempat unit sudah dikirim.')
  await doing(services, yusri, verifyActionPoint, { id: needs }, at(-9))
}

/** The new head of a Lapas and the office of the regency, 7 February 2020. */
async function layCourtesyVisit(services: Services, laid: Laid): Promise<void> {
  const { today, at, person } = around(services, laid)
  const [rika, head] = [person('tanjungpandan/cooperation-officer'), person('tanjungpandan/unit-head')]
  const partnerId = found(laid.partners.get('kukmptk'))
  const typed = {
    kind: 'courtesy-visit',
    title: 'Silaturahmi Kepala Lapas yang baru',
    heldOn: '2020-02-07',
    beginsAt: '10.00',
    place: 'Kantor Dinas KUKMPTK Kabupaten Belitung',
    partnerIds: [partnerId],
    agreementIds: [await agreementOf(services, 'Tenaga kerja mandiri dan pemasaran produk warga binaan')],
  }
  const { id } = await doing(services, rika, arrange, typed, at(-12))
  const said = {
    notes: 'Perkenalan pejabat baru, program pembinaan kemandirian yang berjalan, dan hambatannya.',
    offered: 'Dukungan bagi pembinaan di lapas dan pengembangan unit usaha koperasi.',
    asked: 'Sertifikasi bagi peserta pelatihan dan bantuan pemasaran produk.',
    accountIds: [head.accountId],
    othersTheirs: 'Yuliana, Kepala Dinas',
  }
  await doing(services, rika, record, { id, version: 1, ...said }, at(-12))
  const point = { what: 'Kirim daftar produk yang perlu dipasarkan', dueOn: addDays(today, 4) }
  const people = { ownerAccountId: rika.accountId, verifierId: head.accountId }
  await doing(services, rika, addActionPoint, { id, ...point, ...people }, at(-12))
}

/** Days and people as the sample counts them: 0 is the day on which it begins. */
export function around({ clock }: Services, { people, offices }: Laid) {
  const today: Day = dayIn('Asia/Jakarta', clock())
  return {
    today,
    at: (days: number) => new Date(`${addDays(today, days)}T04:00:00Z`),
    person: (key: string) => found(people.get(key)),
    office: (key: string) => found(offices.get(key)),
  }
}

export async function agreementOf({ db }: Services, title: string): Promise<string> {
  const row = await reading(db, system, (read) =>
    read.selectFrom('agreement').select('id').where('title', '=', title).executeTakeFirst(),
  )
  return found(row).id
}

async function contactOf({ db }: Services, partnerId: string): Promise<string> {
  const row = await reading(db, system, (read) =>
    read
      .selectFrom('partnerContact')
      .select('id')
      .where('partnerId', '=', partnerId)
      .orderBy('createdAt')
      .executeTakeFirst(),
  )
  return found(row).id
}
