import { createHash } from 'node:crypto'
import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib'
import { pdfOf } from '#papers'
import { addFields } from './field.ts'
import { boxAt, fieldName, perSheet, type SheetPaper, sheetTemplate } from './sheet.ts'

interface Laid {
  subject: string
  signatories: SheetPaper['rows']
  at: Date
}

/**
 * Puts the sheets for signatures behind a paper, as an increment: the paper itself stays byte for byte what it was.
 * 'locked': it asks for a password; 'unreadable': it is no PDF that can be added to.
 */
export async function layOut(
  pdf: Buffer,
  { subject, signatories, at }: Laid,
): Promise<Buffer | 'locked' | 'unreadable'> {
  const document = await opened(pdf)
  if (typeof document === 'string') return document
  const fingerprint = createHash('sha256').update(pdf).digest('hex')
  const sheets = Math.ceil(signatories.length / perSheet)
  for (let from = 0; from < signatories.length; from += perSheet) {
    const rows = signatories.slice(from, from + perSheet)
    const number = sheets > 1 ? `(${from / perSheet + 1} dari ${sheets})` : ''
    const title = 'Lembar tanda tangan elektronik'
    const sheet = pdfOf({ template: sheetTemplate, paper: { title, subject, fingerprint, number, rows }, at })
    const [page] = await document.copyPages(await PDFDocument.load(sheet), [0])
    if (!page) throw new Error('the sheet has no page')
    document.addPage(page)
    const fields = rows.map(({ place }, at) => ({ name: fieldName(place), box: boxAt(at) }))
    addFields(document, document.getPageCount() - 1, fields)
  }
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

async function opened(pdf: Buffer): Promise<PDFDocument | 'locked' | 'unreadable'> {
  try {
    const document = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false })
    return document.getPageCount() > 0 ? document : 'unreadable'
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'locked' : 'unreadable'
  }
}
