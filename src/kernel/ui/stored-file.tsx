import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { type App, found, type PageProps } from '../http.ts'
import { Card } from './card.tsx'
import { PageHead } from './page-head.tsx'

interface Stored {
  sha256: string | null
  size: bigint | null
  type: string | null
  name: string | null
}

const shownInBrowser = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/**
 * Sends the stored bytes, only if they are still those that were stored; else a page, in the surroundings of the
 * thing they belong to, that says what is wrong. Where no file is kept it is 404.
 */
export async function sendStored<Path extends string>(
  c: Context<App, Path>,
  { sha256, size, type, name }: Stored,
  around: PageProps,
): Promise<Response> {
  const stream = await c.var.services.files.open(found(sha256))
  if (typeof stream === 'string') {
    c.status(stream === 'changed' ? 409 : 410)
    return await c.render(<LostFile name={found(name)} sha256={found(sha256)} what={stream} />, around)
  }
  const way = shownInBrowser.has(found(type)) ? 'inline' : 'attachment'
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
    'content-type': found(type),
    'content-length': String(size),
    'content-disposition': `${way}; filename*=UTF-8''${encodeURIComponent(found(name))}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}

const said = {
  changed: {
    title: 'Berkas berubah',
    text: 'Isi berkas di penyimpanan tidak lagi sama dengan sidik jari saat diunggah. Berkas tidak dibuka. Laporkan kepada administrator dan bandingkan dengan naskah asli.',
  },
  missing: {
    title: 'Berkas hilang',
    text: 'Berkas tidak ditemukan di penyimpanan. Laporkan kepada administrator; berkas dapat dipulihkan dari cadangan.',
  },
}

function LostFile({ name, sha256, what }: { name: string; sha256: string; what: keyof typeof said }) {
  const { title, text } = said[what]
  return (
    <>
      <PageHead title={title} lead={name} />
      <Card>
        <p>{text}</p>
        <p class="quiet">Sidik jari (SHA-256): {sha256}</p>
      </Card>
    </>
  )
}
