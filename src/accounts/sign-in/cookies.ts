import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { App } from '#kernel'

const session = 'sesi'
const device = 'perangkat'
const halfway = 'setengah-masuk'

const days = (count: number) => count * 86_400

export const sessionToken = (c: Context): string | undefined => getCookie(c, session)
export const keepSession = (c: Context<App>, token: string): void => keep(c, session, token, days(7))
export const dropSession = (c: Context<App>): void => drop(c, session)

export const deviceMarks = (c: Context): string | undefined => getCookie(c, device)
export const keepDevice = (c: Context<App>, marks: string): void => keep(c, device, marks, days(365))

/** Between the password and the second step: who it is and until when, sealed. */
export interface Halfway {
  username: string
  until: number
  onward: string
}

export function keepHalfway(c: Context<App>, state: Halfway): void {
  keep(c, halfway, c.var.services.secrets.seal(JSON.stringify(state)), 600)
}

export function halfwayIn(c: Context<App>): Halfway | undefined {
  const { secrets, clock } = c.var.services
  try {
    const state: Halfway = JSON.parse(secrets.open(getCookie(c, halfway) ?? ''))
    return state.until > clock().getTime() ? state : undefined
  } catch {
    return undefined
  }
}

export const dropHalfway = (c: Context<App>): void => drop(c, halfway)

function keep(c: Context<App>, name: string, value: string, maxAge: number): void {
  setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c), maxAge })
}

function drop(c: Context<App>, name: string): void {
  deleteCookie(c, name, { path: '/', secure: isSecure(c) })
}

function isSecure(c: Context<App>): boolean {
  if (c.var.services.origin?.startsWith('https:')) return true
  return new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
}
