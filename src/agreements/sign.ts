import { z } from 'zod'
import {
  act,
  type Day,
  type Db,
  day,
  done,
  line,
  type Moment,
  maybe,
  type Rule,
  refuse,
  ruleOn,
  type Scope,
} from '#kernel'
import { mayEdit } from './editing.ts'
import { type SigningMode, signingWayCodes } from './kinds.ts'
import { lockParty, nameOfParty } from './parties.ts'
import { lockAgreement } from './queries.ts'
import type { Agreement, Party } from './tables.ts'

/** One party has signed. Each signs on its own day; an agreement may even run while a partner signs later. */
export const sign = act({
  name: 'party.signed',
  permission: 'agreement.sign',

  input: z.object({
    id: z.uuid(),
    partyId: z.uuid(),
    signedOn: day('Isi tanggal tanda tangan'),
    signedAt: line('Isi tempat tanda tangan', 120),
    signingMode: z.enum(signingWayCodes, 'Pilih cara tanda tangan'),
    signingReason: maybe(line('Isi alasan', 240)),
  }),

  async run(moment, { id, ...input }) {
    return signParty(moment, await lockAgreement(moment.tx, id, moment.actor), input)
  },
})

export interface Signing {
  partyId: string
  signedOn: Day
  signedAt: string
  signingMode: SigningMode
  signingReason: string | null
}

/** One signature under an agreement that the act has locked: what `sign` and the table of a signing event ask alike. */
export async function signParty(moment: Moment, agreement: Agreement, signing: Signing) {
  if (!mayEdit(moment.actor, 'signing', agreement.stage)) return refuse('not-ready')
  return keepSignature(moment, agreement, signing)
}

/** The same where nobody writes down what others did: the signatory signed on screen, and the act has seen to it. */
export async function keepSignature(
  { tx, today }: Moment,
  agreement: Agreement,
  { partyId, ...input }: Signing,
) {
  const { id } = agreement
  const party = await lockParty(tx, id, partyId)
  if (party.signedOn) return refuse('already-signed')
  if (!party.signatoryName || !party.signatoryPosition) return refuse('no-signatory')
  if (input.signedOn > today) return refuse('in-the-future', { field: 'signedOn' })
  if (agreement.endsOn && input.signedOn > agreement.endsOn)
    return refuse('after-it-ends', { field: 'signedOn' })
  const broken = await levelBroken(tx, agreement, party, input.signedOn)
  if (broken && !input.signingReason)
    return refuse('unusual-signatory', { field: 'signingReason', ...broken })

  await tx
    .updateTable('party')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', partyId)
    .execute()
  return done(
    { id },
    {
      subject: partyId,
      about: [id],
      scope: agreement,
      after: { party: await nameOfParty(tx, party), signatoryName: party.signatoryName, ...input },
      reason: input.signingReason ?? undefined,
    },
  )
}

type Levels = Partial<Record<Agreement['kind'], string[]>>

/**
 * Who may sign what, on our side (Permenkumham 65/2016 art. 2): the rule, when this signature departs from it.
 * Practice departs often, so the program warns and asks for a reason, and never blocks.
 */
export async function levelBroken(
  db: Db,
  agreement: Pick<Agreement, 'kind'> & Scope,
  party: Pick<Party, 'unitId'>,
  on: Day,
): Promise<Rule<Levels> | undefined> {
  if (!party.unitId) return undefined
  const rule = await ruleOn<Levels>(db, 'agreement.signing-level', on, agreement)
  const allowed = rule.value[agreement.kind]
  if (!allowed) return undefined
  const unit = await db.selectFrom('unit').select('kind').where('id', '=', party.unitId).executeTakeFirst()
  return allowed.includes(levelOf(unit?.kind ?? '')) ? undefined : rule
}

const offices = new Set(['ministry', 'ditjenpas', 'kanwil'])
const levelOf = (unitKind: string) => (offices.has(unitKind) ? unitKind : 'unit')
