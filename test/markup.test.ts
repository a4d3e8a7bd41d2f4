import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '#kernel'
import { type Browser, browserOf, type Fields, secrets, servicesOn } from '#test'
import { loadSample } from '../src/sample/load.ts'
import { actorNamed, crawl } from './crawl.ts'
import { freshDatabase } from './worker-database.ts'

const clock = () => new Date()
const markup = `<b data-jahat>"'&</b>`

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(), () => undefined, { secrets })
  await loadSample(servicesOn(db, { sample: true, clock }))
})
afterAll(() => db.destroy())

it('HTML written into every field of every form that people of the sample reach stays text', async () => {
  const tried = new Set<string>()
  for (const name of ['Siti Rahmah', 'Noor Hidayah', 'Ahmad Fauzan', 'Yusri', 'Maya Sari', 'Agus Setiawan']) {
    const browser = await browserOf(db, await actorNamed(db, name), { sample: true, clock })
    for (const [path, html] of await crawl(browser.get)) {
      for (const form of formsIn(html, path)) {
        if (tried.has(shapeOf(form.action))) continue
        tried.add(shapeOf(form.action))
        expect([form.action, await ranAt(browser, form)]).toEqual([form.action, false])
      }
    }
  }
  expect(tried.size).toBeGreaterThan(50)
})

const shapeOf = (path: string) => path.replace(/[0-9a-f-]{36}/g, ':id').replace(/\?.*/, '')

interface Form {
  action: string
  fields: Fields
}

/** Forms that ask for words, filled in: words with markup, the rest as a browser would send it. */
function formsIn(html: string, path: string): Form[] {
  return [...html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', inside = '']) => {
    if (!/method="post"/.test(head)) return []
    const words = [...inside.matchAll(/<(?:textarea|input)[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => tag.startsWith('<textarea') || /type="(?:text|email|tel|search)"/.test(tag))
    const hidden = [...inside.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag)
    if (words.length === 0) return []
    const action = (/action="([^"]*)"/.exec(head)?.[1] ?? path).replaceAll('&amp;', '&')
    const fields: Fields = {}
    for (const tag of hidden) fields[nameOf(tag)] = /value="([^"]*)"/.exec(tag)?.[1] ?? ''
    for (const tag of words) fields[nameOf(tag)] = markup
    return [{ action, fields }]
  })
}

const nameOf = (tag: string) => /name="([^"]*)"/.exec(tag)?.[1] ?? ''

/** Whether the markup came back as markup: in the form drawn again, or on the page that follows. */
async function ranAt(browser: Browser, { action, fields }: Form): Promise<boolean> {
  const answer = await browser.post(action, fields)
  expect([303, 409, 422], action).toContain(answer.status)
  const onward = answer.headers.get('location')
  const page = onward ? await browser.get(onward) : answer
  return (await page.text()).includes('<b data-jahat>')
}
