import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'

type Typed = Record<string, string>
export interface Paper {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Somebody at a browser, who finds everything by what it is called. */
export interface Person {
  page: Page
  open(path: string): Promise<void>
  follow(link: string): Promise<void>
  press(button: string): Promise<void>
  /** Writes into fields by their labels. */
  fill(typed: Typed): Promise<void>
  /** Chooses from lists by their labels; the beginning of a line is enough. */
  choose(chosen: Typed): Promise<void>
  tick(...labels: string[]): Promise<void>
  attach(label: string, paper: Paper | string): Promise<void>
  reads(text: string | RegExp): Promise<void>
  /** Opens the first page of the list of people and goes in as one of them. */
  signIn(name: string): Promise<void>
  leave(): Promise<void>
}

interface Way extends BrowserContextOptions {
  address: string
  /** Called with every page that comes. */
  look?: ((page: Page) => Promise<void>) | undefined
}

export async function aPerson(browser: Browser, { address, look, ...options }: Way): Promise<Person> {
  const context = await browser.newContext({
    baseURL: address,
    reducedMotion: 'reduce',
    locale: 'id-ID',
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()

  async function arrive(move: () => Promise<unknown>): Promise<void> {
    await Promise.all([page.waitForEvent('domcontentloaded'), move()])
    await look?.(page)
  }
  const press = (name: string) =>
    arrive(() => page.getByRole('button', { name, exact: true }).first().click())

  return {
    page,
    press,
    open: (path) => arrive(() => page.goto(path, { waitUntil: 'commit' })),
    follow: (name) => arrive(() => page.getByRole('link', { name, exact: true }).first().click()),
    fill: async (typed) => {
      for (const [label, text] of Object.entries(typed)) await field(page, label).fill(text)
    },
    choose: async (chosen) => {
      for (const [label, line] of Object.entries(chosen)) await chooseLine(field(page, label), line)
    },
    tick: async (...labels) => {
      for (const label of labels) await field(page, label).check()
    },
    attach: (label, paper) => field(page, label).setInputFiles(paper),
    reads: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    signIn: async (name) => {
      await arrive(() => page.goto('/masuk', { waitUntil: 'commit' }))
      await press(`Masuk sebagai ${name}`)
    },
    leave: () => context.close(),
  }
}

/** A field by its label, which may add that the field is optional. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(new RegExp(`^\\s*${literally(label)}( \\(opsional\\))?\\s*$`))
}

async function chooseLine(list: Locator, beginning: string): Promise<void> {
  const line = list.getByRole('option', { name: new RegExp(`^${literally(beginning)}`) }).first()
  await list.selectOption(await line.getAttribute('value'))
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A small PDF of its own. */
export function aPaper(name: string): Paper {
  const buffer = Buffer.from(`%PDF-1.4\n% ${name} ${crypto.randomUUID()}\n%%EOF\n`)
  return { name, mimeType: 'application/pdf', buffer }
}
