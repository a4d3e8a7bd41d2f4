import { z } from 'zod'
import { found, line, longDay, maybe, paragraph, type Tx, version } from '#kernel'
import { standingPartner } from '#partners'
import { readNumber } from './number.ts'
import type { Party } from './tables.ts'

/** What is written down of each party: its number, who signs, on what authority, and what it takes upon itself. */
export const partyFields = {
  number: maybe(
    line('Isi nomor naskah', 80).pipe(
      z.string().min(3, 'Nomor terlalu pendek. Tulis nomor lengkap seperti pada naskah.'),
    ),
  ),
  signatoryName: maybe(line('Isi nama penanda tangan', 120)),
  signatoryPosition: maybe(line('Isi jabatan penanda tangan', 160)),
  authority: maybe(line('Isi dasar kewenangan', 240)),
  duties: maybe(paragraph('Isi kewajiban pihak ini')),
}

export const partyVersion = { id: z.uuid(), partyId: z.uuid(), version }

export async function lockParty(tx: Tx, agreementId: string, partyId: string): Promise<Party> {
  return found(
    await tx
      .selectFrom('party')
      .selectAll()
      .where('id', '=', partyId)
      .where('agreementId', '=', agreementId)
      .forUpdate()
      .executeTakeFirst(),
  )
}

export async function nameOfParty(tx: Tx, party: Pick<Party, 'unitId' | 'partnerId'>): Promise<string> {
  const row = party.unitId
    ? await tx.selectFrom('unit').select('name').where('id', '=', party.unitId).executeTakeFirst()
    : await standingPartner(tx, found(party.partnerId))
  return found(row).name
}

/** The columns of a number: as written, and as it is compared. */
export function numberColumns(number: string | null) {
  return { number, numberKey: number === null ? null : readNumber(number).key }
}

/** Has this party used the number on another paper? The unique index says so, also of papers out of reach. */
export async function numberIsTaken(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return false
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'party_number') return true
    throw error
  }
}

/** '30 Januari 2027, Aula kantor'; a list of earlier papers names no place. */
export const whenAndWhere = ({ signedOn, signedAt }: Pick<Party, 'signedOn' | 'signedAt'>) =>
  [signedOn && longDay(signedOn), signedAt].filter(Boolean).join(', ')

export const toldParty = ({
  number,
  signatoryName,
  signatoryPosition,
  authority,
  duties,
}: Pick<Party, keyof typeof partyFields>) => ({
  number,
  signatoryName,
  signatoryPosition,
  authority,
  duties,
})
