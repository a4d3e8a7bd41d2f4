import type { Actor, Role } from '#kernel'
import type { Stage } from './stages.ts'
import type { Agreement } from './tables.ts'

/** The parts of an agreement that are locked and opened together. */
export const parts = {
  identity: 'Judul, jenis, objek, induk',
  term: 'Masa berlaku',
  owners: 'Penanggung jawab',
  parties: 'Para pihak dan nomor',
  signing: 'Tanda tangan',
  papers: 'Berkas',
  plan: 'Rencana aksi',
} as const
export type Part = keyof typeof parts

const officers: readonly Role[] = [
  'cooperation-officer',
  'section-head',
  'unit-head',
  'regional-officer',
  'regional-head',
]
const planners: readonly Role[] = [...officers, 'programme-officer']
const nobody: readonly Role[] = []

const whileDrafting = (who: readonly Role[]) => ({
  exploration: who,
  'technical-review': who,
  drafting: who,
  discussion: who,
})
const closed = { ended: nobody, terminated: nobody, dropped: nobody }

/**
 * Which role may change which part in which stage; shown to users at /hak-akses.
 * Once parties sign, the text stands still; once in force, only an addendum changes it.
 */
export const editing: Record<Part, Record<Stage, readonly Role[]>> = {
  identity: { ...whileDrafting(officers), signing: nobody, active: nobody, ...closed },
  term: { ...whileDrafting(officers), signing: officers, active: nobody, ...closed },
  owners: { ...whileDrafting(officers), signing: officers, active: officers, ...closed },
  parties: { ...whileDrafting(officers), signing: officers, active: nobody, ...closed },
  signing: { ...whileDrafting(nobody), signing: officers, active: officers, ...closed },
  papers: {
    ...whileDrafting(officers),
    signing: officers,
    active: officers,
    ended: officers,
    terminated: officers,
    dropped: nobody,
  },
  plan: { ...whileDrafting(planners), signing: planners, active: nobody, ...closed },
}

/**
 * For `mayEdit` of a plan. What came from a list of signed papers had none when it came into force, so its plan is
 * written afterwards.
 */
export const planStage = ({ stage, listed }: Pick<Agreement, 'stage' | 'listed'>): Stage =>
  listed && stage === 'active' ? 'signing' : stage

export function mayEdit(actor: Actor, part: Part, stage: Stage): boolean {
  return actor.roles.some((role) => editing[part][stage].includes(role))
}

/** The sentence for a part that stands still. */
export const lockedSentence =
  'Bagian ini terkunci pada tahap sekarang. Sebelum berlaku, kembalikan tahapnya; sesudah berlaku, perubahan dilakukan lewat adendum.'
