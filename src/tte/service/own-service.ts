import { type Database, reading, type Secrets, system } from '#kernel'
import { certifyPerson } from '../keys/certificate.ts'
import { keyOf } from '../keys/own-key.ts'
import { cmsOver } from './cms.ts'
import type { SigningService } from './signing-service.ts'

/** A certificate begins a little earlier than its signature, for clocks that go slow. */
const slack = 300_000

/**
 * Signs with the office's own key: it certifies a key made for this one signature, which names the signatory and is
 * forgotten at once.
 */
export function ownService(db: Database, secrets: Secrets): SigningService {
  return {
    name: 'own',
    async sign({ hash, signer, at, office }) {
      const key = await reading(db, system, (read) => keyOf(read, office.unitId, at))
      if (!key?.sealedKey) throw new Error('the office has no key to sign with')
      const { certificate } = key
      const from = new Date(Math.max(at.getTime() - slack, key.validFrom.getTime()))
      const privateKey = secrets.open(key.sealedKey)
      const own = await certifyPerson({ certificate, privateKey }, signer, { from, to: key.validTo })
      return cmsOver(hash, own, [certificate])
    },
  }
}
