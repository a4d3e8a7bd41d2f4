import { endEarly, resume, suspend, withdrawEnd } from '#agreements'
import { lapseDaily } from '#attendance'
import { seats } from '#enrolment'
import { addDays, system } from '#kernel'
import { reopenItem, setCounting } from '#plans'
import { addHoliday } from '#programmes'
import { earlyEndTyped, suspensionTyped } from '#test'
import { takeUp } from '../../src/programmes/timetable/take-up.ts'
import { endsPlace, givesPlaceBack, pausesPlace, resumesPlace, transfers } from './places.ts'
import { finishes, reports, takesBack } from './promises.ts'
import { type Stand, tries } from './stand.ts'
import {
  bringsFromDevice,
  cancels,
  marks,
  marksAllHeld,
  movesLesson,
  plansMore,
  putsRightLate,
  restores,
  tiesAgain,
} from './teaching.ts'

type Doing = (stand: Stand) => Promise<unknown>

const about = ({ world }: Stand) => ({ id: world.agreementId, itemId: world.items[0] })

/** What may happen, and how often of so many times. */
export const doings = {
  marks: [5, marks],
  marksAllHeld: [5, marksAllHeld],
  putsRightLate: [4, putsRightLate],
  bringsFromDevice: [2, bringsFromDevice],
  cancels: [2, cancels],
  restores: [2, restores],
  movesLesson: [3, movesLesson],
  plansMore: [1, plansMore],
  tiesAgain: [2, tiesAgain],
  endsPlace: [2, endsPlace],
  givesPlaceBack: [2, givesPlaceBack],
  pausesPlace: [1, pausesPlace],
  resumesPlace: [1, resumesPlace],
  transfers: [2, transfers],
  holidays: [
    1,
    (stand) =>
      tries(stand, stand.world.teacher, addHoliday, {
        day: addDays(stand.today, stand.b),
        name: 'Libur unit',
        source: 'Edaran',
      }),
  ],
  reports: [3, reports],
  takesBack: [2, takesBack],
  finishes: [1, finishes],
  reopens: [
    1,
    (stand) => tries(stand, stand.world.officer, reopenItem, { ...about(stand), reason: 'Belum cukup' }),
  ],
  countsOtherwise: [
    1,
    (stand) =>
      tries(stand, stand.world.officer, setCounting, {
        ...about(stand),
        counting: ['lesson', 'people', 'person-hours', 'none'][stand.b % 4],
      }),
  ],
  suspends: [
    1,
    async (stand) =>
      tries(stand, stand.world.second, suspend, {
        id: stand.world.agreementId,
        ...(await suspensionTyped({ beginsOn: stand.today, plannedUntil: addDays(stand.today, 30) })),
      }),
  ],
  goesOn: [
    2,
    (stand) =>
      tries(stand, stand.world.second, resume, {
        id: stand.world.agreementId,
        liftedOn: stand.today,
        reason: 'Selesai diperiksa',
      }),
  ],
  takesUp: [1, (stand) => tries(stand, stand.world.teacher, takeUp(seats), { id: stand.world.cohortId })],
  endsEarly: [
    1,
    async (stand) =>
      tries(stand, stand.world.second, endEarly, {
        id: stand.world.agreementId,
        ...(await earlyEndTyped({ endedOn: addDays(stand.today, -(stand.b % 2)) })),
      }),
  ],
  endsNotEarly: [
    3,
    (stand) =>
      tries(stand, stand.world.second, withdrawEnd, { id: stand.world.agreementId, reason: 'Salah catat' }),
  ],
  lapses: [2, (stand) => tries(stand, system, lapseDaily.act, { zone: 'Asia/Makassar', day: stand.today })],
} satisfies Record<string, [weight: number, Doing]>
