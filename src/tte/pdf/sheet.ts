import type { Box } from './field.ts'

/** On one sheet. */
export const perSheet = 5
const row = { top: 262, height: 104 } // points from the upper edge
const page = { height: 841.89 }

/** Where the signature of the n-th signatory on a sheet is drawn. */
export const boxAt = (at: number): Box => ({
  x: 300,
  y: page.height - row.top - at * row.height - 74,
  width: 224,
  height: 74,
})

export const fieldName = (placeInOrder: number): string => `Tanda tangan ${placeInOrder}`

export interface SheetPaper {
  title: string
  subject: string
  /** SHA-256 of the file before the sheet. */
  fingerprint: string
  number: string
  rows: { place: number; party: string; name: string; position: string }[]
}

/** The sheet behind a paper that has room for each signature. Says nothing as markup: words come as data. */
export const sheetTemplate = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title)
#set text(font: "Arimo", size: 10pt, lang: "id", hyphenate: false)
#set page(paper: "a4", margin: (x: 2.5cm, top: 2.2cm, bottom: 2cm))
#align(center)[#text(12.5pt, weight: 700)[LEMBAR TANDA TANGAN ELEKTRONIK #paper.number] \\ #v(2pt) #strong(paper.subject)]
#v(8pt)
#text(9.5pt)[Lembar ini bagian dari naskah di depannya. Setiap tanda tangan melindungi seluruh isi berkas, termasuk lembar ini; perubahan satu huruf saja membuatnya tidak sah. Keasliannya diperiksa pada berkasnya, bukan pada cetakannya.]
#v(2pt)
#text(8pt, fill: luma(70))[Sidik jari naskah (SHA-256): #paper.fingerprint]
#for (at, each) in paper.rows.enumerate() {
  place(top + left, dy: ${row.top}pt - 2.2cm + at * ${row.height}pt, box(width: 220pt, height: 74pt, {
    set par(leading: .5em)
    [*#each.place. #each.party* #linebreak() #each.name #linebreak() #text(9pt)[#each.position]]
  }))
  place(top + left, dx: 300pt - 2.5cm, dy: ${row.top}pt - 2.2cm + at * ${row.height}pt, rect(width: 224pt, height: 74pt, stroke: (paint: luma(120), thickness: .5pt, dash: "dashed")))
}
`

export interface Stamp {
  name: string
  position: string
  /** 'Rutan Kelas IIB Barabai'; the party that is bound. */
  party: string
  at: string
  certified: string
}

/** What is drawn into the room of a signature. */
export const stampTemplate = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: "Tanda tangan elektronik")
#set text(font: "Arimo", size: 7.5pt, lang: "id", hyphenate: false)
#set page(width: 224pt, height: 74pt, margin: 6pt, fill: none)
#set par(leading: .42em)
#place(top + left, dx: -6pt, dy: -6pt, rect(width: 3pt, height: 74pt, fill: rgb("#0b5d3b")))
#pad(left: 4pt)[
  #text(fill: rgb("#0b5d3b"), weight: 700)[Ditandatangani secara elektronik]
  #v(-3pt)
  #text(10pt, weight: 700, paper.name) \\
  #paper.position \\
  #paper.party \\
  #paper.at \\
  #text(6.5pt, fill: luma(70), paper.certified)
]
`
