import type { ObjectCode } from '#agreements'
import type { CareNeed, Interest } from '#people'

interface Match {
  /** Fields of cooperation that answer the need. */
  objects: readonly ObjectCode[]
  /** What a partner may have said it can give; the first is where to look for others. */
  gives: readonly [string, ...string[]]
}

/** Which cooperation and which offers of partners answer which need of a person. */
export const matches: Record<CareNeed, Match> = {
  livelihood: { objects: ['production', 'trade', 'food'], gives: ['marketing', 'jobs', 'material'] },
  job: { objects: ['production'], gives: ['jobs'] },
  skill: { objects: ['job-training', 'education'], gives: ['training', 'certification', 'education'] },
  capital: { objects: ['capital'], gives: ['capital', 'equipment', 'material'] },
  family: { objects: ['religion'], gives: ['religion'] },
  stigma: { objects: ['media', 'religion'], gives: ['publicity', 'religion'] },
  papers: { objects: ['civil-registry', 'law'], gives: ['registry', 'law'] },
  health: { objects: ['health', 'rehabilitation'], gives: ['health', 'rehabilitation'] },
}

/** Words by which an activity of a plan is known to teach a skill; a plan names it only in words. */
const skillWords: Record<Interest, RegExp> = {
  food: /boga|pangan|kue|roti|masak|kuliner|tempe|pisang|olahan|katering/,
  sewing: /jahit|garmen|konveksi|bordir/,
  batik: /batik|jumputan|ecoprint/,
  crafts: /kerajinan|anyam|meiwa|eceng|rajut|suvenir|souvenir|\btas\b/,
  farming: /tani|kebun|hortikultura|hidroponik|sayur/,
  fishery: /\bikan|lele\b|nila\b/,
  livestock: /ternak|ayam|kambing|sapi\b|unggas|bebek/,
  carpentry: /\bkayu|mebel|meubel|furnitur/,
  welding: /\blas\b|pengelasan|logam/,
  building: /bangunan|paving|batako|konstruksi/,
  motors: /otomotif|motor|servis mobil|bengkel mobil/,
  electrics: /listrik|elektronik|pendingin/,
  computers: /komputer|desain grafis|digital/,
  trade: /dagang|wirausaha|usaha|pemasaran/,
  barber: /cukur|pangkas|rias|salon/,
  laundry: /binatu|laundry|penatu/,
  arts: /musik|seni\b|tari\b|lukis|teater/,
}

export const teaches = (activity: string, skill: Interest): boolean =>
  skillWords[skill].test(activity.toLowerCase())
