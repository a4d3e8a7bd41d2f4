/** The kinds of units and offices, from the centre to the places where people live and work. */
export const unitKinds = [
  'ministry',
  'ditjenpas',
  'kanwil',
  'lapas',
  'lapas-perempuan',
  'lapas-narkotika',
  'lapas-terbuka',
  'lapas-pemuda',
  'rutan',
  'cabang-rutan',
  'lpka',
  'bapas',
  'rs',
] as const
export type UnitKind = (typeof unitKinds)[number]

export const unitKindNames: Record<UnitKind, string> = {
  ministry: 'Kementerian',
  ditjenpas: 'Direktorat Jenderal',
  kanwil: 'Kantor Wilayah',
  lapas: 'Lapas',
  'lapas-perempuan': 'Lapas Perempuan',
  'lapas-narkotika': 'Lapas Narkotika',
  'lapas-terbuka': 'Lapas Terbuka',
  'lapas-pemuda': 'Lapas Pemuda',
  rutan: 'Rutan',
  'cabang-rutan': 'Cabang Rutan',
  lpka: 'LPKA',
  bapas: 'Bapas',
  rs: 'Rumah Sakit',
}

export type Level = 'nation' | 'kanwil' | 'unit'

/** How far a post at such a unit sees. */
export function levelOf(kind: UnitKind): Level {
  if (kind === 'ministry' || kind === 'ditjenpas') return 'nation'
  return kind === 'kanwil' ? 'kanwil' : 'unit'
}

/** Under which kinds such a unit may stand. */
export function parentKinds(kind: UnitKind): readonly UnitKind[] {
  if (kind === 'ministry') return []
  if (kind === 'ditjenpas') return ['ministry']
  return kind === 'kanwil' ? ['ministry', 'ditjenpas'] : ['kanwil', 'ditjenpas']
}
