import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { partnerChoices } from '#partners'
import { addParty } from './add-party.ts'
import { mayEdit } from './editing.ts'
import { forChange, frame } from './frame.ts'
import { help } from './help.tsx'
import {
  AddPartyPage,
  addSentences,
  PartyPage,
  RemovePartyPage,
  removeSentences,
  reviseSentences,
} from './party.page.tsx'
import { partiesOf } from './queries.ts'
import { removeParty } from './remove-party.ts'
import { reviseParty } from './revise-party.ts'
import { SignPage, sentences as signSentences } from './sign.page.tsx'
import { sign } from './sign.ts'

export const partyRoutes = new Hono<App>()

const shown = (result: { id: string }) => `${to.agreement(result.id)}#pihak`

partyRoutes.get(to.newParty(':id'), page('agreement.revise', addPage))
partyRoutes.post(
  to.newParty(':id'),
  submit(addParty, { again: addPage, sentences: addSentences, next: shown }),
)

partyRoutes.get(to.party(':id', ':partyId'), page('agreement.revise', partyPage))
partyRoutes.post(
  to.party(':id', ':partyId'),
  submit(reviseParty, { again: partyPage, sentences: reviseSentences, next: shown }),
)

partyRoutes.get(to.removeParty(':id', ':partyId'), page('agreement.revise', removePage))
partyRoutes.post(
  to.removeParty(':id', ':partyId'),
  submit(removeParty, { again: removePage, sentences: removeSentences, next: shown }),
)

partyRoutes.get(to.signParty(':id', ':partyId'), page('agreement.sign', signPage))
partyRoutes.post(
  to.signParty(':id', ':partyId'),
  submit(sign, { again: signPage, sentences: signSentences, next: shown }),
)

type One = Context<App, '/:id/:partyId'>

async function addPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor } = c.var
  const agreement = await forChange(c)
  const asked = c.req.query('cari')?.slice(0, 120) ?? ''
  return c.render(
    <AddPartyPage
      agreement={agreement}
      form={form ?? blank()}
      asked={asked}
      partners={await partnerChoices(db, asked)}
      units={await unitsWithin(db, actor)}
    />,
    frame(agreement, 'Tambah pihak', help.party),
  )
}

async function partyPage(c: One, form?: FormState) {
  const { agreement, party } = await partyOf(c)
  const isLeader = party.unitId === agreement.unitId
  const mayRemove = !isLeader && party.signedOn === null && mayEdit(c.var.actor, 'parties', agreement.stage)
  return c.render(
    <PartyPage
      agreement={agreement}
      party={party}
      form={form ?? blank({ ...party })}
      mayRemove={mayRemove}
    />,
    frame(agreement, party.name, help.party),
  )
}

async function removePage(c: One, form?: FormState) {
  const { agreement, party } = await partyOf(c)
  return c.render(
    <RemovePartyPage agreement={agreement} party={party} form={form ?? blank()} />,
    frame(agreement, 'Hapus pihak', help.party),
  )
}

async function signPage(c: One, form?: FormState) {
  const { today } = c.var
  const { agreement, party } = await partyOf(c)
  const initial = blank({ signedOn: today, signingMode: 'wet-ink' })
  return c.render(
    <SignPage agreement={agreement} party={party} form={form ?? initial} today={today} />,
    frame(agreement, 'Catat tanda tangan', help.sign),
  )
}

async function partyOf(c: One) {
  const agreement = await forChange(c as never)
  const parties = await partiesOf(c.var.db, agreement.id, agreement.startsOn ?? c.var.today)
  return { agreement, party: found(parties.find((party) => party.id === c.req.param('partyId'))) }
}
