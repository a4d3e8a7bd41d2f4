import { longMoment, number, type Zone } from '#kernel'
import { pdfOf } from '#papers'
import type { PackPart } from './part.ts'

interface Printed {
  letterhead: string[]
  unitName: string
  parts: PackPart[]
  at: Date
  zone: Zone
}

/** The pack on paper, with room for both heads to sign. */
export function printPack({ letterhead, unitName, parts, at, zone }: Printed): Buffer {
  const paper = {
    title: `Paket serah terima ${unitName}`,
    letterhead: letterhead.map((line) => line.toUpperCase()),
    asOf: longMoment(at, zone),
    parts: parts.map(({ title, lead, head, rows, total }) => ({
      title: `${title} (${number(total)})`,
      lead,
      head,
      rows: rows.map(({ cells }) => cells),
      more: total > rows.length ? `Ditampilkan ${rows.length} dari ${number(total)}.` : '',
    })),
  }
  return pdfOf({ template, paper, at })
}

const template = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title)
#set text(font: "Arimo", size: 10pt, lang: "id", hyphenate: false)
#set page(paper: "a4", margin: (top: 2cm, bottom: 2.2cm, x: 2cm), footer: context {
  set text(8.5pt)
  grid(columns: (1fr, auto), column-gutter: 1em, [#paper.title, #paper.asOf], [Halaman #counter(page).display() dari #counter(page).final().first()])
})
#set par(leading: .6em)
#align(center, paper.letterhead.enumerate().map(((at, line)) => if at == paper.letterhead.len() - 1 { strong(line) } else [#line]).join(linebreak()))
#v(-.3em)
#line(length: 100%, stroke: 1.2pt)
#show heading.where(level: 1): it => align(center, block(below: .5em, text(14pt, it.body)))
#show heading.where(level: 2): it => block(above: 1.5em, below: .6em, sticky: true, text(11.5pt, it.body))
#heading(level: 1, paper.title)
#align(center)[Keadaan per #paper.asOf]
#for part in paper.parts {
  heading(level: 2, part.title)
  par(text(fill: luma(70), part.lead))
  if part.rows.len() == 0 { par[Tidak ada.] } else {
    set text(8.5pt)
    table(
      columns: part.head.enumerate().map(((at, _)) => if at == 0 { 1.5fr } else { 1fr }),
      inset: 5pt,
      stroke: .4pt + luma(120),
      table.header(..part.head.map(cell => table.cell(fill: luma(232), strong(cell)))),
      ..part.rows.flatten().map(cell => [#cell]),
    )
  }
  if part.more != "" { par(part.more) }
}
#block(breakable: false, above: 2.6em, grid(columns: (1fr, 1fr), row-gutter: 5.5em, align: center,
  [Yang menyerahkan], [Yang menerima],
  [#box(width: 5.5cm, stroke: (bottom: .6pt))[~]], [#box(width: 5.5cm, stroke: (bottom: .6pt))[~]],
))
`
