import type { Vitality } from '#agreements'
import { addDays, type Day, daysBetween, fromToday, longDay, number } from '#kernel'

/** What is kept of an agreement, as far as it explains its state. */
export interface Reasons {
  state: Vitality
  lastFactOn: Day | null
  quietFrom: Day
  promises: number
  overdue: number
  openPoints: number
  suspendedOn: Day | null
}

/** Why an agreement stands as it does: '120 hari tanpa fakta; 2 dari 3 janji lewat tenggat dan belum dinyatakan selesai.' */
export function whyInWords(reasons: Reasons, today: Day): string {
  const { promises, overdue, openPoints, suspendedOn } = reasons
  const parts = [
    silenceInWords(reasons, today),
    overdue > 0 &&
      `${number(overdue)} dari ${number(promises)} janji lewat tenggat dan belum dinyatakan selesai`,
    openPoints > 0 && `${number(openPoints)} tindak lanjut lewat tenggat belum dijawab`,
    suspendedOn && `dibekukan sejak ${longDay(suspendedOn)}, dan selama itu harinya tidak dihitung`,
  ]
  const sentence = parts.filter(Boolean).join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Days that counted since the last fact, or since facts were expected. */
export function silenceOf({ quietFrom, suspendedOn }: Reasons, today: Day): number {
  return Math.max(0, daysBetween(quietFrom, suspendedOn ? addDays(suspendedOn, -1) : today))
}

function silenceInWords(reasons: Reasons, today: Day): string {
  const { state, lastFactOn, quietFrom } = reasons
  if (state === 'ended') return lastFactOn ? `fakta terakhir ${longDay(lastFactOn)}` : 'tanpa satu fakta pun'
  const days = silenceOf(reasons, today)
  if (lastFactOn === null && quietFrom > today) return `berlaku mulai ${longDay(quietFrom)}`
  if (lastFactOn === null) return `belum ada fakta dalam ${number(days)} hari sejak berlaku`
  const last = `fakta terakhir ${longDay(lastFactOn)}`
  return state === 'alive' || days === 0
    ? `${last} (${fromToday(today, lastFactOn)})`
    : `${number(days)} hari tanpa fakta, ${last}`
}
