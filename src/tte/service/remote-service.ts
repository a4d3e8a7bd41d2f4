import { z } from 'zod'
import { judgeCms } from '../checking/judge-cms.ts'
import type { SigningService } from './signing-service.ts'

/** Milliseconds; the person waits at the screen, and the worker asks again. */
const patience = 15_000
const answer = z.object({ cms: z.base64().min(100).max(40_000) })

/**
 * A national service: gets the fingerprint of the paper and the name of the signatory, never the paper, and gives a CMS.
 * What does not sign exactly this fingerprint is refused.
 */
export function remoteService(address: string): SigningService {
  return {
    name: 'remote',
    async sign({ hash, signer, at, id }) {
      const response = await fetch(address, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        headers: { 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify({
          hash: hash.toString('base64'),
          algorithm: 'SHA-256',
          signer: signer.name,
          organisation: signer.organisation,
          at: at.toISOString(),
        }),
      })
      if (!response.ok) throw new Error(`the signing service answered ${response.status}`)
      const cms = Buffer.from(answer.parse(await response.json()).cms, 'base64')
      const { isSound } = await judgeCms(cms, hash)
      if (!isSound) throw new Error('the signing service signed something else')
      return cms
    },
  }
}
