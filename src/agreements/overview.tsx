import type { Context } from 'hono'
import { staffOf, unitNames } from '#accounts'
import { to } from '#addresses'
import { type App, historyOf, may } from '#kernel'
import { areaOptions } from '#partners'
import { approvalCheck, approvalOf } from './approval/standing.ts'
import { question, whenOf } from './asking.ts'
import { generationsOf } from './chain/generations.ts'
import { checksOf } from './checks.ts'
import { citedDirective } from './cite.ts'
import { contactsOfParties } from './contacts.ts'
import { endingOf } from './ending/queries.ts'
import { earlyEndOf, suspensionsOf } from './halt/queries.ts'
import { help } from './help.tsx'
import { listedRowOf } from './import/listed-row.ts'
import { ListPage } from './list.page.tsx'
import { listing } from './list.ts'
import { findAgreement, papersOf, partiesOf, stepsOf, treeOf } from './queries.ts'
import { countedFilters } from './saved/queries.ts'
import { ShowPage } from './show.page.tsx'
import type { AgreementSlot } from './slots.ts'

export async function listPage(c: Context<App>, slots: AgreementSlot[]) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const when = await whenOf(db, actor, today)
  const { rows, counts, undecided } = await listing(db, actor, asked, when)
  const units = actor.reach.of === 'unit' ? [] : await unitNames(db, actor)
  const more = []
  for (const slot of slots) if (slot.column) more.push(await slot.column(db, rows))
  const within = []
  if (asked.cari)
    for (const slot of slots) if (slot.sought) within.push(await slot.sought(db, actor, asked, today))
  const areas = await areaOptions(db, asked.wilayah)
  const filters = await countedFilters(db, actor, when)
  const mayPropose = may(actor, 'agreement.propose')
  const mayRevise = may(actor, 'agreement.revise')
  const offered = { areas, filters, mayPropose, mayRevise }
  return c.render(
    <ListPage {...{ rows, counts, undecided, asked, units, more, within, today }} {...offered} />,
    {
      title: 'Kerja sama',
      help: help.list,
    },
  )
}

export async function showPage(c: Context<App, '/:id'>, slots: AgreementSlot[]) {
  const { db, actor, today, services } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const { id } = agreement
  const parties = await partiesOf(db, id, agreement.startsOn ?? today)
  const papers = await papersOf(db, id)
  const staff = await staffOf(db, agreement.unitId, today)
  const contacts = await contactsOfParties(db, id)
  const approval = await approvalOf(db, agreement)
  const more = []
  for (const slot of slots) more.push(await slot.show(db, actor, agreement, today))
  return c.render(
    <ShowPage
      agreement={agreement}
      unitName={parties.find((party) => party.unitId === agreement.unitId)?.name ?? ''}
      parties={parties}
      papers={papers}
      steps={await stepsOf(db, id)}
      tree={await treeOf(db, agreement, actor)}
      generations={await generationsOf(db, agreement, actor)}
      owners={{
        ours: staff.find((person) => person.id === agreement.ourOwnerId)?.name,
        theirs: contacts.find((contact) => contact.id === agreement.partnerOwnerId),
      }}
      ending={await endingOf(db, agreement, today)}
      suspensions={await suspensionsOf(db, id)}
      earlyEnd={await earlyEndOf(db, id)}
      checks={[
        ...checksOf({ agreement, parties, papers }),
        approvalCheck(agreement, approval.fresh),
        ...more.flatMap((slot) => slot.checks),
      ]}
      approval={approval}
      listed={agreement.listed ? await listedRowOf(db, id) : undefined}
      cited={await citedDirective(db, agreement.directiveId)}
      sections={more.map((slot) => slot.section)}
      badges={more.map((slot) => slot.badge)}
      events={await historyOf(db, id)}
      words={services.words}
      actor={actor}
      today={today}
    />,
    { title: agreement.title, crumbs: [{ label: 'Kerja sama', href: to.agreements }], help: help.show },
  )
}
