import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Launched, launch, stop } from './launch.ts'
import { damaged, leftOf } from './left.ts'
import { proofOf } from './proof.ts'
import { kill, victims } from './victims.ts'
import { startWriters } from './writers.ts'

const rounds = Number(process.env.CRASH_ROUNDS ?? 30)

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

it(`loses nothing it acknowledged, does nothing twice or by half, in ${rounds} kills of program, database, both or keeper [Q5] [Q10]`, async () => {
  const writers = await startWriters(() => running.address)
  const written = (more: number) => {
    const goal = writers.acknowledged.size + more
    const reached = until(() => writers.acknowledged.size >= goal)
    return Promise.race([reached, writers.ended, endOf(running)])
  }
  for (let round = 0; round < rounds; round += 1) {
    await written(12)
    await pause(Math.random() * 100)
    const victim = victims[round % victims.length] ?? 'both'
    if (await kill(victim, running, dataDir)) running = await launch(dataDir)
  }
  await written(12)
  await writers.stop()
  expect(await stop(running)).toBe(0)
  expect(leftOf(dataDir)).toEqual([])

  const acts = [...writers.acknowledged].sort()
  const proof = await proofOf(dataDir)
  process.stdout.write(
    `${rounds} kills, ${acts.length} acts acknowledged, ${writers.repeated()} of them sent again\n`,
  )
  expect(proof.found.sort()).toEqual(acts)
  expect(proof.answersKept).toBe(acts.length)
  expect(proof.half).toEqual([])
  expect(damaged(dataDir, proof.papers)).toEqual([])
  expect(proof.chain).toMatchObject({ whole: true })
})

/** Nobody killed it and yet it ended. */
async function endOf({ ended, said }: Launched): Promise<never> {
  throw new Error(`the program ended by itself: ${await ended} ${said()}`)
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 12_000) throw new Error('waited for minutes in vain')
    await pause(20)
  }
}
