import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

let folder: string | undefined

/** A file on disk with these bytes; its path. */
export function aFile(content: Uint8Array | string): string {
  folder ??= mkdtempSync(join(tmpdir(), 'bekal-daftar-'))
  const path = join(folder, crypto.randomUUID())
  writeFileSync(path, content)
  return path
}

/** A ZIP archive of these parts, as a workbook is one. */
export function aZip(parts: Record<string, Uint8Array | string>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content as Uint8Array)
    const packed = deflateRawSync(raw)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(raw), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(raw.length, 8)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(Buffer.byteLength(name), 0)
    const local = [
      Buffer.from('504b0304140000000800', 'hex'),
      Buffer.alloc(4),
      sizes,
      lengths,
      Buffer.from(name),
      packed,
    ]
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    centrals.push(
      Buffer.concat([
        Buffer.from('504b01021400140000000800', 'hex'),
        Buffer.alloc(4),
        sizes,
        lengths,
        place,
        Buffer.from(name),
      ]),
    )
    locals.push(...local)
    offset += local.reduce((sum, { length }) => sum + length, 0)
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(centrals.length, 8)
  end.writeUInt16LE(centrals.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

/** The parts of a workbook with these sheets, each given as the markup of its rows. */
export function workbookParts(
  sheets: readonly string[],
  more: Record<string, string> = {},
): Record<string, string> {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const at = sheets.map((_, index) => index + 1)
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    'xl/workbook.xml': `${head}<workbook xmlns:r="r"><sheets>${at.map((n) => `<sheet name="L${n}" r:id="r${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${at.map((n) => `<Relationship Id="r${n}" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  }
}
