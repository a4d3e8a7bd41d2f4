import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const anId = /[0-9a-f]{8}-[0-9a-f-]{27}/g

export interface Inspection {
  look(page: Page): Promise<void>
  /** Everything that was wrong, and where. */
  wrong: string[]
  /** The pages that were looked at. */
  seen: Set<string>
}

/**
 * Looks at every page that is new: no side runs off the screen, no script fails or is forbidden, and, where the
 * page may run script, nobody is shut out in light or in dark (axe).
 */
export function anInspection({ withAxe }: { withAxe: boolean }): Inspection {
  const wrong: string[] = []
  const seen = new Set<string>()
  const heard = new WeakSet<Page>()

  async function look(page: Page): Promise<void> {
    if (!heard.has(page)) listen(page, wrong)
    heard.add(page)
    const name = await nameOf(page)
    if (seen.has(name)) return
    seen.add(name)
    const { pathname } = new URL(page.url())
    const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    if (Number(beyond) > 0) wrong.push(`${pathname} runs ${beyond} px off the side`)
    if (withAxe) wrong.push(...(await shutsOut(page)))
  }
  return { look, wrong, seen }
}

/** The same address is another page when other parts are drawn on it. */
async function nameOf(page: Page): Promise<string> {
  const parts = await page.evaluate(
    `[...new Set([...document.querySelectorAll('main *')].flatMap((each) => [...each.classList]))].sort().join(' ')`,
  )
  return `${new URL(page.url()).pathname.replaceAll(anId, ':id')} (${parts})`
}

function listen(page: Page, wrong: string[]): void {
  page.on('pageerror', (error) => wrong.push(`${page.url()} ${error}`))
  page.on('console', (said) => {
    const isAnswer = said.text().startsWith('Failed to load resource')
    if (said.type() === 'error' && !isAnswer) wrong.push(`${page.url()} ${said.text()}`)
  })
}

/** In the dark only the colours are others, so only they are looked at again. */
const schemes = { dark: { runOnly: ['color-contrast'] }, light: {} }

async function shutsOut(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: string[] = []
  for (const [colorScheme, rules] of Object.entries(schemes)) {
    await page.emulateMedia({ colorScheme: colorScheme as 'light' })
    const violations: string[] = await page.evaluate(
      `axe.run(${JSON.stringify(rules)}).then(({ violations }) => violations.map((each) => each.id + ' ' + each.nodes.map((node) => node.target).join(' ')))`,
    )
    found.push(...violations.map((each) => `${page.url()} in ${colorScheme}: ${each}`))
  }
  return found
}
