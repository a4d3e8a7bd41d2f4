/**
 * How a paper looks. What it says comes as data (`sys.inputs.paper`) and is never read as markup, so nobody's words can
 * become commands. Spaces, sizes and the A4 page follow common practice of offices.
 */
export const template = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, author: paper.author)
#set text(font: "Arimo", size: 11pt, lang: "id", hyphenate: false)
#set page(paper: "a4", margin: (top: 2.2cm, bottom: 2.4cm, x: 2.5cm), footer: context {
  set text(8.5pt)
  set par(justify: false)
  grid(columns: (1fr, auto), column-gutter: 1em, paper.footer, [Halaman #counter(page).display() dari #counter(page).final().first()])
})
#set par(justify: true, leading: .66em, spacing: .95em)
#set heading(outlined: true)
#show heading: it => align(center, block(above: 1.5em, below: .9em, sticky: true, text(11pt, it.body)))

#let stacked(lines) = lines.map(line => [#line]).join(linebreak())
#let letterhead(block) = {
  align(center, {
    for (at, line) in block.lines.enumerate() {
      let last = at == block.lines.len() - 1
      text(if last { 12pt } else { 10.5pt }, weight: if last { 700 } else { 400 }, upper(line))
      linebreak()
    }
  })
  v(-.35em)
  line(length: 100%, stroke: 1.2pt)
  v(.5em)
}
#let parties(block) = {
  set par(justify: false)
  grid(
    columns: (1.6em, 11em, .8em, 1fr),
    row-gutter: .9em,
    ..block.rows.map(row => ([#row.ordinal], strong(row.name), [:], [#row.text])).flatten(),
  )
}
#let listed(block) = {
  if block.items.len() == 1 and block.numbering == "(1)" {
    let item = block.items.first()
    par(item.text)
    if item.items.len() > 0 { enum(numbering: "a.", body-indent: .6em, ..item.items.map(each => [#each])) }
  } else {
    let pattern = if block.numbering == "(1)" { "(1)" } else { block.numbering + "." }
    enum(numbering: pattern, body-indent: .6em, spacing: .75em, ..block.items.map(item => {
      [#item.text]
      if item.items.len() > 0 { enum(numbering: "a.", body-indent: .6em, ..item.items.map(each => [#each])) }
    }))
  }
}
#let stamped(column) = if column.stamped {
  box(stroke: (paint: luma(110), thickness: .6pt, dash: "dashed"), inset: (x: 8pt, y: 12pt), text(8.5pt, fill: luma(70), paper.stamp))
}
#let signatures(item) = for pair in item.columns.chunks(2) {
  set par(justify: false)
  block(breakable: false, above: 2.4em, grid(
    columns: (1fr, 1fr),
    column-gutter: 2em,
    align: (column, row) => center + if row == 1 { horizon } else { top },
    rows: (auto, 6.6em, auto),
    ..pair.map(each => [*#each.role* #linebreak() #each.office #linebreak() #each.position]),
    ..pair.map(stamped),
    ..pair.map(each => strong(underline(offset: 3pt, each.name))),
  ))
}
#let annex(block) = {
  page(flipped: true, margin: (top: 2cm, bottom: 2.2cm, x: 2cm), {
    heading(level: 1, stacked(block.lines))
    v(.4em)
    set text(9pt)
    set par(justify: false, leading: .55em)
    table(
      columns: (2.4em, 1.5fr, 1.5fr, 1.3fr, 1.5fr, 1fr, 1fr),
      inset: 5.5pt,
      stroke: .5pt,
      align: (center, left, left, left, left, left, left),
      table.header(..block.head.map(cell => table.cell(fill: luma(232), align: center + horizon, strong(cell)))),
      ..block.rows.flatten().map(cell => [#cell]),
    )
  })
}
#for block in paper.blocks {
  if block.as == "letterhead" { letterhead(block) }
  if block.as == "title" { heading(level: 1, text(12.5pt, stacked(block.lines))) }
  if block.as == "numbers" { align(center, stacked(block.lines)); v(.8em) }
  if block.as == "text" { par(block.text) }
  if block.as == "parties" { parties(block) }
  if block.as == "list" { listed(block) }
  if block.as == "article" { heading(level: 2, stacked((block.title, block.heading))) }
  if block.as == "signatures" { signatures(block) }
  if block.as == "annex" { annex(block) }
}
`
