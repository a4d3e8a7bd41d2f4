import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program says of a file, also where it is not content with it. */
export function judge(pdf: Uint8Array, program: string | undefined, ...words: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bekal-periksa-'))
  const path = join(folder, 'berkas.pdf')
  writeFileSync(path, pdf)
  try {
    return execFileSync(program ?? '', [...words, path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return `${stdout}${stderr}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The last words of `qpdf --check` on a PDF without a fault. */
export const faultless = 'No syntax or stream encoding errors found'
