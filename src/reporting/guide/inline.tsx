import type { Token } from 'marked'
import { to } from '#addresses'
import type { Child } from '#kernel'

/** The words inside a paragraph, a cell or a line of a list. */
export function inline(tokens: readonly Token[] | undefined): Child[] {
  return (tokens ?? []).map((token): Child => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return token.text
      case 'strong':
        return <strong>{inline(token.tokens)}</strong>
      case 'em':
        return <em>{inline(token.tokens)}</em>
      case 'codespan':
        return <code>{token.text}</code>
      case 'link':
        return <a href={address(token.href)}>{inline(token.tokens)}</a>
      case 'image':
        return <img src={token.href} alt={token.text} loading="lazy" />
      case 'br':
        return <br />
      default:
        throw new Error(`the guide cannot draw ${token.type}`)
    }
  })
}

/** A link to a chapter's file leads to its page, so that the guide reads the same beside the code. */
function address(href: string): string {
  const [, chapter, rest = ''] = /^([a-z-]+)\.md(#.*)?$/.exec(href) ?? []
  return chapter ? to.guideChapter(chapter) + rest : href
}
