import { z } from 'zod'
import { act, day, done, line, maybe, newId, refuse, type Upload, upload } from '#kernel'
import { standingPartner } from '#partners'
import { lockOwnPerson } from '../person.ts'
import { consentCodes, type Way, wayCodes } from './kinds.ts'
import { replaceEarlier } from './replace.ts'
import { needsGuardian } from './standing.ts'
import { currentWording } from './wording.ts'

/** Writes down what a person said to one of the four questions; the newest answer is the one that counts. */
export const record = act({
  name: 'consent.recorded',
  permission: 'consent.record',

  input: z.object({
    id: z.uuid(),
    kind: z.enum(consentCodes, 'Pilih untuk apa'),
    partnerId: maybe(z.uuid('Pilih mitra')),
    answer: z.enum(['given', 'refused'], 'Pilih setuju atau tidak setuju'),
    saidOn: day('Isi tanggal jawaban'),
    way: z.enum(wayCodes, 'Pilih cara menjawab'),
    witness: maybe(line('Isi nama saksi', 160)),
    guardianName: maybe(line('Isi nama wali', 160)),
    guardianRelation: maybe(line('Isi hubungan wali', 80)),
    scan: upload().optional(),
  }),

  async run({ tx, actor, now, today }, { id, answer, scan, partnerId, ...typed }) {
    const person = await lockOwnPerson(tx, id, actor)
    const given = answer === 'given'
    if (typed.saidOn > today) return refuse('said-later', { field: 'saidOn' })
    const partner = typed.kind === 'sharing' && partnerId ? await standingPartner(tx, partnerId) : undefined
    if (typed.kind === 'sharing' && !partner) return refuse('partner-missing', { field: 'partnerId' })
    const unproven = given && withoutProof(typed.way, { scan, witness: typed.witness })
    if (unproven) return unproven
    if (!typed.guardianName !== !typed.guardianRelation)
      return refuse('guardian-half', { field: 'guardianName' })
    const isChild = needsGuardian(person, today) || needsGuardian(person, typed.saidOn)
    if (given && isChild && !typed.guardianName) return refuse('guardian-missing', { field: 'guardianName' })
    await replaceEarlier(tx, { personId: id, kind: typed.kind, partnerId: partner?.id ?? null, now })
    const consent = newId()
    await tx
      .insertInto('consent')
      .values({
        ...{ id: consent, personId: id, given, ...typed, ...keptScan(scan) },
        partnerId: partner?.id ?? null,
        wording: currentWording,
        recordedBy: actor.name,
        recordedAt: now,
      })
      .execute()
    return done({ id, consent }, { subject: id, scope: person, after: { consent: typed.kind, answer } })
  },
})

/** Who agrees leaves a signature or says it before somebody. */
function withoutProof(way: Way, { scan, witness }: { scan: Upload | undefined; witness: string | null }) {
  if (way === 'paper' && !scan) return refuse('scan-missing', { field: 'scan' })
  if (way === 'oral' && !witness) return refuse('witness-missing', { field: 'witness' })
  return undefined
}

const keptScan = (scan: Upload | undefined) =>
  scan && { sha256: scan.sha256, size: BigInt(scan.size), type: scan.type, fileName: scan.name }
