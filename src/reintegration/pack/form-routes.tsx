import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { agreedContacts } from '../contacts/queries.ts'
import { help } from '../help.tsx'
import {
  contactSentences,
  handOverSentences,
  linesSentences,
  movedSentences,
  referenceSentences,
  returnSentences,
  stepSentences,
  withdrawSentences,
} from '../sentences.ts'
import { withdraw } from '../wallet/withdraw.ts'
import { addContact } from './add-contact.ts'
import { addReference } from './add-reference.ts'
import { addStep } from './add-step.ts'
import { drop } from './drop.ts'
import {
  ContactPage,
  DropPage,
  HandOverPage,
  ReferencePage,
  ReturnPage,
  StepPage,
  WithdrawPage,
} from './forms.page.tsx'
import { aroundPack, type OnePack, ownPerson } from './frame.ts'
import { giveBack } from './give-back.ts'
import { handOver } from './hand-over.ts'
import { findPack, linkOf } from './queries.ts'
import { setLines } from './set-lines.ts'
import { showPage } from './show.tsx'

/** The small forms of a pack, each on a page of its own. */
export const packFormRoutes = new Hono<App>()

const next = ({ id }: { id: string }) => to.personPack(id)

packFormRoutes.post(
  to.packLines(':id', ':packId'),
  submit(setLines, { again: showPage, sentences: linesSentences, next }),
)

const referenceAddress = to.newPackReference(':id', ':packId')
packFormRoutes.get(
  referenceAddress,
  page('pack.write', (c) => referencePage(c)),
)
packFormRoutes.post(
  referenceAddress,
  submit(addReference, { again: referencePage, sentences: referenceSentences, next }),
)
const stepAddress = to.newPackStep(':id', ':packId')
packFormRoutes.get(
  stepAddress,
  page('pack.write', (c) => stepPage(c)),
)
packFormRoutes.post(stepAddress, submit(addStep, { again: stepPage, sentences: stepSentences, next }))
const contactAddress = to.newPackContact(':id', ':packId')
packFormRoutes.get(
  contactAddress,
  page('pack.write', (c) => contactPage(c)),
)
packFormRoutes.post(
  contactAddress,
  submit(addContact, { again: contactPage, sentences: contactSentences, next }),
)
const returnAddress = to.returnPack(':id', ':packId')
packFormRoutes.get(
  returnAddress,
  page('pack.check', (c) => returnPage(c)),
)
packFormRoutes.post(returnAddress, submit(giveBack, { again: returnPage, sentences: returnSentences, next }))
const giveAddress = to.givePack(':id', ':packId')
packFormRoutes.get(
  giveAddress,
  page('pack.write', (c) => handOverPage(c)),
)
packFormRoutes.post(
  giveAddress,
  submit(handOver, { again: handOverPage, sentences: handOverSentences, next }),
)
const dropAddress = to.dropPack(':id', ':packId')
packFormRoutes.get(
  dropAddress,
  page('pack.write', (c) => dropPage(c)),
)
packFormRoutes.post(dropAddress, submit(drop, { again: dropPage, sentences: movedSentences, next }))
const withdrawAddress = to.withdrawWallet(':id', ':packId')
packFormRoutes.get(
  withdrawAddress,
  page('pack.write', (c) => withdrawPage(c)),
)
packFormRoutes.post(
  withdrawAddress,
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next }),
)

/** What every one of these pages needs of the pack. */
async function around(c: OnePack, form: FormState | undefined, initial: Record<string, unknown> = {}) {
  const person = await ownPerson(c)
  const pack = await findPack(c.var.db, person.id, c.req.param('packId'))
  const { name } = person
  const props = { form: form ?? blank(initial), back: to.personPack(person.id), name, today: c.var.today }
  const frame = (title: string) => ({ title, crumbs: aroundPack(person), help: help.pack, narrow: true })
  return { pack, props, frame }
}

async function referencePage(c: OnePack, form?: FormState) {
  const { props, frame } = await around(c, form)
  return c.render(<ReferencePage {...props} />, frame('Tambah rujukan'))
}

async function stepPage(c: OnePack, form?: FormState) {
  const { props, frame } = await around(c, form)
  return c.render(<StepPage {...props} />, frame('Tambah langkah'))
}

async function contactPage(c: OnePack, form?: FormState) {
  const { props, frame } = await around(c, form)
  const contacts = await agreedContacts(c.var.db, c.var.actor)
  return c.render(<ContactPage {...props} contacts={contacts} />, frame('Tambah kontak mitra'))
}

async function returnPage(c: OnePack, form?: FormState) {
  const { props, frame } = await around(c, form)
  return c.render(<ReturnPage {...props} />, frame('Kembalikan paket'))
}

async function handOverPage(c: OnePack, form?: FormState) {
  const { props, frame } = await around(c, form, { givenOn: c.var.today })
  const { limit } = c.var.services.files
  return c.render(<HandOverPage {...props} limit={limit} />, frame('Catat penyerahan'))
}

async function dropPage(c: OnePack, form?: FormState) {
  const { props, frame } = await around(c, form)
  return c.render(<DropPage {...props} />, frame('Batalkan paket'))
}

async function withdrawPage(c: OnePack, form?: FormState) {
  const { props, frame, pack } = await around(c, form)
  const link = await linkOf(c.var.db, pack.id)
  return c.render(<WithdrawPage {...props} expiresOn={link?.expiresOn} />, frame('Cabut alamat dompet'))
}
