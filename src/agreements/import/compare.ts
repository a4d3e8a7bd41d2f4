import type { Choice, Doubt, Import, Judged, StagedRow, View } from '#imports'
import { bareName, type KnownPartner, type PartnerKind, partnerKinds } from '#partners'
import { readNumber } from '../number.ts'
import { type KnownAgreement, type Standing, standingFor, valuesOf } from './standing.ts'

/** A row beside what stands: the agreement it tells of again, the partner it names; none when they are new. */
export interface Compared {
  row: StagedRow
  agreement: KnownAgreement | undefined
  partner: KnownPartner | undefined
  /** The partner has used the number on another paper. */
  numberIsUsed: boolean
  doubts: Doubt[]
}

export async function compare({ db }: View, _job: Import, rows: readonly StagedRow[]): Promise<Judged[]> {
  const standing = await standingFor(db, rows)
  return rows.map((row, at) => {
    const { agreement, doubts } = beside(standing, row, at)
    return {
      at: row.at,
      standing: agreement ? 'unchanged' : 'new',
      subjectId: agreement?.id ?? null,
      fields: [],
      doubts,
    }
  })
}

export function beside(standing: Standing, row: StagedRow, at: number): Compared {
  const { same = [], alike = [] } = standing.meant[at] ?? {}
  const [only, ...others] = same
  const partner = others.length === 0 ? only : undefined
  const agreement = partner && sameAgreement(standing, row, partner)
  const key = readNumber(valuesOf(row).theirNumber ?? '').key
  const numberIsUsed = !agreement && partner !== undefined && standing.usedNumbers.has(`${partner.id} ${key}`)
  const doubts = [
    ...(others.length > 0 ? [severalDoubt(row, same)] : []),
    ...(same.length === 0 ? newPartnerDoubts(row, alike, standing.earlier[at]) : []),
    ...(agreement ? [] : agreementDoubts(standing, row, partner)),
    ...(numberIsUsed ? [numberDoubt(row)] : []),
  ]
  return {
    row,
    agreement,
    partner,
    numberIsUsed,
    doubts: doubts.map((doubt) => ({ ...doubt, by: 'known' as const })),
  }
}

/** Same unit, partner and number; or without a number the same title and first day. */
function sameAgreement(
  { agreements }: Standing,
  row: StagedRow,
  partner: KnownPartner,
): KnownAgreement | undefined {
  const { unit, ourNumber, title = '', startsOn, signedOn } = valuesOf(row)
  const key = ourNumber && readNumber(ourNumber).key
  const own = agreements.filter(
    ({ unitId, partnerIds }) => unitId === unit && partnerIds.includes(partner.id),
  )
  const byNumber = own.find(({ numberKeys }) => key && numberKeys.includes(key))
  return (
    byNumber ??
    own.find(
      (known) =>
        bareName(known.title) === bareName(title) &&
        known.startsOn === (startsOn ?? null) &&
        (known.signedOn ?? signedOn ?? null) === (signedOn ?? null),
    )
  )
}

const choicesOf = (partners: readonly KnownPartner[]): Choice[] =>
  partners.map(({ label }) => ({ value: label, label }))

const severalDoubt = (row: StagedRow, same: readonly KnownPartner[]): Doubt => ({
  column: 'partner',
  raw: valuesOf(row).partner ?? '',
  says: 'Beberapa mitra bernama begitu. Pilih yang dimaksud.',
  blocks: true,
  choices: choicesOf(same),
})

const kindChoices: Choice[] = (Object.keys(partnerKinds) as PartnerKind[]).map((value) => ({
  value,
  label: partnerKinds[value],
}))

/** Nearly the same name may be the same partner or another one: only a person knows. */
function newPartnerDoubts(
  row: StagedRow,
  alike: readonly KnownPartner[],
  earlier: string | undefined,
): Doubt[] {
  const { partner = '', partnerKind, district } = valuesOf(row)
  const doubts: Doubt[] = []
  if (alike.length > 0)
    doubts.push({
      column: 'partner',
      raw: partner,
      says: 'Mitra bernama mirip sudah terdaftar. Pilih bila itu yang dimaksud; bila diterima, didaftarkan sebagai mitra baru.',
      choices: choicesOf(alike),
    })
  else if (earlier)
    doubts.push({
      column: 'partner',
      raw: partner,
      says: 'Daftar ini juga menulis mitra bernama mirip. Pilih bila sama; bila diterima, didaftarkan sebagai mitra lain.',
      choices: [{ value: earlier, label: earlier }],
    })
  if (!partnerKind)
    doubts.push({
      column: 'partnerKind',
      raw: '',
      says: 'Mitra ini belum terdaftar, dan jenisnya tidak diketahui. Pilih jenisnya.',
      blocks: true,
      choices: kindChoices,
    })
  if (!district)
    doubts.push({
      column: 'district',
      raw: '',
      says: 'Mitra ini belum terdaftar. Tulis kecamatannya, misalnya Plaju, Kota Palembang.',
      blocks: true,
    })
  return doubts
}

function agreementDoubts(
  { agreements }: Standing,
  row: StagedRow,
  partner: KnownPartner | undefined,
): Doubt[] {
  const { unit, ourNumber } = valuesOf(row)
  const key = ourNumber && readNumber(ourNumber).key
  const other = agreements.find(
    ({ unitId, numberKeys }) => unitId === unit && key && numberKeys.includes(key),
  )
  const doubts: Doubt[] = []
  if (other)
    doubts.push({
      column: 'ourNumber',
      raw: ourNumber ?? '',
      says: `Nomor ini sudah dipakai kerja sama ${other.title} dengan mitra lain. Betulkan nomornya atau mitranya.`,
      blocks: true,
    })
  if (partner?.flag === 'red')
    doubts.push({
      column: 'partner',
      raw: valuesOf(row).partner ?? '',
      says: `Mitra ini bertanda merah: ${partner.reason}. Bila diterima, kerja sama lamanya tetap dicatat.`,
    })
  return doubts
}

const numberDoubt = (row: StagedRow): Doubt => ({
  column: 'theirNumber',
  raw: valuesOf(row).theirNumber ?? '',
  says: 'Mitra sudah memakai nomor ini pada kerja sama lain. Bila diterima, nomor mitra dikosongkan.',
})
