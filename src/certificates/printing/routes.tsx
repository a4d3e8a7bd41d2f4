import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, type FormState, found, page, submit } from '#kernel'
import { list } from '../frame.ts'
import { help } from '../help.tsx'
import { findProposal } from '../proposals/proposal.ts'
import { sendFile } from '../send-file.ts'
import { sentences } from '../sentences.ts'
import { begin } from './begin.ts'
import { cancel } from './cancel.ts'
import { fileOf } from './file.ts'
import { printStates, shapes } from './kinds.ts'
import { PrintPage } from './print.page.tsx'
import { findPrint, printsOf } from './printing.ts'

export const printingRoutes = new Hono<App>()

type One = Context<App, '/:id'>

const next = ({ id }: { id: string }) => to.certificatePrint(id)

printingRoutes.post(to.printCertificates(':id'), submit(begin, { again: goingPage, sentences, next }))
printingRoutes.get(to.certificatePrint(':id'), page('certificate.hand-over', printPage))
printingRoutes.get(to.certificatePrintFile(':id'), page('certificate.hand-over', openFile))
printingRoutes.post(to.cancelCertificatePrint(':id'), submit(cancel, { again: printPage, sentences, next }))

/** Seconds between looks at the progress. */
const patience = '2'

async function printPage(c: One) {
  const print = await findPrint(c.var.db, c.req.param('id'), c.var.actor)
  if (print.state === 'going') c.header('refresh', patience)
  return c.render(<PrintPage print={print} />, {
    title: printStates[print.state],
    crumbs: [list, { label: print.title, href: to.certificateProposal(print.proposalId) }],
    help: help.proposal,
    narrow: true,
  })
}

/** Somebody asked for it a moment earlier: there it is. */
async function goingPage(c: One, { values }: FormState) {
  const { id: proposalId } = await findProposal(c.var.db, c.req.param('id'), c.var.actor)
  const prints = await printsOf(c.var.db, proposalId)
  const going = prints.find(({ shape }) => shape === values.shape)
  return c.redirect(going ? to.certificatePrint(going.id) : to.certificateProposal(proposalId), 303)
}

async function openFile(c: One) {
  const print = await findPrint(c.var.db, c.req.param('id'), c.var.actor)
  found(print.state === 'ready' ? print : undefined)
  const { type, file } = shapes[print.shape]
  return sendFile(c, await fileOf(c.var.db, print), type, file)
}
