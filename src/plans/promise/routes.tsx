import { Hono } from 'hono'
import { staffOf } from '#accounts'
import { to } from '#addresses'
import { contactsOfParties, frame } from '#agreements'
import { type App, blank, type Child, type FormState, historyOf, page, pageAsked, submit } from '#kernel'
import { ledgerOf } from '../facts/ledger.ts'
import { partsOf, peopleKind } from '../facts/parts.ts'
import { linksOf, type RecordBooks } from '../facts/records.ts'
import { setCounting } from '../facts/set-counting.ts'
import { leastOf } from '../facts/standing.ts'
import { nameItemOwners } from '../name-item-owners.ts'
import { finish } from '../proofs/finish.ts'
import { proofsOf } from '../proofs/queries.ts'
import { reopen } from '../proofs/reopen.ts'
import { unproven } from '../proofs/standing.ts'
import { CountingPage, FinishPage, ItemOwnersPage, ReopenPage } from './forms.page.tsx'
import { help } from './help.tsx'
import { proofRoutes } from './proof-routes.tsx'
import { around, changing, type OneItem, progressIn, seen, shown } from './reach.ts'
import { reportRoutes } from './report-routes.tsx'
import { countingSentences, finishSentences, ownersSentences, reopenSentences } from './sentences.ts'
import { PromisePage } from './show.page.tsx'
import type { PromiseSlot } from './slots.ts'

const item = [':id', ':itemId'] as const

/**
 * The pages of a promise; `books` name and link the records that other capabilities keep, `slots` are what those show
 * there.
 */
export function promiseRoutes(books: RecordBooks, slots: readonly PromiseSlot[]): Hono<App> {
  const routes = new Hono<App>()

  routes.get(to.planItem(...item), page('agreement.read', showPage(books, slots)))

  routes.get(to.planItemOwners(...item), page('plan.write', ownersPage))
  routes.post(
    to.planItemOwners(...item),
    submit(nameItemOwners, { again: ownersPage, sentences: ownersSentences, next: shown }),
  )

  routes.get(to.countPlanItem(...item), page('plan.write', countingPage))
  routes.post(
    to.countPlanItem(...item),
    submit(setCounting, { again: countingPage, sentences: countingSentences, next: shown }),
  )

  routes.get(to.finishPlanItem(...item), page('plan.finish', finishPage))
  routes.post(
    to.finishPlanItem(...item),
    submit(finish, { again: finishPage, sentences: finishSentences, next: shown }),
  )

  routes.get(to.reopenPlanItem(...item), page('plan.finish', reopenPage))
  routes.post(
    to.reopenPlanItem(...item),
    submit(reopen, { again: reopenPage, sentences: reopenSentences, next: shown }),
  )

  routes.route('/', reportRoutes)
  routes.route('/', proofRoutes)
  return routes
}

const showPage = (books: RecordBooks, slots: readonly PromiseSlot[]) => async (c: OneItem) => {
  const { db, actor, today, services } = c.var
  const { agreement, item } = await seen(c)
  const progress = await progressIn(c, agreement.id, item.id)
  const at = pageAsked.parse(c.req.query('halaman'))
  const ledger = { ...(await ledgerOf(db, item.id, at)), page: at }
  const sections: Child[] = []
  for (const slot of slots) sections.push(await slot(db, actor, { agreement, item }, today))
  const { narrow: _, ...wide } = frame(agreement, item.activity, help.show)
  return c.render(
    <PromisePage
      {...{ agreement, item, progress, ledger, sections, actor, today }}
      least={await leastOf(db, today, agreement)}
      links={await linksOf(db, actor, ledger.rows, books)}
      divisions={await partsOf(db, item.id, peopleKind(item.countsBy))}
      proofs={await proofsOf(db, item.id)}
      events={await historyOf(db, item.id)}
      words={services.words}
    />,
    wide,
  )
}

async function ownersPage(c: OneItem, form?: FormState) {
  const { db, today } = c.var
  const { agreement, item } = await changing(c)
  const staff = await staffOf(db, agreement.unitId, today)
  const contacts = await contactsOfParties(db, agreement.id)
  return c.render(
    <ItemOwnersPage {...{ agreement, item, staff, contacts }} form={form ?? blank({ ...item })} />,
    around(agreement, item, 'Penanggung jawab kegiatan', help.owners),
  )
}

async function countingPage(c: OneItem, form?: FormState) {
  const { agreement, item } = await changing(c)
  return c.render(
    <CountingPage {...{ agreement, item }} form={form ?? blank({ counting: item.countsBy ?? 'none' })} />,
    around(agreement, item, 'Yang dihitung program', help.counting),
  )
}

async function finishPage(c: OneItem, form?: FormState) {
  const { agreement, item } = await changing(c)
  const missing = unproven(item.proofs, await proofsOf(c.var.db, item.id))
  const progress = await progressIn(c, agreement.id, item.id)
  return c.render(
    <FinishPage {...{ agreement, item, missing, progress }} form={form ?? blank()} />,
    around(agreement, item, 'Nyatakan selesai', help.finish),
  )
}

async function reopenPage(c: OneItem, form?: FormState) {
  const { agreement, item } = await changing(c)
  return c.render(
    <ReopenPage {...{ agreement, item }} form={form ?? blank()} />,
    around(agreement, item, 'Buka kembali', help.finish),
  )
}
