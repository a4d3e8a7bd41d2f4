import type { Database, Services } from '#kernel'
import { createApp } from '../src/app.ts'
import { servicesOn } from './given.ts'

export interface Visitor {
  get(path: string): Promise<Response>
  post(path: string, fields: Record<string, string>): Promise<Response>
  cookies: Map<string, string>
}

/** A browser that keeps cookies, as somebody who signs in needs one; it starts with none or with those given. */
export function aVisitor(
  db: Database,
  over: Partial<Services> = {},
  given = new Map<string, string>(),
): Visitor {
  const app = createApp(servicesOn(db, over))
  const cookies = new Map(given)

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sameSite = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    const response = await app.request(path, { ...init, headers: { ...sameSite, ...(cookie && { cookie }) } })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }

  return {
    cookies,
    get: (path) => ask(path),
    post: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ')
  const at = pair.indexOf('=')
  if (attributes.includes('Max-Age=0')) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)))
}
