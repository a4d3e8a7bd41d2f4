import { Readable } from 'node:stream'
import type { FileStore, Upload } from '#kernel'

/** A small PDF that says of itself that it is only a sample. */
export function samplePaper(files: FileStore, title: string, name: string): Promise<Upload> {
  return files.store(
    Readable.from([Buffer.from(pdf(['CONTOH', title, 'Berkas ini hanya contoh, bukan naskah.']), 'latin1')]),
    name,
  )
}

function pdf(lines: string[]): string {
  const shown = lines
    .map((line, at) => `1 0 0 1 60 ${760 - at * 28} Tm (${line.replace(/[()\\]/g, ' ')}) Tj`)
    .join('\n')
  const stream = `BT /F1 16 Tf\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}
