import { type Context, Hono } from 'hono'
import { findUnit, levelOf, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, found, longMoment, may, page } from '#kernel'
import { leastOf, rounded } from '#targeting'
import { addressOf, asAsked, behind as behindSchema, figureCalled, type Question } from './asked.ts'
import { areasCalled, countNeeds, districtsOfPeople, peopleBehind } from './counts.ts'
import { help } from './help.tsx'
import { CareMapPage, ChooseUnitPage } from './map.page.tsx'
import { offersTo } from './offers.ts'
import { CareMapPaper } from './paper.page.tsx'
import { PeopleBehindPage } from './people.page.tsx'
import { mapOf } from './rows.ts'

export const careMapRoutes = new Hono<App>()

careMapRoutes.get(to.careMap, page('care-map.read', mapPage))
careMapRoutes.get(to.careMapPaper, page('care-map.read', paperPage))
careMapRoutes.get(to.careMapPeople, page('person.list', peoplePage))

async function mapPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = askedBy(c)
  const units =
    actor.reach.of === 'unit'
      ? []
      : (await unitsWithin(db, actor)).filter(({ kind }) => levelOf(kind) === 'unit')
  if (!asked.unit)
    return c.render(<ChooseUnitPage units={units} />, { title: 'Kebutuhan warga binaan', help })
  const exact = actor.reach.of === 'unit' && may(actor, 'person.list')
  const districts = await districtsOfPeople(db, asked.unit)
  const least = exact ? undefined : await leastOf(db, today)
  const props = {
    ...(await drawn(c, { ...asked, unit: asked.unit }, least)),
    districts: districts.filter(({ count }) => least === undefined || rounded(count, least) !== null),
    ...{ units, asked, least, actor, today },
  }
  return c.render(<CareMapPage {...props} />, { title: 'Kebutuhan warga binaan', help })
}

async function paperPage(c: Context<App>) {
  const { db, actor, today, services } = c.var
  const asked = askedBy(c)
  const unit = found(asked.unit)
  const least = await leastOf(db, today)
  const props = { ...(await drawn(c, { ...asked, unit }, least)), asked, least, actor, today }
  return c.render(<CareMapPaper {...props} asOf={longMoment(services.clock(), actor.zone)} />, {
    title: 'Kertas untuk pertemuan',
    crumbs: [{ label: 'Kebutuhan warga binaan', href: addressOf(to.careMap, asked, actor) }],
    help,
  })
}

/** The unit, its figures and what answers them; a unit out of reach is 404. */
async function drawn(c: Context<App>, asked: Question & { unit: string }, least: number | undefined) {
  const { db, actor, today } = c.var
  const reached = (await unitsWithin(db, actor)).find(({ id }) => id === asked.unit)
  const unit = await findUnit(db, found(reached).id)
  const counts = await countNeeds(db, unit.id, asked)
  const offers = await offersTo(db, unit.id, today)
  return {
    map: mapOf(counts, offers, least),
    unitName: unit.name,
    areas: await areasCalled(db, asked.wilayah),
  }
}

async function peoplePage(c: Context<App>) {
  const { db, actor } = c.var
  const asked = askedBy(c)
  const behind = behindSchema.parse(c.req.query())
  const unit = found(actor.reach.of === 'unit' ? actor.reach.id : undefined)
  const { rows, total } = await peopleBehind(db, unit, asked, behind)
  return c.render(<PeopleBehindPage {...{ rows, total, asked, behind }} />, {
    title: figureCalled(behind),
    crumbs: [{ label: 'Kebutuhan warga binaan', href: addressOf(to.careMap, asked, actor) }],
    help,
  })
}

function askedBy({ req, var: { actor } }: Context<App>): Question {
  return asAsked({ unit: req.query('unit'), wilayah: req.queries('wilayah') ?? [] }, actor)
}
