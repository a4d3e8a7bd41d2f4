import { type Context, Hono } from 'hono'
import { levelOf, unitKinds, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, found, may, page } from '#kernel'
import { help } from '../help.tsx'
import { soon } from '../home/figures.ts'
import { asAsked, type Question } from './asked.ts'
import { regionCells, unitCells } from './cells.ts'
import { MapPage, type MapRows } from './map.page.tsx'

export const gapMapRoutes = new Hono<App>()

gapMapRoutes.get(
  to.gapMap,
  page('gap-map.read', async (c) => {
    const { actor, today, db } = c.var
    const asked = asAsked(c.req.query(), actor)
    const map = await rowsOf(c, asked)
    const offices = actor.reach.of === 'nation' && map.of !== 'unit' ? await unitsWithin(db, actor) : []
    const props = {
      map,
      asked,
      today,
      kinds: unitKinds.filter((kind) => levelOf(kind) === 'unit'),
      regions: offices.filter(({ kind }) => kind === 'kanwil'),
      mayRecord: actor.reach.of === 'unit' && may(actor, 'need.write'),
      mayPropose: actor.reach.of === 'unit' && may(actor, 'agreement.propose'),
    }
    return c.render(<MapPage {...props} />, { title: 'Peta kebutuhan', help: help.gapMap })
  }),
)

async function rowsOf(c: Context<App>, asked: Question): Promise<MapRows> {
  const { db, actor, today } = c.var
  const moment = { actor, today, soon }
  if (asked.unit) return { of: 'unit', row: found((await unitCells(db, asked, moment))[0]) }
  if (!asked.kanwil) return { of: 'nation', rows: await regionCells(db, asked, moment) }
  const office = await db
    .selectFrom('unit')
    .select('shortName')
    .where('id', '=', asked.kanwil)
    .where('kind', '=', 'kanwil')
    .executeTakeFirst()
  return { of: 'kanwil', rows: await unitCells(db, asked, moment), name: found(office).shortName }
}
