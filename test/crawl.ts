import { expect } from 'vitest'
import { actorIn, postsOf } from '#accounts'
import { type Actor, type Database, found, reading, system } from '#kernel'

/** Somebody of the sample, in the first of their posts. */
export function actorNamed(db: Database, name: string): Promise<Actor> {
  return reading(db, system, async (read) => {
    const account = read.selectFrom('account').select('id').where('name', '=', name)
    const { id } = await account.executeTakeFirstOrThrow()
    const [post] = await postsOf(read, id)
    return actorIn({ id, name }, found(post))
  })
}

/** Follows every link to a page once; pages of one shape are visited three times at most. */
export async function crawl(get: (path: string) => Promise<Response>): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const visits = new Map<string, number>()
  const waiting = [{ path: '/', from: '' }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, from } = next
    const shape = path.replace(/[0-9a-f-]{36}/g, ':id').replace(/\?.*/, '')
    visits.set(shape, (visits.get(shape) ?? 0) + 1)
    if (pages.has(path) || (visits.get(shape) ?? 0) > 3) continue
    const response = await get(path)
    expect([path, response.status], `linked from ${from}`).toEqual([path, 200])
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await response.text()
    pages.set(path, html)
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map((match) =>
      (match[1] ?? '').replaceAll('&amp;', '&'),
    )
    const fresh = links.filter((link) => link !== '' && !pages.has(link))
    waiting.push(...fresh.map((link) => ({ path: link, from: path })))
  }
  return pages
}
