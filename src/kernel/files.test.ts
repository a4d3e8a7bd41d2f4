import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { openFiles, upload, uploadToken } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'bekal-berkas-'))
const files = openFiles(folder, 1_000)
const pdf = '%PDF-1.4\n% naskah\n%%EOF\n'
const arriving = (content: string | Buffer) => Readable.from([Buffer.from(content)])

describe('a stored file', () => {
  it('is kept once under its fingerprint, with its true type whatever its name says', async () => {
    const first = await files.store(arriving(pdf), 'naskah.pdf')
    const second = await files.store(arriving(pdf), 'salinan.jpg')
    expect(first).toMatchObject({ type: 'application/pdf', size: pdf.length, name: 'naskah.pdf' })
    expect(second.sha256).toBe(first.sha256)
    const stream = await files.open(first.sha256)
    expect(await text(stream as Readable)).toBe(pdf)
  })

  it('that was changed behind our back, or is gone, is noticed [B16]', async () => {
    const kept = await files.store(arriving(`${pdf}2`), 'naskah.pdf')
    const path = join(folder, kept.sha256.slice(0, 2), kept.sha256)
    appendFileSync(path, ' ')
    expect(await files.open(kept.sha256)).toBe('changed')
    rmSync(path)
    expect(await files.open(kept.sha256)).toBe('missing')
    expect(await files.open('../../etc/passwd')).toBe('missing')
  })

  it('that is too large is not kept, and said so', async () => {
    const large = await files.store(arriving('x'.repeat(1_001)), 'besar.pdf')
    expect(large).toMatchObject({ tooLarge: true, sha256: '' })
    expect(upload().safeParse(large).error?.issues[0]?.message).toMatch(/lebih besar dari/)
  })

  it('that is not what its name says is refused by its content', async () => {
    const program = await files.store(arriving(Buffer.from('7f454c4602010100', 'hex')), 'naskah.pdf')
    expect(upload().safeParse(program).error?.issues[0]?.message).toMatch(/Isi berkas naskah.pdf bukan PDF/)
  })

  it('is found again by the token of its form, and by nothing else', async () => {
    const kept = await files.store(arriving(pdf), 'Naskah  akhir:1.pdf')
    expect(kept.name).toBe('Naskah  akhir 1.pdf')
    expect(await files.recall(uploadToken(kept))).toEqual(kept)
    for (const token of ['', 'x/y', `${'0'.repeat(64)}/a.pdf`, '../x'])
      expect(await files.recall(token)).toBeUndefined()
  })
})
