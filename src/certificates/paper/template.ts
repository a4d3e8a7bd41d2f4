/**
 * How a certificate looks: one landscape page each. What it says comes as data and is never read as markup. The ornament
 * is the kawung of the markets of Java; it stands apart from what a reader of the screen hears.
 */
export const template = `
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#1d2230")
#let blue = rgb("#223f82")
#let gold = rgb("#b57c04")
#set document(title: paper.title, author: paper.author)
#set text(font: "Arimo", size: 11pt, lang: "id", hyphenate: false, fill: ink)
#set par(leading: .62em, spacing: .9em)
#let leaf(angle) = rotate(angle, ellipse(width: 17.6mm, height: 7mm, stroke: .5pt + rgb("#ffffff66")))
#let ornament = {
  place(dx: 9mm, dy: 9mm, rect(width: 279mm, height: 192mm, stroke: 1pt + blue))
  place(dx: 11mm, dy: 11mm, rect(width: 275mm, height: 188mm, stroke: .4pt + gold))
  place(dx: 9mm, dy: 9mm, block(width: 40mm, height: 192mm, fill: blue, clip: true, {
    for row in range(0, 15) {
      for column in range(0, 3) {
        place(dx: column * 13.3mm - 2.1mm, dy: row * 13.3mm + 3.2mm, leaf(if calc.even(row + column) { 45deg } else { 135deg }))
      }
    }
  }))
  place(dx: 49mm, dy: 9mm, rect(width: 1.6mm, height: 192mm, fill: gold))
}
#set page(paper: "a4", flipped: true, margin: (left: 63mm, right: 25mm, top: 23mm, bottom: 20mm), background: ornament)
#show heading: it => block(above: 0pt, below: 0pt, it.body)

#let certificate(one) = {
  text(13pt, weight: 700, fill: blue, one.issuer)
  linebreak()
  text(9pt, one.issuerLine)
  v(11mm)
  heading(level: 1, text(33pt, weight: 700, fill: blue, tracking: .02em, one.heading))
  v(3.5mm)
  text(10pt)[Nomor #one.number]
  v(11mm)
  [Diberikan kepada]
  v(1mm)
  block(below: 3.5mm, text(if one.holder.len() > 34 { 19pt } else { 25pt }, weight: 700, one.holder))
  line(length: 62%, stroke: .8pt + gold)
  v(5mm)
  block(width: 92%, text(12pt)[#one.before *#one.title* #one.after])
  if one.validity != "" { block(above: 1.2em, text(10.5pt, one.validity)) }
  v(1fr)
  grid(
    columns: (1fr, 66mm, 38mm),
    column-gutter: 7mm,
    align: (left + bottom, left + bottom, right + bottom),
    text(8pt)[Periksa keaslian sertifikat ini dengan memindai kode, atau buka #linebreak() *#one.address* dan ketik #linebreak() #text(10.5pt, weight: 700, tracking: .04em, one.code)],
    text(10pt)[#one.issuedOn #linebreak() #one.signatoryOffice #v(19mm) #strong(one.signatory)],
    image(bytes(one.qr), format: "svg", width: 38mm, alt: "Kode untuk memeriksa keaslian"),
  )
}
#for (at, one) in paper.certificates.enumerate() {
  if at > 0 { pagebreak() }
  certificate(one)
}
#if paper.credential != none {
  pdf.attach("kredensial.json", bytes(paper.credential), relationship: "supplement", mime-type: "application/ld+json", description: "Kredensial bertanda tangan Open Badges 3.0")
}
`
