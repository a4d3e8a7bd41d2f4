import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../test/worker-database.ts'
import { ready } from '../kernel/database/ready.ts'
import { type Foundation, type Running, start } from './start.ts'

let dataDir: string
let running: Running | undefined

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(dataDir, 0o755)
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  rmSync(dataDir, { recursive: true })
})

describe('with no configuration but a folder [Q5]', () => {
  it('starts its own database, says its address, is healthy, and starts again on the same data', async () => {
    for (const _ of ['first', 'second']) {
      running = await start(settings(), tiny)
      expect(await fetch(`${running.address}/sehat`)).toMatchObject({ status: 200 })
      expect(statSync(join(dataDir, 'berkas')).mode & 0o777).toBe(0o700)
      await running.stop()
      await expect(fetch(`${running.address}/sehat`)).rejects.toThrow()
    }
  })

  it('finishes what it is answering before it stops', async () => {
    running = await start(settings(), tiny)
    const slow = fetch(`${running.address}/lambat`)
    await pause(100)
    await running.stop()
    expect(await (await slow).text()).toBe('selesai')
  })
})

describe('what keeps it from starting is one sentence', () => {
  it('another program uses the same data', async () => {
    running = await start(settings(), tiny)
    await expect(start(settings(), tiny)).rejects.toThrow(
      /^Folder data .* sedang dipakai program lain; .*\.$/,
    )
    expect(await fetch(`${running.address}/sehat`)).toMatchObject({ status: 200 })
  })

  it('the port is taken, and then nothing keeps running', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    await expect(start(settings({ PORT: `${port}` }), tiny)).rejects.toThrow(
      `Port ${port} sudah dipakai program lain`,
    )
    other.close()
    running = await start(settings({ PORT: `${port}` }), tiny)
  })

  it('the folder is a file, or a value is wrong, or the server is out of reach', async () => {
    writeFileSync(join(dataDir, 'surat'), '')
    const inFile = settings({ DATA_DIR: join(dataDir, 'surat', 'data') })
    await expect(start(inFile, tiny)).rejects.toThrow(/tidak dapat ditulisi/)
    await expect(start(settings({ PORT: 'x' }), tiny)).rejects.toThrow(/PORT/)
    const nowhere = settings({ DATABASE_URL: 'postgres://127.0.0.1:1/bekal' })
    await expect(start(nowhere, tiny)).rejects.toThrow(/Server basis data tidak dapat dihubungi/)
  })
})

it('works on a server that somebody else runs [Q11]', async () => {
  const { host, port, user, password, database } = await freshDatabase()
  const url = new URL(`postgres://x/${database}`)
  url.username = `${user}`
  url.password = `${password ?? ''}`
  url.searchParams.set('host', `${host}`)
  url.port = `${port}`
  running = await start(settings({ DATABASE_URL: `${url}` }), tiny)
  expect(await fetch(`${running.address}/sehat`)).toMatchObject({ status: 200 })
})

it('is not healthy while its database does not answer', async () => {
  const app = new Hono()
  running = await start(settings(), async (foundation) => {
    app.get('/sehat', ready(foundation.db))
    return { fetch: app.fetch, stop: () => foundation.db.destroy() }
  })
  const { stop } = running
  await stop()
  expect((await app.request('/sehat')).status).toBe(503)
})

/** A program with nothing of the business in it. */
async function tiny({ db }: Foundation) {
  const app = new Hono()
  app.get('/sehat', ready(db))
  app.get('/lambat', async (c) => {
    await pause(500)
    return c.text('selesai')
  })
  return { fetch: app.fetch, stop: async () => {} }
}

function settings(over: Record<string, string> = {}): Record<string, string | undefined> {
  return {
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    POSTGRES_BIN: process.env.POSTGRES_BIN,
    ...over,
  }
}
