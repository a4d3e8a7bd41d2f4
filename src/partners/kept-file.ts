import type { Upload } from '#kernel'
import type { KeptFile } from './tables.ts'

/** The columns of a file kept under its fingerprint, or of none. */
export function keptFile(file: Upload | null): KeptFile {
  if (!file) return { sha256: null, size: null, type: null, fileName: null }
  return { sha256: file.sha256, size: BigInt(file.size), type: file.type, fileName: file.name }
}
