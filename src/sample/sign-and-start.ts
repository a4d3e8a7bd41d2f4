import { attach, sign } from '#agreements'
import { addDays } from '#kernel'
import { activate } from '#plans'
import { samplePaper } from './paper.ts'
import { partiesOf } from './parties.ts'
import { headSigns, partnerSigns } from './sign-on-screen.ts'
import { step, type Walk } from './walk.ts'

/** Both sides sign, the scan is uploaded, and the head puts it in force. */
export async function signAndStart(walk: Walk): Promise<void> {
  const { services, plan, officer, head } = walk
  if (plan.onScreen) {
    await headSigns(walk)
    await partnerSigns(walk)
    return step(walk, head, activate)
  }
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
  await step(walk, head, activate)
}
