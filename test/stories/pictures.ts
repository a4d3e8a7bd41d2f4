import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assemble } from '../../src/assemble.ts'
import { start } from '../../src/program/start.ts'
import { openChromium } from '../browser.ts'
import { everyPage } from './every-page.ts'
import { guidePictures } from './guide-pictures.ts'

/**
 * Takes the pictures of the guide from the program with its sample; `--semua FOLDER` takes every page instead,
 * wide and narrow, light and dark, for somebody to look at.
 */
const [option, folder] = process.argv.slice(2)
const guide = join(import.meta.dirname, '../../docs/panduan/gambar')
const dataDir = mkdtempSync(join(tmpdir(), 'bekal-gambar-'))
chmodSync(dataDir, 0o755)

const program = await start({ DATA_DIR: dataDir, PORT: '0', SAMPLE: 'ya', LOG_LEVEL: 'error' }, assemble)
const browser = await openChromium()
try {
  const target = option === '--semua' ? (folder ?? join(tmpdir(), 'bekal-halaman')) : guide
  mkdirSync(target, { recursive: true })
  const taken =
    option === '--semua'
      ? await everyPage(browser, program.address, target)
      : await guidePictures(browser, program.address, target)
  process.stdout.write(`${taken} gambar di ${target}\n`)
} finally {
  await browser.close()
  await program.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
