import { describe, expect, it } from 'vitest'
import {
  type Actor,
  type Database,
  may,
  type Permission,
  permissions,
  type Role,
  roles,
  system,
  writing,
} from '#kernel'
import {
  aDatabase,
  agreementNow,
  anAgreementAt,
  anUpload,
  type GivenAgreement,
  partiesIn,
  planItemTyped,
  refusalOf,
} from '#test'
import { add } from '../plans/add.ts'
import { attach } from './attach.ts'
import { editing, type Part, parts } from './editing.ts'
import { nameOwners } from './name-owners.ts'
import { revise } from './revise.ts'
import { reviseParty } from './revise-party.ts'
import { setTerm } from './set-term.ts'
import { sign } from './sign.ts'
import { type Stage, stageCodes } from './stages.ts'

const cells = (Object.keys(parts) as Part[]).flatMap((part) =>
  stageCodes.map((stage) => ({ part, stage, allowed: editing[part][stage] })),
)

/** One change of each part, valid in itself. */
const changes: Record<Part, (db: Database, actor: Actor, id: string) => Promise<string | undefined>> = {
  identity: async (db, actor, id) => {
    const { version } = await agreementNow(db, id)
    return refusalOf(db, actor, revise, {
      id,
      version,
      kind: 'agreement',
      title: 'Judul baru',
      objects: ['health'],
    })
  },
  term: async (db, actor, id) => {
    const { version } = await agreementNow(db, id)
    return refusalOf(db, actor, setTerm, { id, version, startsOn: '2027-03-10', endsOn: '2029-03-09' })
  },
  owners: async (db, actor, id) => {
    const { version } = await agreementNow(db, id)
    return refusalOf(db, actor, nameOwners, { id, version })
  },
  parties: async (db, actor, id) => {
    const [party] = await partiesIn(db, id)
    const version = party?.version
    return refusalOf(db, actor, reviseParty, {
      id,
      partyId: party?.id,
      version,
      signatoryName: 'A',
      signatoryPosition: 'B',
    })
  },
  signing: async (db, actor, id) => {
    const [party] = await partiesIn(db, id)
    const signing = { signedOn: '2027-03-10', signedAt: 'Barabai', signingMode: 'wet-ink' }
    return refusalOf(db, actor, sign, { id, partyId: party?.id, ...signing })
  },
  papers: async (db, actor, id) =>
    refusalOf(db, actor, attach, { id, kind: 'other', file: await anUpload() }),
  plan: (db, actor, id) => refusalOf(db, actor, add, { id, ...planItemTyped() }),
}

const doorOf: Record<Part, Permission> = {
  identity: 'agreement.revise',
  term: 'agreement.revise',
  owners: 'agreement.revise',
  parties: 'agreement.revise',
  signing: 'agreement.sign',
  papers: 'agreement.attach',
  plan: 'plan.write',
}

describe('who may change which part in which stage, cell by cell', () => {
  it.for(cells)('$part in stage $stage [P2]', async ({ part, stage, allowed }) => {
    const db = await aDatabase()
    const given = await anAgreementAt(db, 'drafting')
    await put(db, given, stage)
    for (const role of roles) {
      const actor: Actor = { ...given.officer, roles: [role] }
      const outcome = await tried(() => changes[part](db, actor, given.id))
      const expected = !may(actor, doorOf[part]) ? 403 : allowed.includes(role) ? 'done' : 'locked'
      expect([role, outcome]).toEqual([role, expected])
      if (outcome === 'done') await put(db, given, stage)
    }
  })

  it('lets nobody in whom the table of permissions does not let in [P1]', () => {
    for (const { part, allowed } of cells) {
      const able: readonly Role[] = permissions[doorOf[part]]
      expect(allowed.filter((role) => !able.includes(role))).toEqual([])
    }
  })
})

async function tried(change: () => Promise<string | undefined>): Promise<string | number> {
  try {
    const refusal = await change()
    return refusal === 'not-ready' ? 'locked' : (refusal ?? 'done')
  } catch (error) {
    return (error as { status: number }).status
  }
}

/** Straight into a stage and unsigned: what is asked here is the table, not the way there. */
function put(db: Database, { id }: GivenAgreement, stage: Stage): Promise<void> {
  return writing(db, system, async (tx) => {
    await tx.updateTable('agreement').set({ stage }).where('id', '=', id).execute()
    await tx
      .updateTable('party')
      .set({ signedOn: null, signingMode: null })
      .where('agreementId', '=', id)
      .execute()
  })
}
