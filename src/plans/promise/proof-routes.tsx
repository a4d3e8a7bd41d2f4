import type { Context } from 'hono'
import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { addProof } from '../proofs/add.ts'
import { opensFile } from '../proofs/opens.ts'
import { proofOf } from '../proofs/queries.ts'
import { setProofAside } from '../proofs/set-aside.ts'
import { verifyProof } from '../proofs/verify.ts'
import { SetAsidePage } from './forms.page.tsx'
import { help } from './help.tsx'
import { AddProofPage, ProofPage } from './proof.page.tsx'
import { around, changing, type OneItem, seen, shown } from './reach.ts'
import { proofSentences, setAsideSentences, verifySentences } from './sentences.ts'

export const proofRoutes = new Hono<App>()

const item = [':id', ':itemId'] as const
const one = [...item, ':proofId'] as const

proofRoutes.get(to.newProof(...item), page('proof.add', addProofPage))
proofRoutes.post(
  to.newProof(...item),
  submit(addProof, {
    again: addProofPage,
    sentences: proofSentences,
    next: (result) => `${shown(result)}#bukti`,
  }),
)

proofRoutes.get(to.proof(...one), page('agreement.read', proofPage))
proofRoutes.post(
  to.proof(...one),
  submit(verifyProof, { again: proofPage, sentences: verifySentences, next: shown }),
)
proofRoutes.get(to.proofFile(...one), page('proof.read', openProof))

proofRoutes.get(to.setProofAside(...one), page('proof.verify', setAsidePage))
proofRoutes.post(
  to.setProofAside(...one),
  submit(setProofAside, { again: setAsidePage, sentences: setAsideSentences, next: shown }),
)

type OneProof = Context<App, '/:id/:itemId/:proofId'>

async function addProofPage(c: OneItem, form?: FormState) {
  const { today, services } = c.var
  const { agreement, item } = await changing(c)
  const initial = blank({ kind: item.proofs[0], happenedOn: today, place: item.place })
  return c.render(
    <AddProofPage {...{ agreement, item, today }} form={form ?? initial} limit={services.files.limit} />,
    around(agreement, item, 'Unggah bukti', help.proof),
  )
}

async function proofPage(c: OneProof, form?: FormState) {
  const { agreement, item } = await seen(c)
  const proof = await proofOf(c.var.db, item.id, c.req.param('proofId'))
  return c.render(
    <ProofPage {...{ agreement, item, proof }} actor={c.var.actor} form={form ?? blank()} />,
    around(agreement, item, 'Bukti', help.proof),
  )
}

async function setAsidePage(c: OneProof, form?: FormState) {
  const { agreement, item } = await changing(c)
  const proof = await proofOf(c.var.db, item.id, c.req.param('proofId'))
  return c.render(
    <SetAsidePage {...{ agreement, item, proof }} form={form ?? blank()} />,
    around(agreement, item, 'Sisihkan bukti', help.proof),
  )
}

async function openProof(c: OneProof) {
  const { agreement, item } = await seen(c)
  const proof = await proofOf(c.var.db, item.id, c.req.param('proofId'))
  const mine = found(opensFile(c.var.actor, proof) ? proof : undefined)
  return sendStored(c, mine, around(agreement, item, 'Bukti', help.proof))
}
