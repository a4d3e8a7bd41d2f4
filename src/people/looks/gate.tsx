import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, drawn, type FormState, may, reading, ruleOn } from '#kernel'
import { help } from '../help.tsx'
import { findPerson } from '../person.ts'
import { AskPage } from './ask.page.tsx'
import type { Leave } from './ask.ts'
import { cares, isChild, standingTo } from './leave.ts'
import { look } from './look.ts'

/**
 * Stands before every address under a person's file, also those of later capabilities: who cares for the person
 * goes in and is written down, who does not is asked why. Somebody out of reach goes on to the 404 behind it.
 */
export const lookGate: MiddlewareHandler<App> = async (c, next) => {
  const { actor, services, today } = c.var
  const id = z.uuid().safeParse(c.req.param('id')).data
  if (!id || c.req.path === to.openPerson(id) || !may(actor, 'person.read')) return await next()
  const standing = await reading(services.db, actor, (db) =>
    standingTo(db, actor, id, services.clock(), today),
  )
  if (!standing) return await next()
  if (cares(actor, standing)) {
    if (!standing.lookedToday) await c.var.perform(look, { id })
    return await next()
  }
  if (standing.open) return await next()
  if (c.req.method !== 'GET') return c.redirect(to.openPerson(id), 303)
  return await drawn(c as One, (one) => askPage(one))
}

type One = Context<App, '/:id'>

/** Asks for the reason; shows nothing of the person. */
export async function askPage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  const { fileMinutes } = (await ruleOn<Leave>(db, 'look.leave', today, person)).value
  const standing = { isChild: isChild(person, today), isLimited: person.limitedAt !== null }
  const props = { id: person.id, minutes: fileMinutes, ...standing }
  return c.render(<AskPage {...props} form={form ?? blank()} />, {
    title: 'Buka berkas dengan alasan',
    crumbs: [{ label: 'Warga binaan', href: to.people }],
    help: help.ask,
    narrow: true,
  })
}
