import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { to } from '#addresses'
import { type App, found } from '#kernel'
import { ButtonLink, Card, PageHead } from '#ui'
import { frame } from './frame.ts'
import type { KeptFile } from './tables.ts'

const shownInBrowser = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/** The stored bytes, only if they are still those that were stored; else a page that says so. */
export async function sendStored(
  c: Context<App>,
  partner: { id: string; name: string },
  file: KeptFile | undefined,
) {
  const sha256 = found(file?.sha256)
  const name = found(file?.fileName)
  const type = found(file?.type)
  const stream = await c.var.services.files.open(sha256)
  if (typeof stream === 'string') {
    c.status(stream === 'changed' ? 409 : 410)
    const lost = { name, sha256, what: stream }
    return c.render(<LostFilePage partner={partner} {...lost} />, frame(partner, 'Berkas', undefined))
  }
  const way = shownInBrowser.has(type) ? 'inline' : 'attachment'
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
    'content-type': type,
    'content-length': String(file?.size),
    'content-disposition': `${way}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, no-store',
  })
}

interface LostProps {
  partner: { id: string; name: string }
  name: string
  sha256: string
  what: 'changed' | 'missing'
}

function LostFilePage({ partner, name, sha256, what }: LostProps) {
  const sentence =
    what === 'changed'
      ? 'Isi berkas di penyimpanan tidak lagi sama dengan sidik jari saat diunggah. Berkas tidak dibuka. Laporkan kepada administrator.'
      : 'Berkas tidak ditemukan di penyimpanan. Laporkan kepada administrator; berkas dapat dipulihkan dari cadangan.'
  return (
    <>
      <PageHead title={what === 'changed' ? 'Berkas berubah' : 'Berkas hilang'} lead={name} />
      <Card>
        <p>{sentence}</p>
        <p class="quiet">Sidik jari (SHA-256): {sha256}</p>
        <ButtonLink href={to.partner(partner.id)}>Kembali ke mitra</ButtonLink>
      </Card>
    </>
  )
}
