export type Field = 'line' | 'number' | 'name' | 'nik' | 'theirNik' | 'verdict' | 'remark'

/** How the columns of an answer are called, in letters and digits alone. */
const names: Record<Field, RegExp> = {
  line: /^(no|nomor|nourut|nomorurut|urut|baris|nobaris|nomorbaris)$/,
  number: /^((no|nomor)(mor)?(reg|register|registrasi)(instansi|lapas|rutan)?|reg|register|registrasi)$/,
  name: /^nama(lengkap|wbp|wargabinaan|narapidana|tahanan|klien)?$/,
  theirNik: /^nik.*(dukcapil|hasil|benar|baru|siak|padan|seharusnya)$/,
  nik: /^((no|nomor)?nik.*|nomorindukkependudukan)$/,
  verdict: /^(hasil.*|status.*|validasi|verifikasi|kesesuaian|padan|pemadanan)$/,
  remark: /^(ket|keterangan|catatan|alasan).*$/,
}
const fields = Object.entries(names) as [Field, RegExp][]

/** Which column holds what, when this row is the heading of an answer; the first of two alike counts. */
export function fieldsIn(row: readonly unknown[]): ReadonlyMap<Field, number> | undefined {
  const found = new Map<Field, number>()
  row.forEach((cell, at) => {
    const said = typeof cell === 'string' ? cell.toLowerCase().replace(/[^a-z0-9]/g, '') : ''
    const [field] = fields.find(([, name]) => name.test(said)) ?? []
    if (field && !found.has(field)) found.set(field, at)
  })
  const says = found.has('nik') || found.has('theirNik') || found.has('verdict')
  return says && (found.has('line') || found.has('number')) ? found : undefined
}
