/** What goes between the program and a device that marks without network; the browser reads this file too. */

/** What a device keeps of one lesson: enough to mark it, and not a word more. */
export interface TakenLesson {
  id: string
  title: string
  when: string
  people: TakenPerson[]
}

export interface TakenPerson {
  /** Of the participant. */
  id: string
  name: string
  /** In the register of the unit. */
  number: string | null
  /** Whether the place rests on that day, so that nobody resting is marked as there. */
  rests: boolean
}

export interface Taken {
  /** On the clock of the program: what came later the device does not know. */
  takenAt: string
  /** After so many hours the names leave the device. */
  hours: number
  lessons: TakenLesson[]
}

/** What became of each mark that was sent: the device may forget it once it has an answer. */
export type Fate = 'written' | 'older' | 'same' | 'known' | 'clash' | 'not-seated' | 'cancelled' | 'too-early'
