import { advance, nameOwners, reviseAgreement, setTerm } from '#agreements'
import {
  type Actor,
  addDays,
  type Day,
  dayIn,
  daysBetween,
  endOfTerm,
  found,
  reading,
  type Services,
  system,
} from '#kernel'
import { register } from '#partners'
import { addItem } from '#plans'
import { doing } from './doing.ts'
import { invented, type OneOfThirtySeven } from './thirty-seven.ts'
import { begin, change, type Laid, step, type Walk } from './walk.ts'

const at = (day: Day) => new Date(`${day}T04:00:00Z`)

/** The partners and the texts of their agreements, drafted and not yet signed, for an event on a day. */
export async function draftTexts(
  services: Services,
  laid: Laid,
  ones: OneOfThirtySeven[],
  on: Day,
): Promise<string[]> {
  const officer = found(laid.people.get('lpp-palembang/cooperation-officer'))
  const partners = new Map(laid.partners)
  const ids: string[] = []
  for (const one of ones) {
    const known = partners.get(one.key)
    if (!known) partners.set(one.key, await registered(services, officer, one, on))
    ids.push(await drafted(services, { ...laid, partners }, one, on))
  }
  return ids
}

async function registered(
  services: Services,
  officer: Actor,
  one: OneOfThirtySeven,
  on: Day,
): Promise<string> {
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
    at(addDays(on, -50)),
  )
  return id
}

/** The text of one agreement: term of a year, owners of both sides and what is promised. */
async function drafted(services: Services, laid: Laid, one: OneOfThirtySeven, on: Day): Promise<string> {
  const { key: partner, kind, title, object, activity, output, quantity, measure } = one
  const began = daysBetween(addDays(on, -30), dayIn('Asia/Jakarta', services.clock()))
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
  const days = { startsOn: on, endsOn: endOfTerm(on, 12) }
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
