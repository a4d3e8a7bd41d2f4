import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { HtmlValidate } from 'html-validate'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blank, type Markup } from '#kernel'
import { asset, assets } from '#ui'
import { openChromium } from './browser.ts'
import { ConfirmPage, FormPage, StrangerPage, troubled } from './ui/form-pages.tsx'
import { HomePage } from './ui/home-page.tsx'
import { ListPage } from './ui/list-page.tsx'
import { ShowPage } from './ui/show-page.tsx'

const pages: Record<string, Markup> = {
  daftar: <ListPage />,
  perjanjian: <ShowPage />,
  'hari-ini': <HomePage />,
  formulir: <FormPage form={blank()} />,
  'formulir-kembali': <FormPage form={troubled} />,
  konfirmasi: <ConfirmPage form={blank()} />,
  masuk: <StrangerPage form={blank()} />,
}
const names = Object.keys(pages)

describe('the pages of the kit', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      'long-title': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
    },
  })

  it.for(names)('%s is valid HTML [Q1]', async (name) => {
    const report = await validator.validateString(pages[name]?.html ?? '')
    expect(
      report.results.flatMap(({ messages }) => messages.map((each) => `${each.line}: ${each.message}`)),
    ).toEqual([])
  })

  it('weigh less than 50 KiB on a first visit, font and all [Q2]', async () => {
    const parts = ['app.css', 'app.js', 'icon.svg', 'plus-jakarta-sans.woff2'].map(async (name) => {
      const response = await assets.request(asset(name), { headers: { 'accept-encoding': 'br' } })
      return (await response.arrayBuffer()).byteLength
    })
    const html = Math.max(...Object.values(pages).map((page) => brotliCompressSync(page.html).byteLength))
    const whole = (await Promise.all(parts)).reduce((sum, size) => sum + size, html)
    expect(whole).toBeLessThan(50 * 1024)
  })
})

describe('the kit in a browser', () => {
  let browser: Browser
  let base: string
  let stop: () => void

  beforeAll(async () => {
    const app = new Hono().route('/', assets)
    app.get('/favicon.ico', (c) => c.body(null, 204))
    app.get('/:page', (c) => c.html(pages[c.req.param('page')]?.html ?? ''))
    app.post('*', (c) => c.text('diterima'))
    base = await new Promise((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      )
      stop = () => server.close()
    })
    browser = await openChromium()
  })
  afterAll(async () => {
    await browser.close()
    stop()
  })

  async function open(name: string, options: BrowserContextOptions): Promise<Page> {
    const page = await browser.newPage(options)
    await page.goto(`${base}/${name}`)
    return page
  }

  const views = [1366, 390, 360].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  )
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  it.for(views)(
    'nobody is shut out at $width px in $colorScheme, and nothing runs off the side [Q1] [Q2]',
    async (view) => {
      const viewport = { width: view.width, height: 800 }
      const page = await browser.newPage({ viewport, colorScheme: view.colorScheme })
      for (const name of names) {
        await page.goto(`${base}/${name}`)
        await page.evaluate(`for (const each of document.querySelectorAll('details.help')) each.open = true`)
        await page.evaluate(axe)
        const wrong = await page.evaluate(
          `axe.run().then((report) => report.violations.map((each) => each.id + ' ' + each.nodes.map((node) => node.html).join(' ')))`,
        )
        expect(wrong, `${name} at ${view.width}`).toEqual([])
        const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(beyond, `${name} at ${view.width}`).toBeLessThanOrEqual(0)
      }
      await page.close()
    },
  )

  it('every link and button can be hit with a finger [Q1]', async () => {
    const page = await open('daftar', {
      viewport: { width: 360, height: 800 },
      hasTouch: true,
      isMobile: true,
    })
    const small =
      await page.evaluate(`[...document.querySelectorAll('.button, .input, .chips a, .nav a, .siblings a, summary')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44).map((each) => each.outerHTML)`)
    expect(small).toEqual([])
    await page.close()
  })

  it('brings the list of errors to the reader, and each leads to its field [Q1]', async () => {
    const page = await open('formulir-kembali', {})
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
    await page.getByRole('link', { name: 'Isi nomor perjanjian.' }).click()
    expect(new URL(page.url()).hash).toBe('#number')
    await page.close()
  })

  it('asks before a changed form is lost, and not when it is sent [Q10]', async () => {
    const page = await open('formulir', {})
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type())
      await dialog.dismiss()
    })
    await page.getByLabel('Judul').fill('Batik')
    await page.getByRole('link', { name: 'Mitra', exact: true }).click()
    await expect.poll(() => asked).toEqual(['beforeunload'])

    await page.getByRole('button', { name: 'Simpan perjanjian' }).click()
    await page.getByText('diterima').waitFor()
    expect(asked).toHaveLength(1)
    await page.close()
  })

  it('sends a form once, however often the button is pressed [Q10]', async () => {
    const page = await open('konfirmasi', {})
    let sent = 0
    await page.route('**/*', async (route) => {
      if (route.request().method() !== 'POST') return await route.continue()
      sent += 1
      await new Promise((resolve) => setTimeout(resolve, 300))
      return await route.fulfill({ body: 'diterima' })
    })
    await page.getByRole('button', { name: 'Hentikan penjajakan' }).dblclick()
    await page.getByText('diterima').waitFor()
    expect(sent).toBe(1)
    await page.close()
  })

  it('works without script: the menu and the help open [Q2] [Q12]', async () => {
    const page = await open('daftar', { javaScriptEnabled: false })
    await page.getByText('Bantuan halaman ini').click()
    expect(await page.getByText('Untuk apa halaman ini').isVisible()).toBe(true)
    await page.getByText('Sri Wahyuni').click()
    expect(await page.getByRole('button', { name: 'Keluar' }).isVisible()).toBe(true)
    await page.close()
  })
})
