import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import type { App } from '#kernel'
import type { Ready } from '../door.ts'
import type { beginSession } from './begin-session.ts'
import { deviceMarks, keepDevice, keepSession } from './cookies.ts'
import type { Credentials } from './credentials.ts'
import { deviceName, markDevice } from './device.ts'
import { recognised } from './recognised.ts'

type Begin = Parameters<typeof beginSession.run>[1]
type Person = Pick<Credentials, 'id' | 'name' | 'knownDeviceSalt'>

/** Everything is proven: a new random token goes into the cookie, its fingerprint into the act. */
export function enter(c: Context<App>, person: Person, proof?: Begin['proof']): Ready<Begin> {
  const { secrets } = c.var.services
  const token = randomBytes(32).toString('base64url')
  keepSession(c, token)
  keepDevice(c, markDevice(secrets, deviceMarks(c), person))
  const where = { device: deviceName(c.req.header('user-agent')), ip: ipOf(c) }
  return {
    ok: true,
    input: { tokenHash: secrets.fingerprint(token), ...where, ...(proof && { proof }) },
    as: recognised(person),
  }
}

/** The other end of the connection; behind a proxy that is the proxy. */
export function ipOf(c: Context<App>): string {
  const env = c.env as { incoming?: IncomingMessage } | undefined
  return env?.incoming?.socket.remoteAddress ?? 'tidak diketahui'
}
