import { found, reading, type Services, system } from '#kernel'
import { cooperation } from './cooperation.ts'
import { layCooperation } from './lay-cooperation.ts'
import { layOffices } from './lay-offices.ts'
import { layPartners } from './lay-partners.ts'
import { layPeople } from './lay-people.ts'

/**
 * Fills an empty program with a province to learn in: the offices and partners of the stories, people invented.
 * Everything is done by the acts themselves, so that the record of the sample is a real one. An earlier start
 * that was cut off is taken up where it ended.
 */
export async function loadSample(services: Services): Promise<void> {
  if (await isLoaded(services)) return
  services.log.info('loading the sample')
  const offices = await layOffices(services)
  const people = await layPeople(services, offices)
  const partners = await layPartners(services, people)
  await layCooperation(services, { offices, people, partners })
}

/** The last agreement has come as far as it should; what is done with it later does not load the sample again. */
function isLoaded({ db }: Services): Promise<boolean> {
  const { title, reached } = found(cooperation.at(-1))
  return reading(db, system, async (read) => {
    const last = await read
      .selectFrom('agreementStep')
      .innerJoin('agreement', 'agreement.id', 'agreementStep.agreementId')
      .select('agreement.id')
      .where('agreement.title', '=', title)
      .where('agreementStep.stage', '=', reached)
      .executeTakeFirst()
    return last !== undefined
  })
}
