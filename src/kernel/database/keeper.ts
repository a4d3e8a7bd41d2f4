import { type ChildProcess, spawn } from 'node:child_process'
import type { Owner } from './owner.ts'

/**
 * Starts the server, and beside it a watcher that reads our end of a pipe: when the program is gone, also by
 * kill -9, the pipe ends and the watcher stops the server. Killing the keeper itself leaves the watcher.
 */
const script = `
"$@" </dev/null &
server=$!
exec 3<&0
trap '' INT TERM HUP
(read -r _ <&3; kill -INT $server) 2>/dev/null &
wait $server
code=$?
kill -KILL $! 2>/dev/null
exit $code
`

export interface Keeper {
  /** Settles when the server or the keeper is gone, with what they said last. */
  gone: Promise<string>
  /** Lets go of the pipe: the server stops, open transactions are undone. */
  release(): void
}

export function keep(owner: Owner, server: string, args: string[]): Keeper {
  const [file, argv, options] = owner.command('/bin/sh', ['-c', script, 'sh', server, ...args])
  // Its own process group, so Ctrl-C in the terminal reaches the program alone, which then stops in order.
  const child = spawn(file, argv, {
    ...options,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.unref()
  child.stdin?.on('error', () => {})
  const release = () => {
    child.ref()
    child.stdin?.destroy()
  }
  return { gone: lastWords(child), release }
}

function lastWords(child: ChildProcess): Promise<string> {
  let said = ''
  child.stderr?.on('data', (data) => {
    said = `${said}${data}`.slice(-2_000)
  })
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', () => resolve(said.trim()))
  })
}
