import { Zip, ZipPassThrough } from 'fflate'
import type { Db } from '#kernel'
import type { Print } from './tables.ts'

/** What lies ready, as it travels. */
export async function fileOf(db: Db, { id, shape }: Print): Promise<Uint8Array> {
  const parts = await db
    .selectFrom('certificatePrintPart')
    .select(['name', 'bytes'])
    .where('printId', '=', id)
    .orderBy('at')
    .execute()
  return shape === 'each' ? zipped(parts) : new Uint8Array(parts[0]?.bytes ?? [])
}

function zipped(parts: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_error, chunk) => chunks.push(chunk))
  for (const { name, bytes } of parts) {
    const file = new ZipPassThrough(name) // a PDF is packed already
    zip.add(file)
    file.push(bytes, true)
  }
  zip.end()
  return Buffer.concat(chunks)
}
