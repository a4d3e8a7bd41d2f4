import type { Attributes } from './elements.ts'
import { escaped, Markup } from './markup.ts'

export type Child = Markup | string | number | bigint | boolean | null | undefined | Child[]

// biome-ignore lint/suspicious/noExplicitAny: a component takes whatever props it declares
type Component = (props: any) => Child

const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])
const nameShape = /^[a-zA-Z][\w:-]*$/
const addressed = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data'])
/** Browsers skip control signs in front of a scheme and spaces within it. */
const scripted =
  /^[\p{Cc} ]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|d\s*a\s*t\s*a|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t)\s*:/iu

/** JSX becomes text at once: every value is escaped, a promise or an unknown object is a bug and throws. */
export function jsx(tag: string | Component, props: Record<string, unknown>): Markup {
  if (typeof tag === 'function') {
    const drawn = tag(props)
    return drawn instanceof Markup ? drawn : new Markup(draw(drawn))
  }
  const open = `<${tag}${attributes(props)}>`
  return new Markup(empty.has(tag) ? open : `${open}${draw(props.children as Child)}</${tag}>`)
}

export { jsx as jsxs }

export function Fragment({ children }: { children?: Child }): Markup {
  return new Markup(draw(children))
}

function draw(child: Child): string {
  if (child instanceof Markup) return child.html
  if (typeof child === 'string') return escaped(child)
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (typeof child === 'number' || typeof child === 'bigint') return String(child)
  if (Array.isArray(child)) return drawAll(child)
  throw new TypeError(`cannot draw ${Object.prototype.toString.call(child)}: await or format it first`)
}

function drawAll(children: Child[]): string {
  let html = ''
  for (const child of children) html += draw(child)
  return html
}

function attributes(props: Record<string, unknown>): string {
  let html = ''
  for (const name in props) {
    const value = props[name]
    if (name === 'children' || value === undefined || value === null || value === false) continue
    if (!nameShape.test(name)) throw new TypeError(`not an attribute: ${name}`)
    html += value === true ? ` ${name}` : ` ${name}="${attribute(name, value)}"`
  }
  return html
}

function attribute(name: string, value: unknown): string {
  if (/^on/i.test(name) || name === 'style') throw new TypeError(`${name}: scripts and styles live in files`)
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') throw new TypeError(`${name} needs text, not ${typeof value}`)
  if (addressed.has(name) && scripted.test(value)) throw new TypeError(`${name} does not lead anywhere safe`)
  return escaped(value)
}

export declare namespace JSX {
  type Element = Markup
  type ElementType = string | Component
  interface ElementChildrenAttribute {
    children: unknown
  }
  interface IntrinsicElements {
    [tag: string]: Attributes
  }
}
