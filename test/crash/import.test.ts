import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aCsv } from '#test'
import { type Launched, launch } from './launch.ts'
import { signIn, type Visitor } from './visitor.ts'

let dataDir: string
let running: Launched

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(dataDir, 0o755)
  running = await launch(dataDir)
})
afterAll(async () => {
  await running.kill()
  rmSync(dataDir, { recursive: true })
})

const count = 12_000
const said = '12.000'
const list = () =>
  aCsv([
    ['No Registrasi', 'Nama'],
    ...Array.from({ length: count }, (_, at) => [`B.I ${at + 1}/2020`, `Orang ${letters(at)}`]),
  ])
const letters = (at: number) =>
  [...at.toString(26)].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26))).join('')

it('an import that is killed again and again while it reads and applies brings everybody, once [Q4] [Q5] [A12]', async () => {
  const registrar = await signIn(() => running.address, 'Fahrurrazi')
  const first = await uploaded(registrar)
  await killed(3)
  await pageWith(registrar, first, 'Yang akan terjadi')
  await registrar.send(`${first}/terapkan`, { version: '3' })
  await killed(3)
  expect(await pageWith(registrar, first, 'Berkas baru')).toContain(`<b>${said}</b>`)

  const again = await uploaded(registrar)
  const page = await pageWith(registrar, again, 'Yang akan terjadi')
  expect(page).toContain('Tidak ada yang perlu diubah')
  expect(page).toMatch(/Sama(<[^>]*>|\s)+12\.000/)
})

/** A list that arrived and was mapped; reading begins. */
async function uploaded(registrar: Visitor): Promise<string> {
  const address = await registrar.send('/impor/warga-binaan/baru', { origin: 'sdp', file: list() })
  await pageWith(registrar, `${address}/kolom`, 'Cocokkan kolom')
  await registrar.send(`${address}/kolom`, { 'kolom-0': 'number', 'kolom-1': 'name' })
  return address
}

/** Kills the program some times, each time a little into its work. */
async function killed(times: number): Promise<void> {
  for (let round = 0; round < times; round += 1) {
    await pause(300 + Math.random() * 700)
    await running.kill()
    running = await launch(dataDir)
  }
}

async function pageWith(registrar: Visitor, address: string, words: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const page = (await registrar.open(address)).body.toString()
    if (page.includes(words)) return page
    await pause(200)
  }
  throw new Error(`${address} never said ${words}`)
}
