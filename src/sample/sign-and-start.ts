import { attach, sign } from '#agreements'
import { addDays } from '#kernel'
import { activate, addItem } from '#plans'
import { samplePaper } from './paper.ts'
import { partiesOf } from './parties.ts'
import { step, type Walk } from './walk.ts'

/** Both sides sign, the scan is uploaded, and the head puts it in force. */
export async function signAndStart(walk: Walk): Promise<void> {
  const { services, plan, officer, head } = walk
  walk.day = addDays(walk.day, 2)
  const signing = { signedOn: walk.day, signedAt: 'Aula kantor', signingMode: 'wet-ink' }
  for (const { id, unitId } of await partiesOf(walk)) {
    const reason =
      plan.kind === 'memorandum' && unitId !== null
        ? 'Ditandatangani bersama kepala unit yang terikat'
        : undefined
    await step(walk, officer, sign, { partyId: id, ...signing, signingReason: reason })
  }
  const file = await samplePaper(services.files, plan.title, 'naskah-bertanda-tangan.pdf')
  await step(walk, officer, attach, { kind: 'signed-scan', file })
  if ((plan.items ?? []).length === 0) await addUsualItem(walk)
  await step(walk, head, activate)
}

async function addUsualItem(walk: Walk): Promise<void> {
  const { plan, officer, day } = walk
  const promise = { activity: plan.title, output: plan.scope, quantity: '12', measure: 'kali' }
  const days = { startsOn: addDays(day, 10), endsOn: addDays(day, 300) }
  await step(walk, officer, addItem, {
    ...promise,
    ...days,
    place: 'Rutan Barabai',
    source: 'apbd',
    proofs: ['attendance'],
  })
}
