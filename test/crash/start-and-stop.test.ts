import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { to } from '#addresses'
import { type Launched, launch, stop } from './launch.ts'
import { leftOf } from './left.ts'
import { signIn, type Visitor } from './visitor.ts'

const execute = promisify(execFile)

let folder: string
let dataDir: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(folder, 0o755)
  dataDir = join(folder, 'data')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('stops on Ctrl-C with code 0, and leaves nothing running [Q5]', async () => {
  const running = await launched(dataDir)
  // Under npm it arrives twice: from the terminal, and handed on.
  stop(running)
  expect(await stop(running)).toBe(0)
  expect(leftOf(dataDir)).toEqual([])
})

it('ends with code 1 and one sentence without a stack when it cannot start', async () => {
  const running = await launched(dataDir)
  const { port } = new URL(running.address)
  const other = join(folder, 'lain')
  await expect(launch(dataDir)).rejects.toThrow(/^1: Folder data .* sedang dipakai program lain; .*\.\n$/)
  await expect(launch(other, { PORT: port, SAMPLE: 'tidak' })).rejects.toThrow(
    /^1: Port \d+ sudah dipakai .*\.\n$/,
  )
  expect(leftOf(other)).toEqual([])
  await stop(running)
})

it('is backed up and restored by commands, the backup while it works: records, files and key [Q5]', async () => {
  const running = await launched(dataDir)
  let { address } = running
  const officer = await signIn(() => address, 'Siti Rahmah')
  const agreement = await proposedBy(officer)
  await officer.send(to.newPaper(agreement), { kind: 'minutes', file: new File([minutes], 'notula.pdf') })
  expect(await commandSays('back-up', join(folder, 'cadangan'))).toMatch(/^Cadangan selesai di .*\n$/)
  await stop(running)

  const restored = join(folder, 'pulih')
  expect(await commandSays('restore', join(folder, 'cadangan'), restored)).toMatch(/sudah dipulihkan/)
  const again = await launched(restored)
  address = again.address
  const page = (await officer.open(to.agreement(agreement))).body.toString()
  const [, paper] = new RegExp(`href="(${to.paper(agreement, '[0-9a-f-]{36}')})"`).exec(page) ?? []
  expect((await officer.open(paper ?? '')).body.toString()).toBe(minutes)
  await stop(again)
})

async function launched(folder: string): Promise<Launched> {
  const running = await launch(folder)
  onTestFinished(() => void running.kill())
  return running
}

const minutes = '%PDF-1.4\n% notula pertemuan\n%%EOF\n'

async function proposedBy(officer: Visitor): Promise<string> {
  const known = (await officer.open(to.newAgreement)).body.toString()
  const [partner] = /(?<=[?]mitra=)[0-9a-f-]{36}/.exec(known) ?? []
  const proposal = { kind: 'agreement', title: 'Layanan kesehatan', objects: 'health' }
  const shown = await officer.send(`${to.newAgreement}?mitra=${partner}`, proposal)
  return shown.split('/').at(-1) ?? ''
}

async function commandSays(name: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
  const { stdout } = await execute(process.execPath, [`src/commands/${name}.ts`, ...args], { env })
  return stdout
}
