import { addDays, dayIn, found, reading, system } from '#kernel'
import { composeText } from '#papers'
import {
  accountField,
  esignPapersOf,
  finishSignature,
  giveLink,
  holderOf,
  keyOf,
  layPaper,
  linkBehind,
  linkToken,
  makeKey,
  prepareEsign,
  signByLink,
  signOnScreen,
} from '#tte'
import { doing } from './doing.ts'
import { partiesOf } from './parties.ts'
import { step, type Walk } from './walk.ts'

const noon = ({ day }: Walk) => new Date(`${day}T04:00:00Z`)

/** The text is put together and laid out, and the head signs it in the own account; the partner is asked by a link. */
export async function headSigns(walk: Walk): Promise<void> {
  walk.day = addDays(walk.day, 2)
  const { officer, head } = walk
  await step(walk, officer, composeText, { signingOn: walk.day, place: 'Barabai' })
  if (!(await hasKey(walk))) await doing(walk.services, head, makeKey, {}, noon(walk))
  if ((await papersOf(walk)).length === 0) await layOut(walk)
  const [ours, theirs] = found((await papersOf(walk))[0]).signatories
  const signatoryId = found(ours).id
  await step(walk, head, signOnScreen, { signatoryId, read: 'ya', proof: 'sample' })
  await finishSignature(groundOf(walk), walk.id, signatoryId)
  await step(walk, officer, giveLink, { signatoryId: found(theirs).id })
}

/** Somebody of the partner opens the link and signs. */
export async function partnerSigns(walk: Walk): Promise<void> {
  const { services } = walk
  const [, theirs] = found((await papersOf(walk))[0]).signatories
  const { id, linkId } = found(theirs)
  const token = linkToken(services.secrets, found(linkId))
  const link = found(
    await reading(services.db, system, (read) => linkBehind(read, services.secrets, token, noon(walk))),
  )
  await doing(services, holderOf(link), signByLink, { token, read: 'ya', proof: 'link-and-code' }, noon(walk))
  await finishSignature(groundOf(walk), walk.id, id)
}

/** A start that was cut off may have laid the paper out already: its bytes would differ, so it is not done again. */
async function layOut(walk: Walk): Promise<void> {
  const { officer, head, id } = walk
  const ours = found((await partiesOf(walk)).find(({ unitId }) => unitId !== null))
  const typed = {
    id,
    source: 'text',
    place: 'Barabai',
    first: ours.id,
    [accountField(ours.id)]: head.accountId,
  }
  const ready = prepareEsign.input.parse(typed)
  const laid = await layPaper(groundOf(walk), officer, dayIn(officer.zone, noon(walk)), ready)
  await step(walk, officer, prepareEsign, { ...typed, laid })
}

const groundOf = (walk: Walk) => ({ ...walk.services, clock: () => noon(walk) })

const papersOf = ({ services, id }: Walk) => reading(services.db, system, (read) => esignPapersOf(read, id))

const hasKey = (walk: Walk) =>
  reading(walk.services.db, system, (read) => keyOf(read, found(walk.officer.scope).unitId, noon(walk)))
