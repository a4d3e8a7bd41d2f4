import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { to } from '#addresses'
import { type App, found, page } from '#kernel'
import { sendStored } from '#ui'
import { findCertificate, mayPrint } from '../certificate.ts'
import { list, whenOf } from '../frame.ts'
import { help } from '../help.tsx'
import { few } from '../printing/kinds.ts'
import { findOwnProposal } from '../proposals/proposal.ts'
import { sendFile } from '../send-file.ts'
import { fileName, printAll, printEach, printOne } from './print.ts'
import { printablesWhere } from './printable.ts'

export const paperRoutes = new Hono<App>()

type One = Context<App, '/:id'>

paperRoutes.get(to.certificatePaper(':id'), page('certificate.hand-over', openPaper))
paperRoutes.get(to.certificateCredential(':id'), page('certificate.hand-over', openCredential))
paperRoutes.get(to.certificateScan(':id'), page('certificate.hand-over', openScan))
paperRoutes.get(to.certificatesInOne(':id'), page('certificate.hand-over', inOnePdf))
paperRoutes.get(to.certificatesEach(':id'), page('certificate.hand-over', inOneZip))

/** The paper is for those who care for the person, and for those who issued it. */
async function certificateToPrint(c: One) {
  const { db, actor } = c.var
  const certificate = await findCertificate(db, c.req.param('id'), actor, whenOf(c))
  return found(mayPrint(actor, certificate) ? certificate : undefined)
}

async function printable(c: One) {
  const { id } = await certificateToPrint(c)
  const [one] = await printablesWhere(c.var.db, sql`certificate.id = ${id}`)
  return found(one)
}

async function openPaper(c: One) {
  const one = await printable(c)
  return sendFile(c, printOne(one), 'application/pdf', fileName(one))
}

async function openCredential(c: One) {
  const one = await printable(c)
  const bytes = Buffer.from(found(one.credential))
  return sendFile(c, bytes, 'application/vc+ld+json', fileName(one, 'json'))
}

async function openScan(c: One) {
  const certificate = await certificateToPrint(c)
  const { id, number, scanSha256: sha256, scanSize: size, scanType: type, scanName: name } = certificate
  const crumbs = [list, { label: number, href: to.certificate(id) }]
  const around = { title: 'Pindaian', crumbs, help: help.certificate, narrow: true }
  return sendStored(c, { sha256, size, type, name }, around)
}

/** All that a proposal came to, where they are few; only for the unit that issued it. */
async function printables(c: One) {
  const { db, actor } = c.var
  const proposal = await findOwnProposal(db, c.req.param('id'), actor)
  return printablesWhere(db, sql`certificate.proposal_id = ${proposal.id}`, { most: few + 1 })
}

async function inOnePdf(c: One) {
  const [first, ...rest] = await printables(c)
  if (rest.length >= few) return c.redirect(to.certificateProposal(c.req.param('id')))
  const bytes = printAll([found(first), ...rest])
  return sendFile(c, bytes, 'application/pdf', 'sertifikat.pdf')
}

async function inOneZip(c: One) {
  const many = await printables(c)
  if (many.length > few) return c.redirect(to.certificateProposal(c.req.param('id')))
  found(many[0])
  return sendFile(c, await printEach(many), 'application/zip', 'sertifikat.zip')
}
