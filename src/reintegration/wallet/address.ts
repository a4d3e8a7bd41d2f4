import type { Context } from 'hono'
import { to } from '#addresses'
import type { App } from '#kernel'
import type { Pack, WalletLink } from '../tables.ts'
import { walletToken } from './token.ts'

const aDay = 86_400_000

/**
 * The address to print, as long as the paper is not in the holder's hands: until the pack is handed over, and for a
 * day after a new address was given. Later nobody can read it again, and a lost one is replaced.
 */
export function addressToPrint<Path extends string>(
  c: Context<App, Path>,
  pack: Pack,
  link: WalletLink | undefined,
): string | undefined {
  const { secrets, origin, clock } = c.var.services
  const fresh = link && link.givenAt > new Date(clock().getTime() - aDay)
  if (!link || link.withdrawnAt || !(pack.state === 'checked' || fresh)) return undefined
  return `${origin ?? new URL(c.req.url).origin}${to.wallet(walletToken(secrets, link.id))}`
}
