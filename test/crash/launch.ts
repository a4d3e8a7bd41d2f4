import { spawn } from 'node:child_process'
import { program } from './bundle.ts'

export interface Started {
  pid: number
  /** Settles when the program says where it is found; fails with its last words when it ends before. */
  ready: Promise<string>
  /** Settles with the exit code, or the signal that killed it. */
  ended: Promise<number | string>
  /** All it has said so far. */
  said(): string
  /** kill -9, and waits until it is dead; nothing happens to the dead. */
  kill(): Promise<unknown>
}

export interface Launched extends Started {
  address: string
}

/** Starts the product on a data folder and waits until it is ready. */
export async function launch(dataDir: string, over: Record<string, string> = {}): Promise<Launched> {
  const started = begin(dataDir, over)
  return { ...started, address: await started.ready }
}

/** Starts the product with the sample on a data folder. */
export function begin(dataDir: string, over: Record<string, string> = {}): Started {
  const settings = { DATA_DIR: dataDir, PORT: '0', SAMPLE: 'ya', LOG_LEVEL: 'fatal', DATABASE_URL: '' }
  const child = spawn(process.execPath, [program], { env: { ...process.env, ...settings, ...over } })
  let said = ''
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code ?? ''))
  })
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data
      const found = said.match(/Bekal berjalan di (\S+)/)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    ended.then((code) => reject(new Error(`${code}: ${said}`)))
  })
  // Whoever kills it before it is ready does not wait for this.
  ready.catch(() => undefined)
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  return { pid: child.pid as number, ready, ended, said: () => said, kill }
}

/** Asks it to end as Ctrl-C does; gives the exit code. */
export function stop({ pid, ended }: Started): Promise<number | string> {
  process.kill(pid, 'SIGINT')
  return ended
}
