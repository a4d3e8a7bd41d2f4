import { addDays, dayIn, found, reading, type Services } from '#kernel'
import {
  addPackContact,
  addPackReference,
  addPackStep,
  beginPack,
  checkPack,
  handPackOver,
  nameContact,
  sendPack,
} from '#reintegration'
import { doing } from './doing.ts'
import type { Laid } from './walk.ts'

/** Of the women of Lapas Perempuan Palembang one has her pack in hand, and that of another waits to be checked. */
export async function layPacks(services: Services, laid: Laid, women: readonly string[]): Promise<void> {
  const [rosmala = '', yusniar = ''] = women
  const preparing = found(laid.people.get('lpp-palembang/section-head'))
  const checking = found(laid.people.get('lpp-palembang/unit-head'))
  const today = dayIn(preparing.zone, services.clock())
  const contact = await layNamed(services, laid)
  const begun = async (id: string, words: string) => {
    const { packId } = await doing(services, preparing, beginPack, { id })
    const pack = { id, packId }
    await doing(services, preparing, addPackReference, {
      ...pack,
      words,
      signatory: 'Yuliana Contoh',
      position: 'Pengajar tata busana, Sanggar Contoh Musi',
      writtenOn: addDays(today, -6),
    })
    await doing(services, preparing, addPackStep, {
      ...pack,
      what: 'Mendaftar Tenaga Kerja Mandiri Pemula',
      place: 'Dinas Tenaga Kerja Kota Palembang, loket pelatihan',
      dueOn: addDays(today, 120),
    })
    await doing(services, preparing, addPackStep, {
      ...pack,
      what: 'Wajib lapor pertama',
      place: 'Bapas Kelas I Palembang',
      dueOn: addDays(today, 97),
      own: 'ya',
    })
    if (contact)
      await doing(services, preparing, addPackContact, {
        ...pack,
        namedContactId: contact,
        help: 'Pesanan jahitan dan bahan',
      })
    await doing(services, preparing, sendPack, pack)
    return pack
  }
  const given = await begun(
    rosmala,
    'Rosmala menguasai pola dasar dan pewarnaan batik. Pekerjaannya rapi, ia datang tepat waktu, dan ia mengajari rekan yang baru.',
  )
  const { version } = await reading(services.db, checking, (db) =>
    db.selectFrom('pack').select('version').where('id', '=', given.packId).executeTakeFirstOrThrow(),
  )
  await doing(services, checking, checkPack, { ...given, version })
  await doing(services, preparing, handPackOver, { ...given, givenOn: today, witness: 'Sri Wahyuni' })
  await begun(yusniar, 'Yusniar menjahit dengan teliti dan menyelesaikan pesanan sebelum waktunya.')
}

/** A contact of a partner in force who agreed to be named; undefined where the unit has none. */
async function layNamed(services: Services, laid: Laid): Promise<string | undefined> {
  const officer = found(laid.people.get('lpp-palembang/cooperation-officer'))
  const contact = await reading(services.db, officer, (db) =>
    db
      .selectFrom('partnerContact')
      .innerJoin('party', 'party.partnerId', 'partnerContact.partnerId')
      .innerJoin('agreement', 'agreement.id', 'party.agreementId')
      .select('partnerContact.id')
      .where('agreement.unitId', '=', officer.scope?.unitId ?? '')
      .where('agreement.stage', '=', 'active')
      .where('partnerContact.endedOn', 'is', null)
      .orderBy('partnerContact.id')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!contact) return undefined
  const agreedOn = addDays(dayIn(officer.zone, services.clock()), -10)
  const { id } = await doing(services, officer, nameContact, {
    id: contact.id,
    agreedOn,
    told: 'Lewat telepon',
  })
  return id
}
