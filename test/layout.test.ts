import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { permissions } from '#kernel'
import { aDatabase, servicesOn } from '#test'
import { createApp, words } from '../src/app.ts'

/** A capability knows those before it, by their front door; nobody knows those after it. */
const order = [
  'kernel',
  'accounts',
  'imports',
  'partners',
  'people',
  'privacy',
  'directives',
  'agreements',
  'plans',
  'papers',
  'tte',
  'programmes',
  'enrolment',
  'attendance',
  'credentials',
  'certificates',
  'reintegration',
  'routines',
  'pledges',
  'permits',
  'meetings',
  'monitoring',
  'signing',
  'headcounts',
  'needs',
  'vitality',
  'targeting',
  'notices',
  'reporting',
  'site',
]
/** What stands around the capabilities: starts them, fills them, is asked on the command line. */
const around = ['program', 'sample', 'commands']

describe('the layout', () => {
  it('lets capabilities look only backwards, and only through the front door', () => {
    const files = globSync('src/*/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'))
    expect(files.length).toBeGreaterThan(100)
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => !isAllowed(file, path))
        .map((path) => `${file} imports ${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('names every folder', () => {
    const folders = new Set(globSync('src/*/**/*.{ts,tsx}').map(homeOf))
    expect([...folders].sort()).toEqual([...order, ...around].sort())
  })
})

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from '([.#][^']*)'/g)].map((match) => match[1] ?? '')
}

function isAllowed(file: string, path: string): boolean {
  const home = homeOf(file)
  if (path === '#addresses') return home !== 'kernel'
  if (path === '#ui' || path === '#browser') return home !== 'kernel'
  if (path.startsWith('#')) return around.includes(home) || order.indexOf(path.slice(1)) < order.indexOf(home)
  const target = join(file, '..', path)
  if (around.includes(home)) return true
  return homeOf(target) === home || target === join('src', 'schema.ts')
}

const homeOf = (file: string) => file.split(sep)[1] ?? ''

interface Door {
  act?: string
  permission?: string
}

describe('the doors', () => {
  it('that change something all lead to an act, whose name the history can say', async () => {
    const doors = (await routes()).filter(({ method }) => method === 'POST')
    expect(doors.length).toBeGreaterThan(20)
    const named = new Set(words.flatMap((book) => Object.keys(book.acts)))
    expect(doors.filter(({ door }) => !door.act).map(({ path }) => path)).toEqual([])
    expect(doors.flatMap(({ door }) => (door.act && !named.has(door.act) ? [door.act] : []))).toEqual([])
  })

  it('are only GET and POST', async () => {
    expect([...new Set((await routes()).map(({ method }) => method))].sort()).toEqual(['GET', 'POST'])
  })

  it('name the permission they ask, and default to none [P1]', async () => {
    const open = (await routes()).filter(({ door }) => !door.permission).map(({ path }) => path)
    expect(open.sort()).toEqual(strangersDoors)
    const asked = new Set((await routes()).flatMap(({ door }) => door.permission ?? []))
    const people = Object.entries(permissions).filter(([, who]) => who.some((role) => role !== 'system'))
    const idle = people.map(([permission]) => permission).filter((permission) => !asked.has(permission))
    expect(idle).toEqual([])
  })
})

/** What anybody may open: whether the program is well, its stylesheet, and the way in. */
const strangersDoors = [
  '/aset/:file',
  '/d/:token',
  '/d/:token/:pass',
  '/d/:token/:pass/portofolio.pdf',
  '/d/:token/:pass/sertifikat/:code',
  '/hadir/:token',
  '/hadir/terima-kasih',
  '/masuk',
  '/masuk/langkah-kedua',
  '/mulai',
  '/s',
  '/s/:code',
  '/s/berkas',
  '/s/kosakata/:name',
  '/s/penerbit/:id',
  '/s/penerbit/:id/profil',
  '/sehat',
  '/tanda-tangan/:token',
  '/tanda-tangan/:token/naskah',
  '/tanda-tangan/:token/tolak',
  '/undangan/:token',
]

async function routes() {
  const app = createApp(servicesOn(await aDatabase()))
  return app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path, handler }) => ({ method, path, door: handler as unknown as Door }))
}
