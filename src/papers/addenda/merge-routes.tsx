import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { clashes, moved } from './changes.ts'
import { confirm } from './confirm.ts'
import { help } from './help.tsx'
import { copyIn, inCopy, toCopy } from './in-copy.ts'
import { against } from './judge.ts'
import { MergePage } from './merge.page.tsx'
import { merge } from './merge.ts'
import { RenewPage } from './renew.page.tsx'
import { renew } from './renew.ts'
import { changesIn } from './said.ts'
import { mergeSentences, renewSentences } from './sentences.ts'
import { stateOf } from './state-of.ts'

/** A copy follows what happened since it was made, and becomes what the agreement says. */
export const mergeRoutes = new Hono<App>()

type One = Context<App, '/:id'>

mergeRoutes.get(to.renewCopy(':id'), page('text.write', renewPage))
mergeRoutes.post(
  to.renewCopy(':id'),
  submit(renew, { again: renewPage, sentences: renewSentences, next: toCopy }),
)
mergeRoutes.get(to.mergeAddendum(':id'), page('addendum.merge', mergePage))
mergeRoutes.post(
  to.mergeAddendum(':id'),
  submit(merge, { again: mergePage, sentences: mergeSentences, next: toCopy }),
)
mergeRoutes.post(
  to.confirmAddendum(':id'),
  submit(confirm, { again: mergePage, sentences: mergeSentences, next: toCopy }),
)

async function renewPage(c: One, form: FormState = blank()) {
  const { addendum, copy, main, names } = await copyIn(c)
  const state = await stateOf(c.var.db, main)
  return c.render(
    <RenewPage
      {...{ addendum, copy, state, names, form }}
      moved={moved(copy.ground, state)}
      clashing={clashes(copy.ground, state, copy.wanted)}
    />,
    { ...inCopy(addendum, 'Perbarui salinan'), help: help.renew },
  )
}

async function mergePage(c: One, form: FormState = blank()) {
  const { addendum, copy, main, names } = await copyIn(c)
  const { db, today } = c.var
  const refused = await against(db, { addendum, main, copy, state: await stateOf(db, main) }, today)
  const sentence = refused && mergeSentences[refused.code]
  const said = typeof sentence === 'function' ? sentence(refused?.detail ?? {}) : sentence
  return c.render(
    <MergePage
      {...{ addendum, main, form }}
      changes={changesIn(copy, names)}
      against={said ? [said] : []}
      isDue={(addendum.startsOn ?? today) <= today}
    />,
    { ...inCopy(addendum, 'Gabungkan'), help: help.copy },
  )
}
