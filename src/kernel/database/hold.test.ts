import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hold } from './hold.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bekal-uji-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

it('keeps a second program away from the same data until the first lets go [Q5]', () => {
  const release = hold(dataDir)
  expect(() => hold(dataDir)).toThrow(/sedang dipakai program lain/)
  release()
  hold(dataDir)()
})

it('is let go by the system when the program is killed', async () => {
  const code = `import { hold } from '${import.meta.dirname}/hold.ts'
    hold('${dataDir}'); setInterval(() => {}, 1000); process.stdout.write('held')`
  const program = spawn(process.execPath, ['--input-type=module-typescript', '-e', code])
  await new Promise((resolve) => program.stdout.once('data', resolve))
  expect(() => hold(dataDir)).toThrow(/sedang dipakai program lain/)

  program.kill('SIGKILL')
  await new Promise((resolve) => program.once('exit', resolve))
  hold(dataDir)()
})

it('says in a sentence that the folder cannot be written', () => {
  chmodSync(dataDir, 0o755)
  writeFileSync(join(dataDir, 'berkas'), '')
  expect(() => hold(join(dataDir, 'berkas', 'data'))).toThrow(/tidak dapat ditulisi/)
})
