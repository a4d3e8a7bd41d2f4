/** How the pack looks: warm ink that prints black, wide margins, and the person's name above everything. */
const look = `
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#5b3a1c")
#let soft = luma(85)
#set document(title: paper.title)
#set text(font: "Arimo", size: 10pt, lang: "id", hyphenate: false)
#set par(leading: .66em, spacing: .9em)
#show heading.where(level: 1): it => block(below: .5em, text(25pt, weight: 700, fill: ink, it.body))
#show heading.where(level: 2): it => block(above: 1.9em, below: .8em, sticky: true, {
  text(11.5pt, weight: 700, fill: ink, it.body)
  v(-.55em)
  line(length: 100%, stroke: .7pt + ink)
})
`

export const template = `${look}
#let across = if paper.draft { rotate(-35deg, text(78pt, weight: 700, fill: luma(225))[Rancangan]) }
#set page(paper: "a4", margin: (top: 2.2cm, bottom: 2.2cm, x: 2.2cm), background: across, footer: context {
  set text(8.5pt, fill: soft)
  grid(columns: (1fr, auto), paper.title, [Halaman #counter(page).display() dari #counter(page).final().first()])
})
#let listed(widths, head, rows) = {
  set text(9.5pt)
  set par(leading: .5em)
  table(
    columns: widths,
    stroke: (_, row) => if row > 0 { (bottom: .4pt + luma(170)) } else { (bottom: .8pt + luma(90)) },
    inset: (x: 0pt, y: 6pt),
    column-gutter: 12pt,
    table.header(..head.map(cell => text(8.5pt, fill: soft, cell))),
    ..rows.map(row => row.enumerate().map(((at, cell)) => if at == 0 { strong(cell) } else [#cell])).flatten(),
  )
}
#let person = {
  text(9.5pt, fill: soft, tracking: .08em, upper("Portofolio keahlian"))
  heading(level: 1, paper.name)
  text(fill: soft)[Keadaan per #paper.asOf]
}
#if paper.code != "" {
  grid(columns: (1fr, auto), column-gutter: 1.2cm, align: (left + horizon, right),
    person,
    image(bytes(paper.code), format: "svg", width: 2.7cm, alt: "Kode QR menuju " + paper.address),
  )
} else { person }
#v(.2em)
#line(length: 100%, stroke: 1.6pt + ink)
#if paper.lines.len() > 0 {
  heading(level: 2, "Program yang diikuti")
  listed((1fr, 4.6cm, 2.8cm, 1.8cm), ("Program", "Waktu", "Jam pelajaran", "Hasil"), paper.lines)
}
#if paper.certificates.len() > 0 {
  heading(level: 2, "Sertifikat")
  listed((1fr, 4cm, 3.2cm, 2.2cm, 2.2cm), ("Sertifikat", "Nomor", "Penerbit", "Terbit", "Berlaku sampai"), paper.certificates)
}
#if paper.references.len() > 0 {
  heading(level: 2, "Rujukan")
  for each in paper.references {
    block(breakable: true, above: 1.1em, inset: (left: 12pt), stroke: (left: 2pt + ink), {
      par(each.words.split("\\n").join(linebreak()))
      text(9.5pt)[*#each.signatory*, #each.position #linebreak() #text(fill: soft, each.on)]
    })
  }
}
#if paper.steps.len() > 0 {
  heading(level: 2, "Langkah berikutnya")
  listed((1fr, 5.6cm, 3.2cm), ("Apa", "Di mana", "Kapan"), paper.steps)
}
#if paper.contacts.len() > 0 {
  heading(level: 2, "Siapa yang dapat dihubungi")
  listed((1fr, 4cm, 3.8cm, 3.2cm), ("Nama", "Lembaga", "Telepon atau surel", "Untuk"), paper.contacts)
}
#if paper.address != "" {
  block(breakable: false, above: 2.4em, width: 100%, inset: 10pt, radius: 3pt, stroke: .7pt + luma(150), {
    set text(9.5pt)
    [*Dapat dibuka di telepon.* Pindai kode di halaman pertama, atau ketik alamat ini, lalu isi tahun lahir pemiliknya:]
    v(-.2em)
    text(11pt, weight: 700, paper.address)
  })
}
`

export const ownTemplate = `${look}
#set page(paper: "a4", margin: (top: 2.4cm, bottom: 2.2cm, x: 2.6cm))
#set text(size: 11.5pt)
#text(9.5pt, fill: soft, tracking: .08em, upper("Catatan untuk diri sendiri"))
#heading(level: 1, paper.name)
#par[Lembar ini milik Anda dan tidak perlu ditunjukkan kepada siapa pun. Simpan terpisah dari portofolio.]
#line(length: 100%, stroke: 1.6pt + ink)
#for each in paper.steps {
  block(breakable: false, above: 1.5em, inset: (left: 12pt), stroke: (left: 2pt + ink), {
    strong(each.what)
    if each.place != "" { linebreak(); each.place }
    if each.on != "" { linebreak(); text(fill: soft, each.on) }
  })
}
`
