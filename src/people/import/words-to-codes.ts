import { codeReader } from '#imports'
import type { Education, Interest, MeansSource, PersonStatus, RegisterCode, Security, Sex } from '../kinds.ts'
import { educations, interests, meansSources, registerCodes, securities, sexes, statuses } from '../kinds.ts'

export const sexIn = codeReader<Sex>(sexes, [
  ['male', /^(l|lk|laki|laki ?- ?laki|pria|m)$/],
  ['female', /^(p|pr|perempuan|wanita|w|f)$/],
])

export const statusIn = codeReader<PersonStatus>(statuses, [
  ['former', /mantan|sudah bebas|^bebas( murni)?$/],
  ['client', /klien|^(pb|cb|cmb|asimilasi( rumah)?|pembebasan bersyarat|cuti .*bersyarat)$/],
  ['juvenile', /anak|andik/],
  ['detainee', /tahanan/],
  ['inmate', /napi|narapidana|terpidana/],
])

export const educationIn = codeReader<Education>(educations, [
  ['none', /tidak (pernah |ber)?sekolah|tidak tamat sd|buta (huruf|aksara)|^ts$/],
  ['degree', /^s[. -]?[123]\b|sarjana|magister|doktor|^strata/],
  ['diploma', /^d[. -]?(1|2|3|4|i{1,3}|iv)\b|diploma|akademi/],
  ['senior', /^(sma|smk|smu|slta|stm|smea|ma|man|smk[a-z]*)\b|paket c|menengah atas|kejuruan|aliyah/],
  ['junior', /^(smp|sltp|mts|mtsn)\b|paket b|menengah pertama|tsanawiyah/],
  ['primary', /^(sd|sdn|sr|mi|min)\b|paket a|sekolah dasar|ibtidaiyah/],
])

export const interestIn = codeReader<Interest>(interests, [
  ['food', /boga|masak|kue|roti|kuliner|pangan|makanan|katering|tempe|keripik/],
  ['sewing', /jahit|konveksi|bordir|tata busana/],
  ['batik', /batik|songket|tenun|jumputan/],
  ['crafts', /kerajinan|anyam|eceng|meiwa|handicraft|rajut|souvenir/],
  ['fishery', /ikan|lele|nelayan|tambak/],
  ['livestock', /ternak|ayam|kambing|sapi|bebek/],
  ['farming', /tani|kebun|hidroponik|tanaman|sawit|karet/],
  ['carpentry', /kayu|mebel|meubel|furnitur/],
  ['welding', /\blas\b|logam|pengelasan/],
  ['building', /bangunan|batako|paving|cat rumah|konstruksi/],
  ['motors', /otomotif|bengkel|motor|mobil|montir|mekanik/],
  ['electrics', /listrik|elektronik|servis hp|\bac\b/],
  ['computers', /komputer|desain grafis|sablon|percetakan/],
  ['trade', /dagang|jual|warung|wirausaha|toko/],
  ['barber', /pangkas|cukur|barber|rias|salon|kecantikan/],
  ['laundry', /binatu|laundry|cuci/],
  ['arts', /musik|seni|lukis|tari|band/],
])

export const securityIn = codeReader<Security>(securities, [
  ['super-maximum', /super/],
  ['maximum', /maks|maximum/],
  ['medium', /medium|sedang/],
  ['minimum', /minim/],
])

export const meansSourceIn = codeReader<MeansSource>(meansSources, [
  ['dtsen', /dtsen/],
  ['dtks', /dtks|pkh|bpnt/],
  ['sktm', /sktm|surat keterangan tidak mampu/],
  ['bapas', /bapas|asesmen|litmas|wawancara/],
])

/** 'Tidak mampu' is poor, 'tidak' is not: the longer phrase is asked first. */
export function poorIn(words: string): boolean | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim()
  if (/^(tidak miskin|mampu|sejahtera|tidak|bukan|t|0|false|no)$/.test(text)) return false
  if (
    /^(ya|y|1|true|miskin|kurang mampu|tidak mampu|pra ?sejahtera|rentan miskin|miskin ekstrem)$/.test(text)
  )
    return true
  return undefined
}

const numerals: Record<string, string> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV', '5': 'V' }
const byLetters = new Map(registerCodes.map((code) => [code.replace('.', '').toUpperCase(), code]))

/** 'B IIa', 'BIIa', 'B.2a' and 'b.ii a' are one register. */
export function registerIn(words: string): RegisterCode | undefined {
  const letters = words.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return byLetters.get(letters.replace(/[1-5]/, (digit) => numerals[digit] ?? digit))
}

/** 'B.I 12/2026' and 'BIIa/7/2025' begin with their register. */
export function registerOf(number: string): RegisterCode | undefined {
  const [, code] = /^\s*([AB][\s.]*(?:IV|V|I{1,3}|[1-5])\s*[ab]?)(?=[\s./-]|\d|$)/i.exec(number) ?? []
  return code ? registerIn(code) : undefined
}
