import { expect, it } from 'vitest'
import { asset, assets } from './assets.ts'

const get = (path: string, accepted = '') =>
  assets.request(path, { headers: { 'accept-encoding': accepted } })

it('a built file keeps its address until its content changes, so it may be kept for ever [Q2]', async () => {
  expect(asset('app.css')).toMatch(/^\/aset\/app-[A-Za-z0-9]{8,10}\.css$/)
  const response = await get(asset('app.css'))
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
})

it.for([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', null],
] as const)('a browser that reads "%s" gets %s [Q2]', async ([accepted, encoding]) => {
  const response = await get(asset('app.css'), accepted)
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(response.headers.get('vary')).toBe('accept-encoding')
})

it('the font is never packed twice', async () => {
  expect((await get(asset('plus-jakarta-sans.woff2'), 'br')).headers.get('content-encoding')).toBeNull()
})

it('nothing but the built files is there', async () => {
  for (const name of ['manifest.json', 'app.css', '..%2Fserver.js', `${asset('app.css').slice(6)}.br`]) {
    expect((await get(`/aset/${name}`)).status).toBe(404)
  }
})
