import type { Context } from 'hono'
import { type App, historyOf, may, reaches } from '#kernel'
import { findAlike } from './alike/find-alike.ts'
import { branchesOf } from './branches.ts'
import { checksOf, flagOf } from './checks/queries.ts'
import { contributionsOf } from './contributions/queries.ts'
import { toList } from './frame.ts'
import { help } from './help.tsx'
import { legalPapersOf, soonUntil } from './legal-papers/queries.ts'
import { mergedRecords } from './merging/records.ts'
import { mergedPage } from './merging/routes.tsx'
import { formerNamesOf } from './names/former-names.ts'
import { contactsOf, findPartner, formerContactsOf } from './queries.ts'
import { ShowPage } from './show.page.tsx'
import type { CountTies, PartnerSlot } from './slots.ts'

/** The page of one partner; of a record that was merged, where it went. */
export async function showPage(c: Context<App, '/:id'>, slots: PartnerSlot[], countTies: CountTies) {
  const { db, actor, today, services } = c.var
  const partner = await findPartner(db, c.req.param('id'))
  if (partner.mergedIntoId) return mergedPage(c, partner)
  const { id } = partner
  const sections = []
  for (const slot of slots) sections.push(await slot(db, actor, partner, today))
  const branches = await branchesOf(db, id)
  const mayMerge = may(actor, 'partner.merge') && reaches(actor, partner)
  return c.render(
    <ShowPage
      partner={partner}
      contacts={await contactsOf(db, id)}
      former={await formerContactsOf(db, id)}
      formerNames={await formerNamesOf(db, id)}
      merged={await mergedRecords(db, id)}
      alike={mayMerge ? await findAlike(db, partner, partner.place, id) : []}
      branches={branches}
      ties={
        await countTies(db, actor, branches.length > 0 ? [id, ...branches.map((each) => each.id)] : [], today)
      }
      offered={await contributionsOf(db, id)}
      papers={await legalPapersOf(db, id)}
      soon={await soonUntil(db, today)}
      flag={await flagOf(db, id)}
      checks={await checksOf(db, id, today)}
      events={await historyOf(db, id)}
      words={services.words}
      sections={sections}
      actor={actor}
      today={today}
    />,
    { title: partner.name, crumbs: [toList], help: help.show },
  )
}
