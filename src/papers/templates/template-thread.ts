import { parentPort, workerData } from 'node:worker_threads'
import { workTemplate } from './work-template.ts'

// the thread that `makeFrom` starts: one template, one answer
parentPort?.postMessage(workTemplate(workerData))
