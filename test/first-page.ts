import { expect } from 'vitest'
import type { Agreement } from '#agreements'
import { type Actor, type Database, system, writing } from '#kernel'
import { browserOf } from './given.ts'

/** The first page as somebody sees it after signing in. */
export async function firstPageOf(db: Database, actor: Actor): Promise<string> {
  const response = await (await browserOf(db, actor, { sample: true })).get('/')
  expect(response.status).toBe(200)
  return await response.text()
}

/** One card of that page, as HTML; empty when the page has none of that name. */
export async function cardOf(db: Database, actor: Actor, id: string): Promise<string> {
  return cardIn(await firstPageOf(db, actor), id)
}

export function cardIn(html: string, id: string): string {
  const [, after = ''] = html.split(`<section class="card" id="${id}">`)
  return after.split('</section>')[0] ?? ''
}

/** What each line of a list of tasks is called, in order. */
export const linesOf = (html: string) =>
  [...html.matchAll(/<li><div><a href="[^"]+">([^<]+)</g)].map((line) => line[1])

/** Puts an agreement into a state that only time brings about. */
export function alter(db: Database, id: string, set: Partial<Agreement>): Promise<unknown> {
  return writing(db, system, (tx) =>
    tx
      .updateTable('agreement')
      .set(set as never)
      .where('id', '=', id)
      .execute(),
  )
}
