/** How an agreement of an event stands: every party has signed, one of them will later, or it is still to come. */
export type Standing = 'signed' | 'postponed' | 'waiting'

export function standingOf(parties: readonly { signed: boolean; postponed: boolean }[]): Standing {
  if (parties.length > 0 && parties.every(({ signed }) => signed)) return 'signed'
  return parties.some(({ signed, postponed }) => postponed && !signed) ? 'postponed' : 'waiting'
}

export interface Tally {
  total: number
  signed: number
  postponed: number
  waiting: number
}

export function tallyOf(lines: readonly { standing: Standing }[]): Tally {
  const count = (standing: Standing) => lines.filter((line) => line.standing === standing).length
  return {
    total: lines.length,
    signed: count('signed'),
    postponed: count('postponed'),
    waiting: count('waiting'),
  }
}

/** '36 dari 37': the second number is reached only when every party of every agreement has signed. */
export const tallyText = ({ signed, total }: Tally) => `${signed} dari ${total}`
