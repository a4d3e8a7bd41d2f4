import { beforeAll, describe, expect, it } from 'vitest'
import { editing, type Part, parts, stageCodes, stages } from '#agreements'
import { type Database, type Permission, permissions, type Role, roles } from '#kernel'
import { aDatabase, anActor, browserOf } from '#test'
import { heldRoles, permissionNames, shortRoles } from './labels.ts'

let html: string
beforeAll(async () => {
  const db: Database = await aDatabase()
  const response = await (await browserOf(db, await anActor(db))).get('/hak-akses')
  expect(response.status).toBe(200)
  html = await response.text()
})

describe('the page of rights shows exactly the table that decides [P2]', () => {
  it.for(Object.keys(permissions) as Permission[])('%s', (permission) => {
    const row = rowWhere(html, (title) => title === permissionNames[permission])
    const allowed: readonly Role[] = permissions[permission]
    expect(ticked(row)).toEqual(heldRoles.filter((role) => allowed.includes(role)))
    expect(row.includes('yang belum masuk')).toBe(allowed.includes('stranger'))
    expect(row.includes('program sendiri')).toBe(allowed.includes('system'))
  })

  it('and nothing else: every act has one row, every post-holder one column', () => {
    const names = Object.values(permissionNames)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => html.split(`>${name}`).length !== 2)).toEqual([])
    expect(roles.filter((role) => !new Set<Role>(heldRoles).has(role))).toEqual(['system', 'stranger'])
    expect(new Set(Object.values(shortRoles)).size).toBe(roles.length)
  })
})

const cells = (Object.keys(parts) as Part[]).flatMap((part) =>
  stageCodes.map((stage) => [part, stage] as const),
)

it.for(cells)('the part %s in the stage %s shows exactly who may change it [P2]', ([part, stage]) => {
  const [, section = ''] = html.split(`id="bagian-${part}"`)
  const row = rowWhere(section.split('</section>')[0] ?? '', (title) =>
    title.split(', ').includes(stages[stage]),
  )
  const allowed = heldRoles.filter((role) => editing[part][stage].includes(role))
  expect(ticked(row)).toEqual(allowed)
  expect(row.includes('Terkunci untuk semua')).toBe(allowed.length === 0)
})

/** The one row whose title fits. */
function rowWhere(text: string, fits: (title: string) => boolean): string {
  const rows = text
    .split('<th scope="row" class="title">')
    .slice(1)
    .filter((row) => fits(row.split('<')[0] ?? ''))
  expect(rows).toHaveLength(1)
  return rows[0]?.split('</tr>')[0] ?? ''
}

/** The roles whose cell has a tick. */
function ticked(row: string): Role[] {
  const labels = [...row.matchAll(/data-label="([^"]+)"><div><svg[^>]+aria-label="boleh"/g)].map(
    (cell) => cell[1],
  )
  return heldRoles.filter((role) => labels.includes(shortRoles[role]))
}
