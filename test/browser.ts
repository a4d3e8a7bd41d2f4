import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import sparticuz, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { installPackage } from './apt.ts'

const debians = '/usr/bin/chromium'
const places = [debians, '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Chromium, from the first of these that starts: the one CHROMIUM names, the machine's own, Debian's newly
 * installed where we may, the one among the packages.
 */
export async function openChromium(): Promise<Browser> {
  const failures: unknown[] = []
  for await (const found of candidates()) {
    try {
      return await chromium.launch({ args: ['--disable-gpu'], ...found })
    } catch (error) {
      failures.push(error)
    }
  }
  throw new AggregateError(failures, 'no Chromium starts on this machine; name one in CHROMIUM')
}

async function* candidates(): AsyncGenerator<LaunchOptions> {
  const named = process.env.CHROMIUM
  if (named) return yield { executablePath: named }
  for (const executablePath of places.filter(existsSync)) yield { executablePath }
  if (!existsSync(debians)) {
    installPackage('chromium')
    if (existsSync(debians)) yield { executablePath: debians }
  }
  yield await packaged()
}

/** The newest Chromium that old office computers can have: the stories of pages that must work there open it too. */
export async function openChromium109(): Promise<Browser> {
  const executablePath = join(tmpdir(), 'chromium-109')
  if (!existsSync(executablePath)) {
    const packed = await readFile(join(binOf('chromium-109'), 'chromium.br'))
    // under a name of its own first, so that nobody starts half a file
    const whole = `${executablePath}-${process.pid}`
    await writeFile(whole, await promisify(brotliDecompress)(packed), { mode: 0o755 })
    await rename(whole, executablePath)
  }
  return chromium.launch({ args: ['--disable-gpu'], executablePath, env: await withLibraries() })
}

async function packaged(): Promise<LaunchOptions> {
  return { executablePath: await sparticuz.executablePath(), env: await withLibraries() }
}

/** The package brings the libraries that a bare machine lacks, but unpacks them only in its own cloud. */
async function withLibraries() {
  const libraries = join(await inflate(join(binOf('@sparticuz/chromium'), 'al2023.tar.br')), 'lib')
  const path = [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':')
  return { ...process.env, LD_LIBRARY_PATH: path }
}

const binOf = (name: string) => join(dirname(fileURLToPath(import.meta.resolve(name))), '../bin')
