import { globSync, readFileSync } from 'node:fs'
import { marked } from 'marked'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#kernel'
import { aDatabase, anActor, type Browser, browserOf } from '#test'
import { chapters } from './chapters.ts'
import { Prose } from './prose.tsx'

let db: Database
let browser: Browser
beforeAll(async () => {
  db = await aDatabase()
  browser = await browserOf(db, await anActor(db))
})

describe('the guide [Q12]', () => {
  it('lists its chapters, and each opens', async () => {
    const list = await (await browser.get('/panduan')).text()
    for (const { name, title, lead } of chapters) {
      expect(list).toContain(`<a href="/panduan/${name}">${title}</a>`)
      const page = await browser.get(`/panduan/${name}`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(lead.split(/[&*'"]/)[0])
    }
    expect((await browser.get('/panduan/entah')).status).toBe(404)
  })

  it('leads nowhere that does not exist', async () => {
    const pages = new Map<string, string>()
    for (const { name } of chapters)
      pages.set(`/panduan/${name}`, await (await browser.get(`/panduan/${name}`)).text())
    const links = [...pages.values()].flatMap((html) =>
      [...(html.split('<main')[1] ?? '').matchAll(/href="(\/panduan\/[^"]+)"/g)].map(
        (link) => link[1] as string,
      ),
    )
    expect(links.length).toBeGreaterThan(5)
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#')
      const page = pages.get(path)
      return page === undefined || (anchor !== undefined && !page.includes(`id="${anchor}"`))
    })
    expect(broken).toEqual([])
  })

  it('calls every button and field as the pages call it', () => {
    const files = globSync('src/**/*.{ts,tsx}', { exclude: (path) => path.includes('.test.') })
    const pages = files.map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' ')).join(' ')
    const words = globSync('docs/panduan/*.md').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\*\*([^*]+)\*\*/g)].map((bold) => bold[1] as string),
    )
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter((word) => !pages.includes(word))).toEqual([])
  })

  it('keeps its pictures to itself: nothing outside their folder opens', async () => {
    for (const name of ['..%2fmulai.md', 'tidak-ada.png', '%2e%2e%2f%2e%2e%2fpackage.json'])
      expect((await browser.get(`/panduan/gambar/${name}`)).status).toBe(404)
  })
})

it('draws what a chapter writes, and never as markup of its own', () => {
  const written = '1. Buka **Mitra**\n2. Tulis `<b>`\n\n<img src=x onerror=alert(1)>'
  expect(() => Prose({ tokens: marked.lexer(written) })).toThrow('cannot draw html')
  const { html } = Prose({ tokens: marked.lexer('## Satu & dua\n\n1. Buka **Mitra**\n2. Tulis `<b>`') }) as {
    html: string
  }
  expect(html).toContain('<section class="card" id="satu-dua">')
  expect(html).toContain('<li>1. Buka <strong>Mitra</strong></li>')
  expect(html).toContain('<code>&lt;b&gt;</code>')
})
