import { addDays, dayIn, found, type Services } from '#kernel'
import { assessPerson, needCodes, recordConsent, registerPerson, withdrawConsent } from '#people'
import { doing } from './doing.ts'
import type { Laid } from './walk.ts'

type Answers = Record<string, string>

interface Cared {
  name: string
  born: string
  district: string
  /** Days ago. */
  came: number
  /** Days from now. */
  home: number
  skills: string[]
  /** Nothing is needed but this; none when nobody asked yet. */
  entry?: Answers
  release?: Answers
}

const plaju = 'Plaju, Kota Palembang'
const ilirBarat = 'Ilir Barat I, Kota Palembang'

/** Invented women of Lapas Perempuan Palembang: some assessed twice, some once, some not at all. */
const women: Cared[] = [
  {
    ...of('Rosmala Contoh', '1988-04-12', plaju, 610, 95, ['batik', 'trade']),
    entry: { livelihood: 'urgent', job: 'some', capital: 'urgent', family: 'some', papers: 'some' },
    release: { livelihood: 'some', capital: 'urgent', stigma: 'some' },
  },
  {
    ...of('Yusniar Contoh', '1994-09-03', ilirBarat, 420, 150, ['sewing', 'batik']),
    entry: { job: 'urgent', skill: 'some', health: 'some' },
  },
  {
    ...of('Halimah Contoh', '1979-01-27', plaju, 300, 700, ['food']),
    entry: { livelihood: 'some', capital: 'some', papers: 'urgent' },
  },
  {
    ...of('Desmawati Contoh', '2001-06-18', ilirBarat, 190, 540, ['crafts', 'barber']),
    entry: { skill: 'urgent', family: 'urgent', stigma: 'some' },
  },
  of('Marlina Contoh', '1990-11-08', plaju, 64, 900, ['food', 'laundry']),
  of('Suryani Contoh', '1985-02-14', ilirBarat, 12, 1200, []),
]

/** What they need, asked of them, and what some agreed to; one took a consent back. Answers with their files. */
export async function layCare(services: Services, laid: Laid): Promise<string[]> {
  const ids: string[] = []
  for (const [at, woman] of women.entries()) ids.push(await layOne(services, laid, woman, at))
  const [rosmala = '', yusniar = '', halimah = ''] = ids
  const partnerId = found(laid.partners.get('griya-kenanga'))
  await agree(services, laid, rosmala, { kind: 'sharing', partnerId })
  await agree(services, laid, yusniar, { kind: 'sharing', partnerId })
  await agree(services, laid, rosmala, { kind: 'photo' })
  await agree(services, laid, halimah, { kind: 'photo', answer: 'refused' })
  const { consent } = await agree(services, laid, yusniar, { kind: 'story' })
  const registrar = found(laid.people.get('lpp-palembang/registrar'))
  await doing(services, registrar, withdrawConsent, { id: yusniar, consent, note: 'Berubah pikiran' })
  return ids
}

async function layOne(services: Services, laid: Laid, woman: Cared, at: number): Promise<string> {
  const registrar = found(laid.people.get('lpp-palembang/registrar'))
  const head = found(laid.people.get('lpp-palembang/section-head'))
  const today = dayIn(registrar.zone, services.clock())
  const { id } = await doing(services, registrar, registerPerson, {
    name: woman.name,
    status: 'inmate',
    sex: 'female',
    birthDate: woman.born,
    code: 'B.I',
    number: `${901 + at}/LPP`,
    fromOn: addDays(today, -woman.came),
    district: woman.district,
    interests: woman.skills,
    expiresOn: addDays(today, woman.home),
    datesAsOf: addDays(today, -20),
  })
  for (const [occasion, needed, day] of [
    ['entry', woman.entry, addDays(today, 14 - woman.came)],
    ['release', woman.release, addDays(today, -3)],
  ] as const) {
    if (!needed) continue
    const answers = { ...Object.fromEntries(needCodes.map((need) => [need, 'none'])), ...needed }
    const typed = { id, occasion, assessedOn: day, ...answers, wanted: woman.skills }
    await doing(services, head, assessPerson, typed)
  }
  return id
}

function agree(services: Services, laid: Laid, id: string, typed: Answers) {
  const registrar = found(laid.people.get('lpp-palembang/registrar'))
  const saidOn = addDays(dayIn(registrar.zone, services.clock()), -5)
  const answer = { answer: 'given', saidOn, way: 'oral', witness: 'Nurlaila', ...typed }
  return doing(services, registrar, recordConsent, { id, ...answer })
}

function of(name: string, born: string, district: string, came: number, home: number, skills: string[]) {
  return { name, born, district, came, home, skills }
}
