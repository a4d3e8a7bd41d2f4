import type { Db } from '#kernel'

export interface Village {
  /** '16.71.14.1001' */
  code: string
  name: string
}

/** The villages (kelurahan, desa) of a district, by name. */
export function villagesIn(db: Db, districtCode: string): Promise<Village[]> {
  return db
    .selectFrom('village')
    .select(['code', 'name'])
    .where('districtCode', '=', districtCode)
    .orderBy('name')
    .execute()
}

/** 'plaju ulu', 'Kel. Plaju Ulu' and the code are one village of its district; undefined when none is meant. */
export async function villageCalled(
  db: Db,
  districtCode: string,
  typed: string,
): Promise<string | undefined> {
  const wanted = bare(typed.replace(/^\s*(kelurahan|kel\.?|desa|ds\.?)\s+/i, ''))
  const villages = await villagesIn(db, districtCode)
  return villages.find(({ code, name }) => code === typed.trim() || bare(name) === wanted)?.code
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
