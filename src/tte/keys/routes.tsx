import { type Context, Hono } from 'hono'
import { findUnit } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { help } from '../help.tsx'
import { endKeySentences } from '../sentences.ts'
import { endKey } from './end-key.ts'
import { EndKeyPage, KeysPage } from './keys.page.tsx'
import { makeKey } from './make-key.ts'
import { keysOf } from './own-key.ts'

export const keyRoutes = new Hono<App>()

const next = () => to.signingKeys

keyRoutes.get(to.signingKeys, page('signing-key.keep', keysPage))
keyRoutes.post(to.makeSigningKey, submit(makeKey, { again: keysPage, sentences: {}, next }))
keyRoutes.get(to.endSigningKey(':id'), page('signing-key.keep', endPage))
keyRoutes.post(to.endSigningKey(':id'), submit(endKey, { again: endPage, sentences: endKeySentences, next }))

async function keysPage(c: Context<App>) {
  const { db, actor, services } = c.var
  const { unitId } = found(actor.scope)
  return c.render(
    <KeysPage
      keys={await keysOf(db, unitId)}
      unitName={(await findUnit(db, unitId)).name}
      now={services.clock()}
      zone={actor.zone}
      remote={services.signingUrl !== undefined}
    />,
    { title: 'Kunci tanda tangan', help: help.keys },
  )
}

async function endPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor } = c.var
  const keys = await keysOf(db, found(actor.scope).unitId)
  found(keys.find(({ id }) => id === c.req.param('id')))
  return c.render(<EndKeyPage form={form ?? blank()} />, {
    title: 'Akhiri kunci',
    crumbs: [{ label: 'Kunci tanda tangan', href: to.signingKeys }],
    narrow: true,
    help: help.keys,
  })
}
