import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, may, page, reaches, submit } from '#kernel'
import { findAlike } from '../alike/find-alike.ts'
import { frame, toList } from '../frame.ts'
import { help } from '../help.tsx'
import { partnerChoices } from '../list/search.ts'
import { findPartner, findStanding, type PartnerView } from '../queries.ts'
import { type CountTies, noTies } from '../slots.ts'
import { compared } from './compared.ts'
import { ChooseOtherPage, MergePage, mergeSentences } from './merge.page.tsx'
import { merge } from './merge.ts'
import { MergedPage, UnmergePage, unmergeSentences } from './merged.page.tsx'
import { mayPart, unmerge } from './unmerge.ts'

type One = Context<App, '/:id'>

export function mergingRoutes(countTies: CountTies): Hono<App> {
  const routes = new Hono<App>()
  const again = (c: One, form?: FormState) => mergePage(c, countTies, form)
  const shown = ({ id }: { id: string }) => to.partner(id)

  routes.get(
    to.mergePartner(':id'),
    page('partner.merge', (c) => again(c)),
  )
  routes.post(to.mergePartner(':id'), submit(merge, { again, sentences: mergeSentences, next: shown }))
  routes.get(to.unmergePartner(':id'), page('partner.merge', unmergePage))
  routes.post(
    to.unmergePartner(':id'),
    submit(unmerge, { again: unmergePage, sentences: unmergeSentences, next: shown }),
  )
  return routes
}

async function mergePage(c: One, countTies: CountTies, form?: FormState) {
  const { db, actor, today } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  found(reaches(actor, partner) || undefined)
  const around = frame(partner, 'Gabungkan catatan ganda', help.merge)
  const chosen = z.uuid().safeParse(form ? form.values.other : c.req.query('dengan')).data
  const other = chosen && chosen !== partner.id ? await findPartner(db, chosen) : undefined
  if (!other) {
    const asked = c.req.query('cari')?.slice(0, 120) ?? ''
    const candidates = asked
      ? await partnerChoices(db, asked)
      : await findAlike(db, partner, partner.place, partner.id)
    const others = candidates.filter(({ id }) => id !== partner.id)
    return c.render(<ChooseOtherPage partner={partner} asked={asked} candidates={others} />, around)
  }
  const { each } = await countTies(db, actor, [partner.id, other.id], today)
  const tiesOf = ({ id }: PartnerView) => each.get(id) ?? noTies
  const busier = tiesOf(other).all > tiesOf(partner).all ? other : partner
  const mine = await compared(db, partner, tiesOf(partner))
  const theirs = await compared(db, other, tiesOf(other))
  return c.render(<MergePage form={form ?? blank({ stays: busier.id })} mine={mine} theirs={theirs} />, {
    ...around,
    narrow: false,
  })
}

/** The page of a record that was merged into another one. */
export async function mergedPage(c: One, partner: PartnerView) {
  const { db, actor, services } = c.var
  const into = await findPartner(db, partner.survivorId)
  const direct = await findPartner(db, found(partner.mergedIntoId))
  return c.render(
    <MergedPage
      partner={partner}
      into={into}
      events={await historyOf(db, partner.id)}
      words={services.words}
      zone={actor.zone}
      mayPart={may(actor, 'partner.merge') && mayPart(actor, partner, direct)}
    />,
    { title: partner.name, crumbs: [toList], help: help.merge },
  )
}

async function unmergePage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const partner = await findPartner(db, c.req.param('id'))
  const into = await findPartner(db, found(partner.mergedIntoId))
  found(mayPart(actor, partner, into) || undefined)
  const state = form ?? blank()
  return c.render(
    <UnmergePage form={state} partner={partner} into={into} />,
    frame(partner, 'Pisahkan lagi', help.merge),
  )
}
