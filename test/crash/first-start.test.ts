import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cooperation } from '../../src/sample/cooperation.ts'
import { addenda } from '../../src/sample/lay-addenda.ts'
import { offices } from '../../src/sample/offices.ts'
import { partners } from '../../src/sample/partners.ts'
import { people } from '../../src/sample/people.ts'
import { thirtySeven } from '../../src/sample/thirty-seven.ts'
import { begin, type Started, stop } from './launch.ts'
import { damaged, leftOf } from './left.ts'
import { proofOf } from './proof.ts'

let dataDir: string
let started: Started

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
  chmodSync(dataDir, 0o755)
})
afterAll(async () => {
  await started.kill()
  rmSync(dataDir, { recursive: true })
})

it('completes a first start that was killed again and again, and lays the sample once [Q5]', async () => {
  let kills = 0
  for (let life = 500; !(await startFor(life)); life *= 1.3) {
    await started.kill()
    kills += 1
  }
  expect(await stop(started)).toBe(0)
  expect(leftOf(dataDir)).toEqual([])

  const proof = await proofOf(dataDir)
  process.stdout.write(`first start killed ${kills} times\n`)
  expect(proof.agreements).toEqual([
    ...cooperation.map(({ title, reached }) => ({ title, stage: reached })),
    ...thirtySeven.map(({ title }) => ({ title, stage: 'active' })),
    ...Object.values(addenda).map(({ title, reached }) => ({ title, stage: reached })),
  ])
  expect(proof).toMatchObject({
    offices: offices.length,
    people: people.length,
    partners: partners.length + thirtySeven.length - 1, // the maker of batik was a partner before
    half: [],
    chain: { whole: true },
  })
  expect(damaged(dataDir, proof.papers)).toEqual([])
})

/** Lets it live for so many milliseconds; true when it got ready within them. */
async function startFor(life: number): Promise<boolean> {
  started = begin(dataDir)
  const over = pause(life).then(() => false)
  return await Promise.race([started.ready.then(() => true), over])
}
