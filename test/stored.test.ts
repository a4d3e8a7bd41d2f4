import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFiles } from '#kernel'
import { aDatabase, aKanwil, anActor, aPartner, aPdf, browserOf, directiveTyped, type Fields } from '#test'

it('a stored file is sent while it is what was stored; a changed or lost one is told of, whatever it belongs to [B16]', async () => {
  const db = await aDatabase()
  const officer = await anActor(db, { unit: await aKanwil(db) })
  const folder = mkdtempSync(join(tmpdir(), 'bekal-berubah-'))
  const browser = await browserOf(db, officer, { sample: true, files: openFiles(folder, 1_000_000) })
  const { id } = await aPartner(db, officer)
  const paper = { kind: 'training', number: '1', issuer: 'Dinas', issuedOn: '2026-04-01' }
  await browser.post(`/mitra/${id}/dokumen/baru`, { ...paper, file: aPdf('izin.pdf', 'Izin') })
  const partner = await (await browser.get(`/mitra/${id}`)).text()
  const letter = { ...(directiveTyped() as Fields), file: aPdf('surat.pdf', 'Surat') }
  const issued = await browser.post('/arahan/baru', letter)
  const addresses = [
    partner.match(/\/mitra\/[^"]*\/berkas/)?.[0] ?? '',
    `${issued.headers.get('location')}/berkas`,
  ]
  const answers = async () => {
    const pages = await Promise.all(addresses.map((address) => browser.get(address)))
    return Promise.all(pages.map(async (page) => [page.status, await page.text()] as const))
  }

  for (const [status, text] of await answers()) expect([status, text.slice(0, 4)]).toEqual([200, '%PDF'])
  const kept = globSync('??/*', { cwd: folder }).map((path) => join(folder, path))
  expect(kept).toHaveLength(2)
  for (const path of kept) writeFileSync(path, 'lain')
  for (const [status, text] of await answers()) {
    expect(status).toBe(409)
    for (const words of ['Berkas berubah', 'Sidik jari (SHA-256)', 'Berkas tidak dibuka'])
      expect(text).toContain(words)
  }
  for (const path of kept) rmSync(path)
  for (const [status, text] of await answers()) {
    expect([status, text.includes('Berkas hilang')]).toEqual([410, true])
  }
})
