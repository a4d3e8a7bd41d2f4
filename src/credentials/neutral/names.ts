import type { Db } from '#kernel'

/** Every name a unit has or had, long and short, and what people call it besides. */
export async function namesOfUnits(db: Db): Promise<string[]> {
  const periods = await db.selectFrom('unitPeriod').select(['name', 'shortName']).distinct().execute()
  const aliases = await db.selectFrom('unitAlias').select('alias').distinct().execute()
  const names = periods.flatMap(({ name, shortName }) => [name, shortName])
  return [...new Set([...names, ...aliases.map(({ alias }) => alias)])]
}
