import { type Db, refuse } from '#kernel'
import { areasCalled } from './areas-called.ts'

/** Turns lines such as 'Plaju, Kota Palembang' into codes; each line must mean one area. */
export async function settleAreas(db: Db, lines: readonly string[]) {
  const codes = new Set<string>()
  for (const line of lines) {
    const [area, ...others] = await areasCalled(db, line)
    if (!area) return refuse('area-unknown', { field: 'areas', line })
    if (others.length > 0) {
      const names = [area, ...others].slice(0, 6).map(({ name }) => name)
      return refuse('area-several', { field: 'areas', line, names })
    }
    codes.add(area.code)
  }
  return { ok: true as const, codes: [...codes].sort() }
}
