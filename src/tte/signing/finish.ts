import { Readable } from 'node:stream'
import { findAgreement } from '#agreements'
import { longMoment, perform, reading, type Services, system, type Zone } from '#kernel'
import { pdfOf } from '#papers'
import { bytesOf } from '../bytes-of.ts'
import { fieldName, stampTemplate } from '../pdf/sheet.ts'
import { fillSpace, makeSpace } from '../pdf/space.ts'
import { paperOfSignatory } from '../queries.ts'
import { ownService } from '../service/own-service.ts'
import { remoteService } from '../service/remote-service.ts'
import type { SigningService } from '../service/signing-service.ts'
import { complete } from './complete.ts'
import { noteFailure } from './note-failure.ts'

export type Ground = Pick<Services, 'db' | 'files' | 'secrets' | 'clock' | 'signingUrl' | 'log'>

/** Which service signs here. */
export const serviceOf = ({ db, secrets, signingUrl }: Ground): SigningService =>
  signingUrl ? remoteService(signingUrl) : ownService(db, secrets)

/**
 * Makes the signature that somebody confirmed. Nothing of it happens inside a transaction but its end, and all of it can
 * be done again after a crash: until that end the paper is the one before.
 */
export async function finish(ground: Ground, agreementId: string, signatoryId: string): Promise<boolean> {
  try {
    const made = await make(ground, agreementId, signatoryId)
    if (!made) return false
    const outcome = await perform(ground.db, complete, made, system, ground.clock())
    return outcome.ok
  } catch (error) {
    ground.log.warn(error, 'no signature came, it is asked for again')
    await perform(ground.db, noteFailure, { signatoryId }, system, ground.clock())
    return false
  }
}

async function make(ground: Ground, agreementId: string, signatoryId: string) {
  const { paper, signatory, office } = await reading(ground.db, system, async (db) => {
    const agreement = await findAgreement(db, agreementId, system)
    const office = await db
      .selectFrom('unit')
      .select(['id as unitId', 'kanwilId', 'name', 'timeZone'])
      .where('id', '=', agreement.unitId)
      .executeTakeFirstOrThrow()
    return { office, ...(await paperOfSignatory(db, agreementId, signatoryId)) }
  })
  const { confirmedAt: at } = signatory
  if (signatory.state !== 'confirmed' || !at || paper.state !== 'open') return undefined
  const pdf = await bytesOf(ground.files, paper.sha256)
  if (!pdf) throw new Error('the paper is no longer what was stored')

  const service = serviceOf(ground)
  const { name, position, partyName: party, placeInOrder } = signatory
  const certified =
    service.name === 'own' ? `Sertifikat: ${office.name}, melalui Bekal` : 'Sertifikat layanan nasional'
  const said = { name, position, party, at: longMoment(at, office.timeZone as Zone), certified }
  const stamp = pdfOf({ template: stampTemplate, paper: said, at })
  const filling = { field: fieldName(placeInOrder), name, position, place: paper.place, at, stamp }
  const space = await makeSpace(pdf, filling)
  const signer = { name, organisation: party }
  const cms = await service.sign({ hash: space.hash, signer, at, office, id: signatoryId })
  const { sha256, size } = await ground.files.store(Readable.from([fillSpace(space, cms)]), paper.name)
  return { id: agreementId, signatoryId, before: paper.sha256, sha256, size, signedBy: service.name }
}
