import { findUnit } from '#accounts'
import type { Actor, Db } from '#kernel'

/** 'di Bapas Palembang', 'di wilayah Kanwil Sumatera Selatan', 'di seluruh Indonesia' */
export async function whereOf(db: Db, { reach }: Actor): Promise<string> {
  if (!('id' in reach)) return 'di seluruh Indonesia'
  const { shortName } = await findUnit(db, reach.id)
  return reach.of === 'kanwil' ? `di wilayah ${shortName}` : `di ${shortName}`
}
