import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'

/** Where a signature stands on its page, in points from the lower left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Adds empty signature fields to a page. They stand there before anybody signs, so that signing only fills them. */
export function addFields(
  pdf: PDFDocument,
  pageAt: number,
  fields: readonly { name: string; box: Box }[],
): void {
  const { context } = pdf
  const page = pdf.getPage(pageAt)
  const form = formOf(pdf)
  const listed = form.lookupMaybe(PDFName.of('Fields'), PDFArray) ?? context.obj([])
  form.set(PDFName.of('Fields'), listed)
  form.set(PDFName.of('SigFlags'), context.obj(3)) // there are signatures, and the file only grows
  for (const { name, box } of fields) {
    const widget = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Sig',
        T: PDFString.of(name),
        TU: PDFString.of(name),
        F: 4, // is printed
        Rect: [box.x, box.y, box.x + box.width, box.y + box.height],
        P: page.ref,
      }),
    )
    page.node.addAnnot(widget)
    listed.push(widget)
  }
}

function formOf(pdf: PDFDocument): PDFDict {
  const { context, catalog } = pdf
  const there = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  if (there) return there
  const made = context.obj({ Fields: [], NeedAppearances: PDFBool.False }) as PDFDict
  catalog.set(PDFName.of('AcroForm'), context.register(made))
  return made
}

/** The field of this name, with its reference; undefined when the file has none. */
export function findField(pdf: PDFDocument, name: string): { ref: PDFRef; field: PDFDict } | undefined {
  const form = pdf.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  const listed = form?.lookupMaybe(PDFName.of('Fields'), PDFArray)
  for (const ref of listed?.asArray() ?? []) {
    const field = pdf.context.lookupMaybe(ref, PDFDict)
    const title = field?.get(PDFName.of('T'))
    if (ref instanceof PDFRef && field && title instanceof PDFString && title.decodeText() === name)
      return { ref, field }
  }
  return undefined
}
