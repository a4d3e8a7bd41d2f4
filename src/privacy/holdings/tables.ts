export const dataClasses = {
  umum: 'Umum',
  pribadi: 'Pribadi',
  spesifik: 'Pribadi spesifik',
  anak: 'Pribadi, anak',
} as const
export type DataClass = keyof typeof dataClasses

export interface HoldingTables {
  dataTable: {
    name: string
    /** Of every column that has no class of its own. */
    class: DataClass
    title: string
    purpose: string
    keep: string
    /** What becomes of its rows when the person is made anonymous; only for what hangs on a person. */
    onForget: 'keep' | 'delete' | 'strip' | null
  }
  /** Columns that hold the id of a person without a foreign key. */
  dataTie: { child: string; childColumn: string }
  dataClass: { tableName: string; columnName: string; class: DataClass; title: string }
}
