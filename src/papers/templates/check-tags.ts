import { namesIn, type Tag, tags } from './tags.ts'

/** A wrong tag of a template, as a sentence that names it and the words near it. */
export function wrongTags(paragraphs: readonly string[]): string[] {
  const open: Tag[] = []
  const wrong: string[] = []
  for (const paragraph of paragraphs) {
    for (const found of paragraph.matchAll(/\{([^{}]*)\}|[{}]/g)) {
      const near = nearWords(paragraph, found.index, found[0].length)
      if (found[1] === undefined) {
        wrong.push(`Kurung kurawal tidak berpasangan ${near}. Tag ditulis seperti {tentang}.`)
        continue
      }
      const said = judge(found[1].trim(), open)
      if (said) wrong.push(said.replace('§', near))
    }
  }
  for (const { name } of open)
    wrong.push(`Pengulangan {#${name}} tidak ditutup. Tulis {/${name}} sesudah barisnya.`)
  return wrong.slice(0, most)
}

/** More sentences than this help nobody. */
const most = 12

/** What is wrong with one tag where these loops are open; opens and closes them as it goes. '§' is where it stands. */
function judge(tag: string, open: Tag[]): string | undefined {
  const [sign, name] = /^[#/^]/.test(tag) ? [tag[0] ?? '', tag.slice(1).trim()] : ['', tag]
  if (sign === '/') return closing(name, open)
  const known = [tags, ...open.map(({ inside = [] }) => inside)].flat().filter((each) => each.name === name)
  const fitting = known.find((each) => (sign === '#') === (each.inside !== undefined))
  if (fitting && sign !== '^') {
    if (sign === '#') open.push(fitting)
    return undefined
  }
  if (known.length > 0)
    return sign === ''
      ? `{${name}} § adalah pengulangan. Tulis {#${name}} … {/${name}}.`
      : `{${sign}${name}} § bukan pengulangan. Tulis {${name}}.`
  const home = homeOf(name, tags)
  if (home) return `{${tag}} § hanya dikenal di dalam {#${home}} … {/${home}}.`
  const meant = nearest(name)
  return `Tag {${tag}} § tidak dikenal.${meant ? ` Maksud Anda {${sign}${meant}}?` : ''}`
}

function closing(name: string, open: Tag[]): string | undefined {
  const last = open.at(-1)
  if (!last) return `{/${name}} § menutup pengulangan yang tidak pernah dibuka.`
  if (last.name !== name)
    return `{/${name}} § menutup pengulangan yang tidak sedang terbuka. Yang terbuka {#${last.name}}.`
  open.pop()
  return undefined
}

function homeOf(name: string, list: readonly Tag[]): string | undefined {
  for (const { name: home, inside } of list) {
    if (inside?.some((each) => each.name === name)) return home
    const deeper = inside && homeOf(name, inside)
    if (deeper) return deeper
  }
  return undefined
}

function nearest(name: string): string | undefined {
  const all = [...new Set(namesIn(tags))].map((each) => ({ each, far: distance(name.toLowerCase(), each) }))
  const [best] = all.sort((one, other) => one.far - other.far)
  return best && best.far <= Math.max(2, Math.floor(best.each.length / 3)) ? best.each : undefined
}

/** How many letters have to be changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, changed))
    }
    row = next
  }
  return row[other.length] as number
}

/** 'di dekat “berkedudukan di …”' */
function nearWords(paragraph: string, at: number, length: number): string {
  const before = paragraph.slice(0, at).trim().split(/\s+/).slice(-4).join(' ')
  const after = paragraph
    .slice(at + length)
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(' ')
  const words = (before || after).replace(/[{}#/]/g, '')
  return words ? `di dekat “${words}”` : 'yang berdiri sendiri'
}
