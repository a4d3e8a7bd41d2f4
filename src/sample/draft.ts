import { nameOwners, reviseAgreement, reviseParty, setTerm } from '#agreements'
import { addDays, type Day, endOfTerm, found, reading, system } from '#kernel'
import { addItem } from '#plans'
import type { SampleItem } from './cooperation.ts'
import { partiesOf } from './parties.ts'
import { change, step, type Walk } from './walk.ts'

/** While the text is drafted: term, reason for no parent, owners, signatories and the annex. */
export async function draft(walk: Walk): Promise<void> {
  const { plan, officer } = walk
  const startsOn = addDays(walk.day, 10)
  const endsOn = endOfTerm(startsOn, plan.months ?? 12)
  await change(walk, setTerm, { startsOn, endsOn })
  if (plan.kind === 'agreement') await standAlone(walk)
  const contact = await contactOf(walk)
  const owners = { ourOwnerId: officer.accountId, partnerOwnerId: contact.id }
  await change(walk, nameOwners, owners)
  await nameSignatories(walk, contact.name)
  if ((plan.items ?? []).length === 0) await addUsualItem(walk)
  for (const item of plan.items ?? []) {
    await step(walk, officer, addItem, { ...typedItem(item, startsOn), place: placeOf(walk), ...owners })
  }
}

/** The text as it stands, with the reason why no MoU stands above it. */
export async function standAlone(walk: Walk, scope = walk.plan.scope): Promise<void> {
  const { kind, title, objects } = walk.plan
  const { directiveId } = walk
  const noParentReason = 'Unit dan mitra menandatangani perjanjian secara langsung'
  const typed = { kind, title, objects, scope, directiveId, noParentReason }
  await change(walk, reviseAgreement, typed)
}

async function nameSignatories(walk: Walk, contactName: string): Promise<void> {
  const { officer, head } = walk
  const ours = { signatoryName: head.name, signatoryPosition: head.post, authority: 'SK pengangkatan' }
  const theirs = {
    signatoryName: `${contactName} (contoh)`,
    signatoryPosition: 'Kepala instansi',
    authority: 'Surat kuasa',
  }
  for (const { id, unitId } of await partiesOf(walk)) {
    const signatory = unitId === null ? theirs : ours
    await step(walk, officer, reviseParty, { partyId: id, version: 1, ...signatory })
  }
}

function typedItem(item: SampleItem, begin: Day) {
  const [activity, output, quantity, measure, from, until, source, proof, budget] = item
  const days = { startsOn: addDays(begin, from), endsOn: addDays(begin, until) }
  return { activity, output, quantity, measure, ...days, source, proofs: [proof], budget }
}

async function addUsualItem(walk: Walk): Promise<void> {
  const { plan, officer, day } = walk
  const promise = { activity: plan.title, output: plan.scope, quantity: '12', measure: 'kali' }
  const days = { startsOn: addDays(day, 20), endsOn: addDays(day, 300) }
  await step(walk, officer, addItem, {
    ...promise,
    ...days,
    place: 'Rutan Barabai',
    source: 'apbd',
    proofs: ['attendance'],
  })
}

const placeOf = ({ officer }: Walk) => officer.post.replace(/^.* (?=Rutan|Lapas|LPP|Bapas|Kanwil)/, '')

function contactOf({ services, partnerId }: Walk) {
  return reading(services.db, system, async (read) => {
    const contact = read
      .selectFrom('partnerContact')
      .select(['id', 'name'])
      .where('partnerId', '=', partnerId)
    return found(await contact.executeTakeFirst())
  })
}
