import type { PartyView } from '../queries.ts'

export const unsigned = (parties: readonly PartyView[]): PartyView[] =>
  parties.filter((party) => party.signedOn === null)

/** '2 dari 4 pihak belum menandatangani: Lapas Padang, Dinas Kesehatan.' */
export function unsignedSentence(parties: readonly PartyView[]): string {
  const waiting = unsigned(parties)
  const names = waiting.map((party) => party.name).join(', ')
  return `${waiting.length} dari ${parties.length} pihak belum menandatangani: ${names}.`
}
