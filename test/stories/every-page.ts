import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { aPerson, type Person } from './person.ts'

/** Whose pages are looked at; together they reach every address that a link leads to. */
const people = ['Siti Rahmah', 'Ahmad Fauzan', 'Dewi Kartika', 'Agus Setiawan']
const anId = /[0-9a-f]{8}-[0-9a-f-]{27}/g
const widths = [1366, 390]
/** Addresses that answer with a file and not with a page. */
const isFile = /\/berkas\/(?!baru)|\/gambar\/|\/naskah\/.*\/(asli|word)\/|\/pdf$/

/** Follows every link of every page, each kind of page once for each person. Gives how many pictures it took. */
export async function everyPage(browser: Browser, address: string, folder: string): Promise<number> {
  let taken = 0
  for (const name of [undefined, ...people]) {
    const person = await aPerson(browser, { address })
    if (name) await person.signIn(name)
    for (const path of await reached(person, name ? '/' : '/masuk')) {
      await person.open(path)
      await takeViews(person.page, join(folder, fileName(name, path)))
      taken += widths.length * 2
    }
    await person.leave()
  }
  return taken
}

async function reached({ page, open }: Person, first: string): Promise<string[]> {
  const kinds = new Map([[kindOf(first), first]])
  for (const path of kinds.values()) {
    if (isFile.test(path)) continue
    await open(path)
    const links: string[] = await page.evaluate(
      `[...document.links].filter((link) => link.origin === location.origin).map((link) => link.pathname + link.search)`,
    )
    for (const link of links) if (!kinds.has(kindOf(link))) kinds.set(kindOf(link), link)
  }
  return [...kinds.values()].filter((path) => !isFile.test(path))
}

/** Pages of one kind differ by the thing they show; how a list is narrowed makes no other kind. */
function kindOf(path: string): string {
  const [place = '', query = ''] = path.replaceAll(anId, ':id').split('?')
  return /mitra=/.test(query) ? `${place}?mitra` : place
}

async function takeViews(page: Page, path: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${path}-${width}-${colorScheme}.png`, fullPage: true })
    }
  }
}

function fileName(name: string | undefined, path: string): string {
  const place = kindOf(path).replaceAll(/[^a-z]+/g, '-')
  return `${(name ?? 'tamu').toLowerCase().replaceAll(' ', '-')}${place.replace(/-$/, '') || '-awal'}`
}
