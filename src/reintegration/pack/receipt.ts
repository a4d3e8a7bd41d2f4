import { type Day, longDay, number } from '#kernel'
import { pdfOf } from '#papers'
import type { PersonView } from '#people'
import type { Face } from './face.ts'

interface Receipt {
  letterhead: string[]
  person: Pick<PersonView, 'name' | 'birthDate'>
  face: Face
  /** Undefined where there is paper only. */
  walletUntil: Day | undefined
  ownSheet: boolean
  at: Date
}

/** The sheet that is signed at the handing over and stays in the office. */
export function printReceipt({ letterhead, person, face, walletUntil, ownSheet, at }: Receipt): Buffer {
  const paper = {
    title: `Tanda terima ${person.name}`,
    letterhead: letterhead.map((line) => line.toUpperCase()),
    name: person.name,
    born: person.birthDate ? longDay(person.birthDate) : '',
    explained: `Isi portofolio sudah dibacakan dan dijelaskan kepada penerima${walletUntil ? ', juga cara membuka dompetnya dan meminta alamatnya dicabut' : ''}.`,
    items: [
      ['Portofolio keahlian', `Keadaan per ${longDay(face.asOf)}: ${partsSaid(face)}`],
      ...(walletUntil
        ? [['Alamat dompet', `Di portofolio, dengan kodenya. Berlaku sampai ${longDay(walletUntil)}`]]
        : []),
      ...(ownSheet ? [['Lembar pribadi', 'Terpisah, tidak untuk ditunjukkan']] : []),
    ],
  }
  return pdfOf({ template, paper, at })
}

const partsSaid = ({ lines, certificates, references, steps, contacts }: Face) =>
  [
    [lines, 'program'],
    [certificates, 'sertifikat'],
    [references, 'rujukan'],
    [steps, 'langkah'],
    [contacts, 'kontak'],
  ]
    .flatMap(([part = [], word]) => (part.length > 0 ? `${number(part.length)} ${word}` : []))
    .join(', ')

const template = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title)
#set text(font: "Arimo", size: 11pt, lang: "id", hyphenate: false)
#set page(paper: "a4", margin: (top: 2cm, bottom: 2.2cm, x: 2.4cm))
#set par(leading: .68em, spacing: 1.1em)
#align(center, paper.letterhead.enumerate().map(((at, line)) => if at == paper.letterhead.len() - 1 { strong(line) } else [#line]).join(linebreak()))
#v(-.3em)
#line(length: 100%, stroke: 1.2pt)
#show heading.where(level: 1): it => align(center, block(above: 1.6em, below: 1.4em, text(14pt, it.body)))
#heading(level: 1)[Tanda terima paket bekal]
#let blank(width) = box(width: width, stroke: (bottom: .6pt + luma(90)))[~]
Pada hari ini, #blank(4cm) tanggal #blank(5cm), telah diterima oleh:
#grid(columns: (3.6cm, 1fr), row-gutter: .8em, [Nama], strong(paper.name), ..if paper.born != "" { ([Tanggal lahir], paper.born) })
paket bekal yang terdiri dari:
#table(
  columns: (auto, 4.6cm, 1fr), inset: 7pt, stroke: .5pt + luma(110),
  table.header(..("No.", "Berkas", "Keterangan").map(cell => table.cell(fill: luma(232), strong(cell)))),
  ..paper.items.enumerate().map(((at, row)) => ([#(at + 1)], ..row.map(cell => [#cell]))).flatten(),
)
#paper.explained
#block(breakable: false, above: 2.4em, grid(columns: (1fr, 1fr, 1fr), column-gutter: .6cm, row-gutter: 5.2em, align: center,
  [Penerima], [Saksi], [Yang menyerahkan],
  strong(paper.name), blank(100%), blank(100%),
))
#place(bottom, text(9pt, fill: luma(85))[Lembar ini tinggal di kantor. Jangan disimpan bersama portofolio.])
`
