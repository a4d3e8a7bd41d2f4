import { createHash } from 'node:crypto'
import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { findField } from './field.ts'

/** Room for the CMS of a signature: bytes. A national service sends its chain along. */
const room = 16_384
const wide = 9_999_999_999 // keeps the place of four numbers until they are known

export interface Filling {
  /** Of the field. */
  field: string
  name: string
  position: string
  place: string
  at: Date
  /** One page, drawn into the field. */
  stamp: Uint8Array
}

/** A file that lacks nothing but the signature, and what that signature has to be made over. */
export interface Space {
  bytes: Buffer
  hash: Buffer
  /** Where the CMS goes, as hexadecimal digits. */
  from: number
}

/** Fills a field by an increment: what stood in the file before stays as it was, byte for byte. */
export async function makeSpace(pdf: Uint8Array, filling: Filling): Promise<Space> {
  const document = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false })
  const found = findField(document, filling.field)
  if (!found) throw new Error(`the paper has no field ${filling.field}`)
  const { context } = document
  const signature = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    Name: PDFHexString.fromText(filling.name),
    Reason: PDFHexString.fromText(filling.position),
    Location: PDFHexString.fromText(filling.place),
    M: PDFString.fromDate(filling.at),
  }) as PDFDict
  const range = PDFArray.withContext(context)
  for (const each of [0, wide, wide, wide]) range.push(PDFNumber.of(each))
  signature.set(PDFName.of('ByteRange'), range)
  signature.set(PDFName.of('Contents'), PDFHexString.of('0'.repeat(room * 2)))
  found.field.set(PDFName.of('V'), context.register(signature))
  found.field.set(PDFName.of('AP'), context.obj({ N: await drawing(document, filling.stamp) }))
  return located(Buffer.from(await document.save({ useObjectStreams: false })), pdf.length)
}

async function drawing(document: PDFDocument, stamp: Uint8Array): Promise<PDFRef> {
  const [drawn] = await document.embedPdf(stamp)
  if (!drawn) throw new Error('the stamp has no page')
  await drawn.embed()
  return drawn.ref
}

function located(bytes: Buffer, from: number): Space {
  const zeros = bytes.indexOf(`<${'0'.repeat(room * 2)}>`, from, 'latin1')
  const ranged = bytes.indexOf(`${wide} ${wide} ${wide}`, from, 'latin1')
  if (zeros < 0 || ranged < 0) throw new Error('no place for the signature')
  const after = zeros + room * 2 + 2
  const numbers = `${zeros} ${after} ${bytes.length - after}`
  bytes.write(numbers.padEnd(`${wide} ${wide} ${wide}`.length), ranged, 'latin1')
  const hash = createHash('sha256').update(bytes.subarray(0, zeros)).update(bytes.subarray(after)).digest()
  return { bytes, hash, from: zeros + 1 }
}

/** The signed file. */
export function fillSpace({ bytes, from }: Space, cms: Buffer): Buffer {
  if (cms.length > room) throw new Error(`the signature takes ${cms.length} bytes, there is room for ${room}`)
  const signed = Buffer.from(bytes)
  signed.write(cms.toString('hex'), from, 'latin1')
  return signed
}
