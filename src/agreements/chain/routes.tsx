import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, page } from '#kernel'
import { mayEdit } from '../editing.ts'
import { frame } from '../frame.ts'
import { findAgreement, leads } from '../queries.ts'
import { generationsOf } from './generations.ts'
import { help } from './help.tsx'
import { OldAndNewPage } from './old-and-new.page.tsx'
import { listTies, tieQuestion } from './old-and-new.ts'
import { tieFigures } from './partner-terms.ts'
import { TreePage } from './tree.page.tsx'
import { leavesOf } from './tree.ts'

export const chainRoutes = new Hono<App>()

chainRoutes.get(to.partnersOldAndNew, page('agreement.read', oldAndNewPage))
chainRoutes.get(to.agreementTree(':id'), page('agreement.read', treePage))

async function oldAndNewPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = tieQuestion.parse(c.req.query())
  const rows = await listTies(db, actor, asked, today)
  const figures = await tieFigures(db, actor, today)
  return c.render(<OldAndNewPage {...{ rows, figures, asked, today }} />, {
    title: 'Mitra lama dan baru',
    crumbs: [{ label: 'Mitra', href: to.partners }],
    help: help.oldAndNew,
  })
}

async function treePage(c: Context<App, '/:id'>) {
  const { db, actor, today } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const mayRevise = leads(actor, agreement) && mayEdit(actor, 'identity', agreement.stage)
  const leaves = await leavesOf(db, agreement, actor)
  const generations = await generationsOf(db, agreement, actor)
  return c.render(<TreePage {...{ agreement, leaves, generations, mayRevise, today }} />, {
    ...frame(agreement, 'Naskah terkait', help.tree),
    narrow: false,
  })
}
