import { expect, it } from 'vitest'
import { to } from '#addresses'
import { type Database, type Role, roles } from '#kernel'
import { aDatabase, aKanwil, anActor, aSecondFactor, aUnit, browserOf, theCentre } from '#test'

it.for(roles.filter((role) => role !== 'stranger' && role !== 'system'))(
  'the menu of a %s holds only what may be opened, every page within two presses, and says where one is [P1] [Q2]',
  async (role) => {
    const db = await aDatabase()
    const actor = await anActor(db, { unit: await officeOf(db, role), roles: [role] })
    await aSecondFactor(db, actor)
    const browser = await browserOf(db, actor)
    const open = async (path: string) => {
      const response = await browser.get(path)
      expect([path, response.status]).toEqual([path, 200])
      return await response.text()
    }
    for (const group of linksIn('nav', await open(to.home))) {
      const first = await open(group.href)
      expect(linksIn('nav', first).filter(({ current }) => current)).toHaveLength(1)
      const pages = linksIn('siblings', first)
      expect(pages).not.toHaveLength(1)
      for (const { href } of pages) {
        const here = linksIn('siblings', await open(href)).filter(({ current }) => current)
        expect(here).toEqual([{ href, current: 'page' }])
      }
    }
  },
)

it('the menu says where one is also on the pages that a list leads to under another address [Q2]', async () => {
  const db = await aDatabase()
  const browser = await browserOf(db, await anActor(db))
  for (const [path, under] of [
    [to.holidays, to.timetable],
    [to.templates, to.programmes],
  ] as const) {
    const here = linksIn('siblings', await (await browser.get(path)).text()).filter(({ current }) => current)
    expect(here).toEqual([{ href: under, current: 'true' }])
  }
})

async function officeOf(db: Database, role: Role) {
  if (role.startsWith('national')) return (await theCentre(db)).ditjenpas
  return role.startsWith('regional') ? await aKanwil(db) : await aUnit(db)
}

/** The links of one row of the menu. */
function linksIn(row: 'nav' | 'siblings', html: string): { href: string; current: string | undefined }[] {
  const inside = html.match(new RegExp(`<nav class="${row}".*?</nav>`, 's'))?.[0] ?? ''
  return [...inside.matchAll(/<a href="([^"]*)"(?: aria-current="([a-z]+)")?/g)].map((link) => ({
    href: link[1] ?? '',
    current: link[2],
  }))
}
