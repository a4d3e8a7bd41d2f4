import { parentPort, workerData } from 'node:worker_threads'
import { solve } from './solve.ts'

// the thread that `solveAside` starts: one round, one answer
parentPort?.postMessage(await solve(workerData))
