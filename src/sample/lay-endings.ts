import { suspend } from '#agreements'
import { type Actor, addDays, type Day, dayIn, found, reading, type Services, system } from '#kernel'
import { answerImprovement, confirmEvaluation, evaluate } from '#plans'
import { doing } from './doing.ts'
import { evaluations, type SampleEvaluation } from './endings.ts'
import { samplePaper } from './paper.ts'

/** How the cooperations of the sample end: three terms judged before their renewal, and one agreement suspended. */
export async function layEndings(services: Services, people: Map<string, Actor>): Promise<void> {
  for (const evaluation of evaluations) await layEvaluation(services, people, evaluation)
  await laySuspension(services, people)
}

async function layEvaluation(services: Services, people: Map<string, Actor>, said: SampleEvaluation) {
  const officer = found(people.get('barabai/cooperation-officer'))
  const head = found(people.get('barabai/unit-head'))
  const begin = dayIn(officer.zone, services.clock())
  const { title, successor, verdict, note, points, ...texts } = said
  const { id, items } = await called(services, title)
  const judged = items.flatMap((item) => [
    [`hasil-${item.id}`, verdict],
    [`catatan-${item.id}`, note],
  ])
  const wishes = points.map(({ wish }) => wish).join('\n')
  const typed = { id, version: 0, ...texts, points: wishes, ...Object.fromEntries(judged) }
  await doing(services, officer, evaluate, typed, noon(addDays(begin, -128)))
  await doing(services, head, confirmEvaluation, { id, version: 1 }, noon(addDays(begin, -125)))

  const next = await called(services, successor)
  for (const { wish, activity, reason } of points.filter((point) => point.activity ?? point.reason)) {
    const pointId = found((await pointsOf(services, id)).find((point) => point.wish === wish)).id
    const planItemId = activity && found(next.items.find((item) => item.activity === activity)).id
    const taken = { id: next.id, pointId, planItemId, reason }
    await doing(services, officer, answerImprovement, taken, noon(addDays(begin, -70)))
  }
}

async function laySuspension(services: Services, people: Map<string, Actor>): Promise<void> {
  const head = found(people.get('lpp-palembang/unit-head'))
  const begin = dayIn(head.zone, services.clock())
  const { id } = await called(services, 'Pemasaran batik dan tas warga binaan')
  await doing(
    services,
    head,
    suspend,
    {
      id,
      reason: 'Ruang produksi direnovasi, contoh rekaan',
      beginsOn: addDays(begin, -20),
      plannedUntil: addDays(begin, 25),
      file: await samplePaper(services.files, 'Surat pembekuan', 'surat-pembekuan.pdf'),
    },
    noon(addDays(begin, -20)),
  )
}

const noon = (day: Day) => new Date(`${day}T04:00:00Z`)

/** An agreement of the sample and its promises; the acts that made them gave the ids. */
function called({ db }: Services, title: string) {
  return reading(db, system, async (read) => {
    const { id } = found(
      await read.selectFrom('agreement').select('id').where('title', '=', title).executeTakeFirst(),
    )
    const items = await read
      .selectFrom('planItem')
      .select(['id', 'activity'])
      .where('agreementId', '=', id)
      .orderBy('placeInOrder')
      .execute()
    return { id, items }
  })
}

function pointsOf({ db }: Services, agreementId: string) {
  return reading(db, system, (read) =>
    read.selectFrom('improvement').select(['id', 'wish']).where('agreementId', '=', agreementId).execute(),
  )
}
