import type { Browser, BrowserContextOptions } from 'playwright-core'
import { found } from '#kernel'
import { freshDatabase } from '../worker-database.ts'
import type { Office } from './eight-offices.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

export const rutan = 'Rutan Kelas IIB Barabai'

/** The people, the offices and where their agreements stand, while the story goes on. */
export interface Story {
  offices: Office[]
  program: StoryProgram
  inspection: Inspection
  siti: Person
  ahmad: Person
  /** The address of each agreement, by its title. */
  at: Map<string, string>
  agreement(office: Office): string
  someone(name: string): Promise<Person>
  /** Siti Rahmah opens the agreement with each office in turn. */
  each(work: (office: Office) => Promise<unknown>): Promise<void>
  end(): Promise<void>
}

export async function aStory(
  browser: Browser,
  offices: Office[],
  options: BrowserContextOptions,
): Promise<Story> {
  const program = await aProgram(await freshDatabase())
  const inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
  const at = new Map<string, string>()
  const agreement = (office: Office) => found(at.get(office.title))
  const someone = async (name: string) => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await person.signIn(name)
    return person
  }
  const [siti, ahmad] = [await someone('Siti Rahmah'), await someone('Ahmad Fauzan')]
  const each = async (work: (office: Office) => Promise<unknown>) => {
    for (const office of offices) {
      await siti.open(agreement(office))
      await work(office)
    }
  }
  const end = async () => {
    await siti.leave()
    await ahmad.leave()
    await program.stop()
  }
  return { offices, program, inspection, siti, ahmad, at, agreement, someone, each, end }
}
