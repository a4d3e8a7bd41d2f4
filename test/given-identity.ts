import { readXlsx } from 'hucre/xlsx'
import type { Browser } from './given.ts'

/** What the search box answers: the page that somebody is led to. */
export async function searched(browser: Browser, q: string, fields: Record<string, string> = {}) {
  const asked = await browser.post('/cari', { q, ...fields })
  const address = asked.headers.get('location') ?? ''
  const page = await (await browser.get(address)).text()
  return { status: asked.status, address, page }
}

/** The rows of the first sheet of an XLSX that was fetched. */
export async function sheetIn(response: Response) {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return (await readXlsx(bytes)).sheets[0]?.rows ?? []
}
