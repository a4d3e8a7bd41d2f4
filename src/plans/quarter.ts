import type { Day } from '#kernel'

/** '2027-05-31' → 'TW II 2027'. */
export function quarter(day: Day): string {
  return `TW ${['I', 'II', 'III', 'IV'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]} ${day.slice(0, 4)}`
}

/** The quarters an item runs through: 'TW II 2027', or 'TW II 2027 sampai TW I 2028'. */
export function quarters(startsOn: Day, endsOn: Day): string {
  const [first, last] = [quarter(startsOn), quarter(endsOn)]
  return first === last ? first : `${first} sampai ${last}`
}
