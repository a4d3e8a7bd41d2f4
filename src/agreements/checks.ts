import { to } from '#addresses'
import type { Day, Db, Permission } from '#kernel'
import { isApproved } from './approval/fingerprint.ts'
import { approvalCheck } from './approval/standing.ts'
import { type PartyView, papersOf, partiesOf } from './queries.ts'
import { type Stage, way } from './stages.ts'
import type { Agreement, Paper } from './tables.ts'

/** One thing an agreement needs: what, since which stage, whether it is there, and where it is put right. */
export interface Check {
  code: string
  label: string
  done: boolean
  /** Required for coming into force; what is only advised never stops anybody. */
  required: boolean
  /** The stage in which it becomes due. */
  from: Stage
  detail?: string
  /** Offered to whoever may do it; `agreement.revise` unless said. */
  fix?: { href: string; label: string; permission?: Permission }
}

interface Known {
  agreement: Agreement
  parties: PartyView[]
  papers: Pick<Paper, 'kind'>[]
}

/** What this agreement has and lacks, without its plan (which `plans` adds). */
export function checksOf({ agreement, parties, papers }: Known): Check[] {
  const { id } = agreement
  const has = (kind: Paper['kind']) => papers.some((paper) => paper.kind === kind)
  return [
    {
      code: 'minutes',
      label: 'Surat permohonan atau notula pertemuan',
      done: has('minutes') || has('request-letter'),
      required: false,
      from: 'exploration',
      fix: { href: to.newPaper(id), label: 'Unggah berkas' },
    },
    {
      code: 'scope',
      label: 'Ruang lingkup',
      done: agreement.scope !== null,
      required: true,
      from: 'technical-review',
      fix: { href: `${to.reviseAgreement(id)}#scope`, label: 'Isi ruang lingkup' },
    },
    ...parentCheck(agreement),
    {
      code: 'term',
      label: 'Masa berlaku',
      done: agreement.startsOn !== null && agreement.endsOn !== null,
      required: true,
      from: 'drafting',
      fix: { href: to.agreementTerm(id), label: 'Isi masa berlaku' },
    },
    {
      code: 'our-owner',
      label: 'Penanggung jawab dari unit',
      done: agreement.ourOwnerId !== null,
      required: true,
      from: 'drafting',
      fix: { href: to.agreementOwners(id), label: 'Pilih penanggung jawab' },
    },
    {
      code: 'partner-owner',
      label: 'Penanggung jawab dari mitra',
      done: agreement.partnerOwnerId !== null,
      required: true,
      from: 'drafting',
      fix: { href: `${to.agreementOwners(id)}#partnerOwnerId`, label: 'Pilih penanggung jawab' },
    },
    ...parties.flatMap((party) => [...partyChecks(id, party), ...dutiesCheck(id, party, parties.length)]),
    {
      code: 'signed-scan',
      label: parties.every(isOnline)
        ? 'Berkas naskah yang sudah ditandatangani'
        : 'Pindaian naskah yang sudah ditandatangani',
      done: has('signed-scan') || (has('signed-file') && parties.every(isOnline)),
      required: true,
      from: 'signing',
      fix: { href: `${to.newPaper(id)}?jenis=signed-scan`, label: 'Unggah pindaian' },
    },
  ]
}

/** A PKS stands under an MoU, or says why it stands alone; what changes or carries out a paper names that paper. */
function parentCheck({ id, kind, parentId, noParentReason }: Agreement): Check[] {
  if (kind === 'memorandum' || kind === 'intent') return []
  const mayStandAlone = kind === 'agreement'
  return [
    {
      code: 'parent',
      label: mayStandAlone ? 'Nota induk, atau alasan tanpa nota induk' : 'Naskah induk',
      done: parentId !== null || (mayStandAlone && noParentReason !== null),
      required: true,
      from: 'drafting',
      fix: {
        href: `${to.reviseAgreement(id)}#parentId`,
        label: mayStandAlone ? 'Pilih nota induk' : 'Pilih naskah induk',
      },
    },
  ]
}

function partyChecks(agreementId: string, party: PartyView): Check[] {
  const isFirstPair = party.placeInOrder <= 2
  return [
    {
      code: `signatory-${party.id}`,
      label: `Penanda tangan ${party.name}`,
      done: party.signatoryName !== null && party.signatoryPosition !== null,
      required: isFirstPair,
      from: 'discussion',
      fix: { href: to.party(agreementId, party.id), label: 'Isi penanda tangan' },
    },
    {
      code: `number-${party.id}`,
      label: `Nomor naskah ${party.name}`,
      done: party.number !== null,
      required: false,
      from: 'discussion',
      fix: { href: `${to.party(agreementId, party.id)}#number`, label: 'Isi nomor' },
    },
    {
      code: `signature-${party.id}`,
      label: `Tanda tangan ${party.name}`,
      done: party.signedOn !== null,
      required: isFirstPair,
      from: 'signing',
      fix: { href: to.signParty(agreementId, party.id), label: 'Catat tanda tangan' },
    },
  ]
}

/** Between two the articles say who does what; where more are bound, each party's part is worth its own words. */
function dutiesCheck(agreementId: string, party: PartyView, parties: number): Check[] {
  if (parties <= 2) return []
  return [
    {
      code: `duties-${party.id}`,
      label: `Kewajiban ${party.name}`,
      done: party.duties !== null,
      required: false,
      from: 'drafting',
      fix: { href: `${to.party(agreementId, party.id)}#duties`, label: 'Isi kewajiban' },
    },
  ]
}

/** Of whoever signed on paper, or has not signed, the file shows nothing. */
const isOnline = ({ signingMode }: PartyView) => signingMode === 'online'

export const missing = (checks: Check[]): Check[] => checks.filter((check) => check.required && !check.done)

/** What is due by this stage and still missing; before signing nobody is asked for a scan. */
export function dueBy(checks: Check[], stage: Stage): Check[] {
  const here = way.indexOf(stage as (typeof way)[number])
  if (here < 0) return checks.filter((check) => !check.done)
  return checks.filter((check) => !check.done && way.indexOf(check.from as (typeof way)[number]) <= here)
}

/** The same, read from the database. */
export async function agreementChecks(db: Db, agreement: Agreement, today: Day): Promise<Check[]> {
  const parties = await partiesOf(db, agreement.id, today)
  const papers = await papersOf(db, agreement.id)
  return [
    ...checksOf({ agreement, parties, papers }),
    approvalCheck(agreement, await isApproved(db, agreement)),
  ]
}
