import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { CannotStart } from '../kernel/database/cannot-start.ts'

export type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

interface Door {
  /** For the browser on this computer. */
  address: string
  /** Lets requests that are being answered end, for ten seconds at most. */
  close(): Promise<void>
}

/** Opens the port. Errors: CannotStart when it is taken or not ours to open. */
export function listen(fetch: Fetch, { host, port }: { host: string; port: number }): Promise<Door> {
  const server = createAdaptorServer({ fetch }) as Server
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inTheWay(error, host, port)))
    server.listen(port, host, () => {
      const open = server.address() as AddressInfo
      resolve({ address: `http://${named(host)}:${open.port}`, close: () => close(server) })
    })
  })
}

function inTheWay(error: NodeJS.ErrnoException, host: string, port: number): CannotStart {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotStart(
        'port-taken',
        `Port ${port} sudah dipakai program lain; hentikan program itu atau isi PORT dengan nomor lain.`,
        error,
      )
    case 'EACCES':
      return new CannotStart(
        'port-taken',
        `Port ${port} tidak boleh dibuka oleh pengguna ini; isi PORT dengan nomor di atas 1023.`,
        error,
      )
    default:
      return new CannotStart(
        'port-taken',
        `Alamat ${host} tidak dapat dibuka di komputer ini (${error.code}); periksa isi HOST.`,
        error,
      )
  }
}

function named(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function close(server: Server): Promise<void> {
  // A browser keeps its connection open after the last answer; nobody waits for that.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const patience = setTimeout(() => server.closeAllConnections(), 10_000)
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle)
      clearTimeout(patience)
      resolve()
    })
  })
}
