import { addParty, advance, way } from '#agreements'
import { addDays, found, type Services } from '#kernel'
import { approve, approveHalfway } from './approve.ts'
import { cooperation, type SampleAgreement } from './cooperation.ts'
import { draft } from './draft.ts'
import { signAndStart } from './sign-and-start.ts'
import { headSigns } from './sign-on-screen.ts'
import { begin, change, type Laid, step } from './walk.ts'

/** Every agreement walks its whole way, on the days it would have walked it. */
export async function layCooperation(services: Services, laid: Laid): Promise<void> {
  for (const plan of cooperation) await layAgreement(services, laid, plan)
}

/** One agreement, from the first meeting to where it stands today. */
export async function layAgreement(services: Services, laid: Laid, plan: SampleAgreement): Promise<void> {
  const walk = await begin(services, laid, plan)
  const { officer } = walk
  for (const unit of plan.binds ?? []) {
    await step(walk, officer, addParty, { unitId: found(laid.offices.get(unit)) })
  }
  const goal = way.indexOf(plan.reached === 'active' ? 'signing' : plan.reached)
  for (const stage of way.slice(1, goal + 1)) {
    walk.day = addDays(walk.day, 8)
    if (stage === 'discussion') await draft(walk)
    const note =
      stage === 'technical-review' ? 'Tim kedua pihak menilai kerja sama dapat dijalankan.' : undefined
    await change(walk, advance, { stage, enteredOn: walk.day, note })
    if (stage === 'discussion') await (plan.reached === 'discussion' ? approveHalfway(walk) : approve(walk))
  }
  if (plan.reached === 'active') await signAndStart(walk)
  else if (plan.onScreen) await headSigns(walk)
}
