import { Hono } from 'hono'
import { lineageOn } from '#accounts'
import { to } from '#addresses'
import { type App, found, page, submit } from '#kernel'
import { sendStored } from '#ui'
import {
  beginSentences,
  checkSentences,
  movedSentences,
  renewSentences,
  sendSentences,
} from '../sentences.ts'
import { addressToPrint } from '../wallet/address.ts'
import { renew } from '../wallet/renew.ts'
import { begin } from './begin.ts'
import { check } from './check.ts'
import { faceOf } from './face.ts'
import { packFormRoutes } from './form-routes.tsx'
import { aroundPack, type OnePack, ownPerson } from './frame.ts'
import { paperFile, printFace, printOwnSheet } from './paper.ts'
import { findPack, linkOf, partsOf } from './queries.ts'
import { printReceipt } from './receipt.ts'
import { removePart } from './remove-part.ts'
import { send } from './send.ts'
import { sendPdf } from './send-pdf.ts'
import { showPage } from './show.tsx'

/** Under the gate of a person's file. */
export const packRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.personPack(id)

packRoutes.get(
  to.personPack(':id'),
  page('pack.read', (c) => showPage(c)),
)
packRoutes.post(
  to.beginPack(':id'),
  submit(begin, { again: showPage, sentences: beginSentences, next: shown }),
)
packRoutes.post(
  to.removePackPart(':id', ':packId', ':part'),
  submit(removePart, { again: showPage, sentences: movedSentences, next: shown }),
)
packRoutes.post(
  to.sendPack(':id', ':packId'),
  submit(send, { again: showPage, sentences: sendSentences, next: shown }),
)
packRoutes.post(
  to.checkPack(':id', ':packId'),
  submit(check, { again: showPage, sentences: checkSentences, next: shown }),
)
packRoutes.post(
  to.renewWallet(':id', ':packId'),
  submit(renew, { again: showPage, sentences: renewSentences, next: shown }),
)
packRoutes.get(to.packPaper(':id', ':packId'), page('pack.read', paper))
packRoutes.get(to.ownSheet(':id', ':packId'), page('pack.read', ownSheet))
packRoutes.get(to.packReceiptSheet(':id', ':packId'), page('pack.read', receiptSheet))
packRoutes.get(to.packReceipt(':id', ':packId'), page('pack.read', receipt))
packRoutes.route('/', packFormRoutes)

async function paper(c: OnePack) {
  const { db, today, services } = c.var
  const person = await ownPerson(c)
  const pack = await findPack(db, person.id, c.req.param('packId'))
  const face = pack.face ?? (await faceOf(db, { id: pack.id, personId: person.id, name: person.name }, today))
  const printed = {
    at: pack.checkedAt ?? services.clock(),
    address: addressToPrint(c, pack, await linkOf(db, pack.id)),
    draft: pack.face === null,
  }
  return sendPdf(c, printFace(face, printed), paperFile(face))
}

async function ownSheet(c: OnePack) {
  const { db, services } = c.var
  const person = await ownPerson(c)
  const pack = await findPack(db, person.id, c.req.param('packId'))
  const steps = (await partsOf(db, pack.id)).steps.filter(({ own }) => own)
  found(steps[0])
  return sendPdf(c, printOwnSheet(person.name, steps, services.clock()), `Catatan ${person.name}.pdf`)
}

/** What is signed at the handing over; there is nothing to sign before the check. */
async function receiptSheet(c: OnePack) {
  const { db, today, services } = c.var
  const person = await ownPerson(c)
  const pack = await findPack(db, person.id, c.req.param('packId'))
  const face = found(pack.face)
  const link = await linkOf(db, pack.id)
  const printed = {
    letterhead: (await lineageOn(db, person.unitId, today)).map(({ name }) => name).reverse(),
    person,
    face,
    walletUntil: link && !link.withdrawnAt ? link.expiresOn : undefined,
    ownSheet: (await partsOf(db, pack.id)).steps.some(({ own }) => own),
    at: services.clock(),
  }
  return sendPdf(c, printReceipt(printed), `Tanda terima ${person.name}.pdf`)
}

async function receipt(c: OnePack) {
  const person = await ownPerson(c)
  const { fileName: name, ...kept } = await findPack(c.var.db, person.id, c.req.param('packId'))
  return await sendStored(c, { ...kept, name }, { title: 'Tanda terima', crumbs: aroundPack(person) })
}
