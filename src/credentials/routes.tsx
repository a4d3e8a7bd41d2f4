import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, dayIn, type FormState, found, historyOf, may, page, reaches, submit } from '#kernel'
import { findPartner } from '#partners'
import { help } from './help.tsx'
import { closeIssuer } from './issuers/close.ts'
import { ClosePage, CompromisePage, RegisterPage, RenamePage, RotatePage } from './issuers/form.page.tsx'
import { ListPage } from './issuers/list.page.tsx'
import { listIssuers, question } from './issuers/list.ts'
import { findIssuer, keysOf, periodsOf } from './issuers/queries.ts'
import { registerIssuer } from './issuers/register.ts'
import { renameIssuer } from './issuers/rename.ts'
import { IssuerPage } from './issuers/show.page.tsx'
import { declareCompromised } from './keys/declare-compromised.ts'
import { rotateKey } from './keys/rotate.ts'
import { sentences } from './sentences.ts'

export const issuerRoutes = new Hono<App>()

const next = ({ id }: { id: string }) => to.issuer(id)

issuerRoutes.get(to.issuers, page('issuer.read', listPage))
issuerRoutes.get(to.newIssuer, page('issuer.keep', registerPage))
issuerRoutes.post(to.newIssuer, submit(registerIssuer, { again: registerPage, sentences, next }))
issuerRoutes.get(to.issuer(':id'), page('issuer.read', showPage))
issuerRoutes.get(to.renameIssuer(':id'), page('issuer.keep', renamePage))
issuerRoutes.post(to.renameIssuer(':id'), submit(renameIssuer, { again: renamePage, sentences, next }))
issuerRoutes.get(to.closeIssuer(':id'), page('issuer.keep', closePage))
issuerRoutes.post(to.closeIssuer(':id'), submit(closeIssuer, { again: closePage, sentences, next }))
issuerRoutes.get(to.rotateIssuerKey(':id'), page('issuer.key', rotatePage))
issuerRoutes.post(to.rotateIssuerKey(':id'), submit(rotateKey, { again: rotatePage, sentences, next }))
issuerRoutes.get(to.compromiseIssuerKey(':id', ':key'), page('issuer.key', compromisePage))
issuerRoutes.post(
  to.compromiseIssuerKey(':id', ':key'),
  submit(declareCompromised, { again: compromisePage, sentences, next }),
)

type One = Context<App, '/:id'>
type OneKey = Context<App, '/:id/:key'>

const list = { label: 'Penerbit', href: to.issuers }

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const { rows, total } = await listIssuers(db, asked, today)
  return c.render(<ListPage {...{ rows, total, asked, today }} mayKeep={may(actor, 'issuer.keep')} />, {
    title: 'Penerbit sertifikat',
    help: help.list,
  })
}

async function registerPage(c: Context<App>, again?: FormState) {
  const { db, today, services } = c.var
  const asked = again ? again.values.partnerId : c.req.query('mitra')
  const partner = asked ? await findPartner(db, String(asked)) : undefined
  const origin = services.origin ?? new URL(c.req.url).origin
  const usual = { name: partner?.name, address: partner?.address, origin, validFrom: today }
  return c.render(<RegisterPage {...{ partner, today }} form={again ?? blank(usual)} />, {
    title: 'Daftarkan penerbit',
    crumbs: [list],
    narrow: true,
    help: help.form,
  })
}

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const issuer = await findIssuer(db, c.req.param('id'))
  const [periods, keys] = [await periodsOf(db, issuer.id), await keysOf(db, issuer.id)]
  const events = await historyOf(db, issuer.id)
  return c.render(
    <IssuerPage {...{ issuer, periods, keys, events, actor, today }} words={services.words} />,
    { title: periods[0]?.name ?? '', crumbs: [list], help: help.show },
  )
}

async function renamePage(c: One, again?: FormState) {
  const kept = await keptIssuer(c)
  const form = again ?? blank({ ...kept.called, from: c.var.today, basis: undefined })
  return c.render(<RenamePage {...kept} {...{ form }} />, around(kept, 'Nama baru'))
}

async function closePage(c: One, again?: FormState) {
  const kept = await keptIssuer(c)
  const form = again ?? blank({ closedOn: c.var.today })
  return c.render(<ClosePage {...kept} {...{ form }} />, around(kept, 'Tutup'))
}

async function rotatePage(c: One, again?: FormState) {
  const kept = await keptIssuer(c)
  return c.render(<RotatePage {...kept} form={again ?? blank()} />, around(kept, 'Ganti kunci'))
}

async function compromisePage(c: OneKey, again?: FormState) {
  const { db, today, actor } = c.var
  const kept = await keptIssuer(c)
  const keys = await keysOf(db, kept.issuer.id)
  const key = found(keys.find(({ id }) => id === c.req.param('key')))
  const form = again ?? blank({ since: today })
  const since = dayIn(actor.zone, key.validFrom)
  return c.render(
    <CompromisePage {...kept} {...{ form, since }} signs={key.validTo === null} />,
    around(kept, 'Kunci bocor'),
  )
}

/** The issuer whose form is opened, by whoever keeps it; 404 for everybody else. */
async function keptIssuer(c: Context<App>) {
  const { db, actor, today } = c.var
  const known = await findIssuer(db, c.req.param('id') ?? '')
  const issuer = found(reaches(actor, known) ? known : undefined)
  const [called] = await periodsOf(db, issuer.id)
  return { issuer, name: called?.name ?? '', called, today }
}

const around = ({ issuer, name }: { issuer: { id: string }; name: string }, title: string) => ({
  title,
  crumbs: [list, { label: name, href: to.issuer(issuer.id) }],
  narrow: true,
  help: help.keys,
})
