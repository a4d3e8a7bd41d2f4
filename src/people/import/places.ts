import { sql } from 'kysely'
import type { Db } from '#kernel'
import { type Gazetteer as Districts, openGazetteer as openDistricts } from '#partners'

/** Every place of the country by its name, in memory: a list of thousands asks no query per row. */
export interface Gazetteer extends Districts {
  /** The village of a district; undefined when it has none of that name. */
  village(districtCode: string, name: string): string | undefined
}

/** Villages are many: they are read only for a list that names them. */
export async function openGazetteer(db: Db, unitId: string, withVillages: boolean): Promise<Gazetteer> {
  const villages = withVillages ? await allVillages(db) : []
  const villageByName = new Map(villages.map(({ code, name }) => [`${code.slice(0, 8)} ${bare(name)}`, code]))
  const villageCodes = new Set(villages.map(({ code }) => code))

  return {
    ...(await openDistricts(db, unitId)),
    village(districtCode, name) {
      const typed = name.trim()
      if (villageCodes.has(typed) && typed.startsWith(districtCode)) return typed
      const called = typed.replace(/^\s*(kelurahan|kel\.?|desa|ds\.?)\s+/i, '')
      return villageByName.get(`${districtCode} ${bare(called)}`)
    },
  }
}

async function allVillages(db: Db) {
  const { rows } = await sql<{ code: string; name: string }>`select code, name from village`.execute(db)
  return rows
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
