import { Hono } from 'hono'
import { levelOf, unitKinds, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { reminderDays } from '#agreements'
import { type App, found, page } from '#kernel'
import { help } from '../help.tsx'
import { asAsked } from './asked.ts'
import { ComparisonPage } from './comparison.page.tsx'
import { comparedRegions, comparedUnits } from './places.ts'

export const comparisonRoutes = new Hono<App>()

comparisonRoutes.get(
  to.comparison,
  page('comparison.read', async (c) => {
    const { db, actor, today } = c.var
    const asked = asAsked(c.req.query(), actor, today)
    const moment = { actor, today, reminders: await reminderDays(db, today, actor.scope) }
    const offices = actor.reach.of === 'nation' ? await unitsWithin(db, actor) : []
    const regions = offices.filter(({ kind }) => kind === 'kanwil')
    const of = actor.reach.of === 'nation' && !asked.kanwil ? 'kanwil' : 'unit'
    const region = asked.kanwil && found(regions.find(({ id }) => id === asked.kanwil)).shortName
    const rows =
      of === 'unit' ? await comparedUnits(db, asked, moment) : await comparedRegions(db, asked, moment)
    const kinds = unitKinds.filter((kind) => levelOf(kind) === 'unit')
    return c.render(
      <ComparisonPage
        {...{ rows, asked, of, region, today, kinds, regions }}
        soon={moment.reminders[0] ?? 0}
      />,
      { title: 'Perbandingan', crumbs: [{ label: 'Peta', href: to.gapMap }], help: help.comparison },
    )
  }),
)
