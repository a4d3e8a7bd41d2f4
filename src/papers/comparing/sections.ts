/** A stretch of a text that people speak of by name: an article, or what stands before and after the articles. */
export interface Section {
  kind: 'opening' | 'article' | 'signatures' | 'annex'
  /** 'Pasal 3'; of the others their name. */
  title: string
  /** 'RUANG LINGKUP'; empty where there is none. */
  heading: string
  lines: string[]
}

const article = /^pasal\s+(\d{1,3}|[ivxl]{1,7})\s*[.:–-]?\s*(.*)$/iu
const annex = /^lampiran\b[^.;]{0,60}$/iu
const signature = /^pihak\s+(?:ke[a-z]+|ke-\d+)\s*[,:]?$/iu

/** Cuts a text, line by line as it is read, at its articles, its signatures and its annex. */
export function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ kind: 'opening', title: 'Kepala dan pembukaan', heading: '', lines: [] }]
  for (const line of lines) {
    const now = sections.at(-1) as Section
    const next = beginning(line, now)
    if (next) sections.push(next)
    else if (now.kind === 'article' && now.heading === '' && now.lines.length === 0 && isHeading(line))
      now.heading = line
    else now.lines.push(line)
  }
  return sections
}

function beginning(line: string, now: Section): Section | undefined {
  const [, number, rest = ''] = article.exec(line) ?? []
  // 'Pasal 3 ayat (1) berlaku …' speaks of an article, and begins none
  if (number && now.kind !== 'annex' && (rest === '' || isHeading(rest)))
    return { kind: 'article', title: `Pasal ${number.toUpperCase()}`, heading: rest, lines: [] }
  if (now.kind === 'article' && signature.test(line))
    return { kind: 'signatures', title: 'Tanda tangan', heading: '', lines: [line] }
  if (
    (now.kind === 'article' || now.kind === 'signatures') &&
    annex.test(line) &&
    line === line.toUpperCase()
  )
    return { kind: 'annex', title: 'Lampiran', heading: '', lines: [line] }
  return undefined
}

const isHeading = (line: string) => line.length <= 90 && line === line.toUpperCase() && /\p{L}/u.test(line)
