import type { Db } from '#kernel'
import { checkBadge } from './check-badge.ts'
import { checkCompact } from './check-compact.ts'
import type { SignatureVerdict } from './verdict.ts'

/** More than any certificate of ours takes. */
export const mostSigns = 20_000

/**
 * Checks the text of a credential, or what a QR of a certificate holds, by our published keys alone: no network, no
 * record of the certificate.
 */
export async function checkSignature(db: Db, text: string): Promise<SignatureVerdict> {
  const shown = text.trim()
  if (shown.length > mostSigns) return { state: 'unreadable' }
  const compact = /^(?:https?:\/\/\S*#)?([\w-]+\.[\w-]+\.[\w-]+)$/.exec(shown)?.[1]
  return compact ? checkCompact(db, compact) : checkBadge(db, shown)
}
