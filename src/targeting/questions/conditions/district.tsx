import { TextField } from '#ui'
import { areaCalled } from '../../zones/areas.ts'
import { anyOf } from './choice.tsx'
import type { Condition } from './condition.ts'
import { livesIn } from './living-in.ts'

/** 'kecamatan.16.71.14,16.07': districts or whole regencies, without keeping a zone. */
export const district: Condition = {
  code: 'kecamatan',
  label: 'Tinggal di kecamatan',
  Fields: ({ form, offers }) => (
    <TextField
      form={form}
      name="kecamatan"
      label="Tinggal di kecamatan"
      hint="Beberapa dipisah titik koma: Plaju, Kota Palembang; Kabupaten Banyuasin."
      suggestions={offers.districts}
    />
  ),
  async read({ kecamatan }, db) {
    const typed = String(kecamatan ?? '')
      .split(';')
      .flatMap((each) => each.trim() || [])
    if (typed.length === 0) return { errors: { kecamatan: 'Isi kecamatan' } }
    const codes: string[] = []
    for (const each of typed.slice(0, most)) {
      const code = await areaCalled(db, each)
      if (code === 'unknown') return { errors: { kecamatan: `"${each}" tidak dikenal` } }
      if (code === 'several')
        return { errors: { kecamatan: `Ada beberapa "${each}". Tambahkan kabupaten atau kotanya` } }
      codes.push(code)
    }
    return { text: codes.join(',') }
  },
  said(text, { places }) {
    const names = codesIn(text).flatMap((code) => places.get(code) ?? [])
    return names.length > 0 ? `tinggal di ${anyOf(names)}` : undefined
  },
  holds: (text) => livesIn(codesIn(text)),
}

const most = 20

export const codesIn = (text: string) =>
  text.split(',').filter((code) => /^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/.test(code))
