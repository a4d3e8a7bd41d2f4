import { CannotStart } from '../kernel/database/cannot-start.ts'

/** The sentence for what a person can put right; undefined for a bug. */
export function sentenceOf(error: NodeJS.ErrnoException): string | undefined {
  if (error instanceof CannotStart) return error.message
  if (error.code === 'ENOSPC') return 'Ruang penyimpanan habis; kosongkan sebagian lalu ulangi.'
  const closed = ['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')
  return closed && error.path
    ? `${error.path} tidak boleh dibuka atau ditulisi oleh pengguna ini; periksa hak aksesnya.`
    : undefined
}
