import { parentPort, workerData } from 'node:worker_threads'
import { readFile } from './read-file.ts'

// the thread that `readPaper` starts: one file, one answer
parentPort?.postMessage(await readFile(workerData))
