import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { start } from '../program/start.ts'

let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(dataDir, 0o755)
})
afterAll(() => rmSync(dataDir, { recursive: true }))

it('verifies the record while the program runs, and when it does not [P3]', { timeout: 60_000 }, async () => {
  const program = await start(settings(), async () => ({ fetch: () => new Response(), stop: async () => {} }))
  try {
    expect(await periksa()).toMatch(/^Rekaman utuh: 0 kejadian tersegel/)
  } finally {
    await program.stop()
  }
  expect(await periksa()).toMatch(/^Rekaman utuh: 0 kejadian tersegel/)
})

it('says in one sentence that a folder holds no data [P3]', async () => {
  await expect(periksa({ DATA_DIR: join(dataDir, 'kosong') })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Folder .* belum berisi basis data;.*\n$/),
  })
})

const settings = () => ({
  PORT: '0',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'silent',
  POSTGRES_BIN: process.env.POSTGRES_BIN,
})

/** The command as an administrator types it, in a process of its own. */
async function periksa(over: Record<string, string> = {}): Promise<string> {
  const env = { ...process.env, DATABASE_URL: '', ...settings(), ...over }
  const { stdout } = await promisify(execFile)('node', ['src/commands/verify-chain.ts'], { env })
  return stdout
}
