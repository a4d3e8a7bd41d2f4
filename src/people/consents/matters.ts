import { type ConsentKind, consentCodes, consentKinds } from './kinds.ts'
import type { ConsentView } from './queries.ts'
import { type Answer, answerOf } from './standing-badge.tsx'

/** One question to a person, and the answer that counts now. */
export interface MatterView {
  kind: ConsentKind
  /** 'Foto'; of sharing with the name of the partner. */
  label: string
  answer: Answer
  consent: ConsentView | undefined
}

/** The four questions; sharing once for each partner that was asked about. */
export function mattersOf(consents: readonly ConsentView[], isChild: boolean): MatterView[] {
  const now = consents.filter(({ replacedAt }) => replacedAt === null)
  return consentCodes.flatMap((kind) => {
    const answers = now.filter((consent) => consent.kind === kind)
    const asked: (ConsentView | undefined)[] = answers.length > 0 ? answers : [undefined]
    return asked.map((consent) => ({
      kind,
      label: consent?.partnerName ? `Data dibagikan kepada ${consent.partnerName}` : consentKinds[kind],
      answer: answerOf(consent, isChild),
      consent,
    }))
  })
}
