import { textIn } from '#imports'
import { partnerKindIn, partnerKindOfName, partnerKinds, reachedBy } from '#partners'
import type { Ground } from './ground.ts'
import { doubt, type Reading } from './reading.ts'

/** Who the other side is: other names, kind, place, and somebody to speak to. */
export function aboutPartner(row: Reading, { places }: Ground): void {
  const { cells, values } = row
  const aliases = (textIn(cells.partnerAliases) ?? '').split(/[;,]/).flatMap((each) => each.trim() || [])
  if (aliases.length > 0) values.partnerAliases = aliases
  partnerKind(row)
  const regency = textIn(cells.regency)
  const regencyCode = regency && places.regency(regency)
  if (regencyCode) values.regency = regencyCode
  else if (regency) doubt(row, 'regency', 'Kabupaten atau kota tidak dikenal. Bila diterima, dikosongkan.')
  const district = textIn(cells.district)
  const [code, ...others] = district ? places.districts(district, regencyCode) : []
  if (code && others.length === 0) {
    values.district = code
    values.regency = code.slice(0, 5)
  } else if (code) {
    doubt(
      row,
      'district',
      'Beberapa kecamatan bernama sama. Tambahkan kabupaten atau kotanya, misalnya Plaju, Kota Palembang. Bila diterima, dikosongkan.',
    )
  } else if (district) {
    doubt(row, 'district', 'Kecamatan tidak dikenal. Bila diterima, dikosongkan.')
  }
  contact(row)
}

function partnerKind(row: Reading): void {
  const { cells, values } = row
  const words = textIn(cells.partnerKind, 80)
  const named = partnerKindOfName(values.partner ?? '')
  const kind = words ? partnerKindIn(words) : undefined
  const used = kind ?? named
  if (used) values.partnerKind = used
  if (words && !kind && used)
    doubt(
      row,
      'partnerKind',
      `Jenis mitra ini tidak dikenal. Bila diterima, dipakai ${partnerKinds[used]} menurut namanya.`,
    )
}

/** Somebody to speak to: a name, and a number or an address in its own column or behind the name. */
function contact(row: Reading): void {
  const { cells, values } = row
  const words = textIn(cells.contact, 160)
  const [, name = words, behind] =
    /^(.*?)[\s,(;:/-]*((?:\+62|62|0)[\d\s.-]{7,}\d)\W*$/.exec(words ?? '') ?? []
  const reached = textIn(cells.phone, 120) ?? behind
  if (name) values.contact = name.slice(0, 120)
  if (!reached) return
  if (reachedBy(reached)) values.phone = reached
  else doubt(row, 'phone', 'Telepon atau surel ini tidak terbaca. Bila diterima, kontaknya tidak dicatat.')
  const position = textIn(cells.contactPosition, 120)
  if (position) values.contactPosition = position
}
