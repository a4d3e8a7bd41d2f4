import { Worker } from 'node:worker_threads'
import type { Answered, Load } from './load.ts'

export interface Measured {
  /** Milliseconds, of one user who waits for each answer. */
  p50: number
  p95: number
  /** Answers a second, and the 95th percentile, with ten connections that never pause. */
  perSecond: number
  p95OfTen: number
  /** Of one answer as it travels. */
  bytes: number
}

const seconds = Number(process.env.BENCH_SECONDS ?? 1.5)

export async function measure(url: string, cookie: string): Promise<Measured> {
  await ask({ url, cookie, connections: 2, seconds: 0.3, least: 6 })
  const one = await ask({ url, cookie, connections: 1, seconds, least: 20 })
  const ten = await ask({ url, cookie, connections: 10, seconds, least: 40 })
  return {
    p50: percentile(one, 50),
    p95: percentile(one, 95),
    perSecond: ten.times.length / ten.seconds,
    p95OfTen: percentile(ten, 95),
    bytes: one.bytes,
  }
}

function ask(load: Load): Promise<Answered> {
  const worker = new Worker(new URL('./load.ts', import.meta.url), { workerData: load })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

const percentile = ({ times }: Answered, share: number): number =>
  times[Math.min(times.length - 1, Math.floor((times.length * share) / 100))] ?? 0
