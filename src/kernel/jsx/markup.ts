/** Text that is already safe HTML. Only the JSX runtime and `markup` make one. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
  toString(): string {
    return this.html
  }
}

const special = /[&<>"']/
const everySpecial = /[&<>"']/g
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escaped(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] as string) : text
}

/**
 * Our own HTML, written as a template without holes: markup`<path d="M1 1"/>`.
 * It takes no outside data, so a value of a user can never become markup.
 */
export function markup(parts: TemplateStringsArray, ...holes: never[]): Markup {
  if (holes.length > 0 || !('raw' in parts)) throw new TypeError('markup takes no outside data')
  return new Markup(parts[0] as string)
}
