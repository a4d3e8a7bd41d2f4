import { type Place, placeName } from './areas.ts'
import { type PartnerKind, partnerKinds } from './kinds.ts'

/** What the form asks about a partner, whether typed just now or standing in the database. */
export interface Description {
  kind: PartnerKind
  name: string
  shortName: string | null
  aliases: readonly string[]
  nib: string | null
  npwp: string | null
  legalBasis: string | null
  address: string | null
  note: string | null
}

/** What the words of the form point at. */
export interface Settled {
  place: Place
  parent: { id: string; label: string } | null
}

/** As the form shows it: every field, blank where nothing is known. */
export function asTyped(partner: Description, { place, parent }: Settled) {
  return {
    kind: partner.kind,
    name: partner.name,
    shortName: partner.shortName ?? '',
    aliases: partner.aliases.join('\n'),
    parent: parent?.label ?? '',
    nib: partner.nib ?? '',
    npwp: partner.npwp ?? '',
    legalBasis: partner.legalBasis ?? '',
    district: placeName(place),
    districtCode: place.code,
    address: partner.address ?? '',
    note: partner.note ?? '',
  }
}

/** As the record tells it: in words, without codes. */
export function asTold(partner: Description, settled: Settled) {
  const { districtCode: _code, aliases, ...words } = asTyped(partner, settled)
  const known = Object.entries({ ...words, aliases: aliases.replaceAll('\n', '; ') })
  const told = Object.fromEntries(known.filter(([, value]) => value !== ''))
  return { ...told, kind: partnerKinds[partner.kind] }
}

/** As the table keeps it. */
export function asKept(partner: Description, { place, parent }: Settled) {
  return {
    kind: partner.kind,
    name: partner.name,
    shortName: partner.shortName,
    parentId: parent?.id ?? null,
    nib: partner.nib,
    npwp: partner.npwp,
    legalBasis: partner.legalBasis,
    districtCode: place.code,
    address: partner.address,
    note: partner.note,
  }
}
