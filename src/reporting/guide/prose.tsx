import type { Token, Tokens } from 'marked'
import type { Child } from '#kernel'
import { Card, type Column, Notice, Table } from '#ui'
import { inline } from './inline.tsx'

/** Markdown of our own guide as our own markup: every text is escaped, and HTML in it is text. */
export function Prose({ tokens }: { tokens: readonly Token[] }) {
  return <>{sections(tokens)}</>
}

/** Each heading of the second level opens a card. */
function sections(tokens: readonly Token[]): Child[] {
  const groups: { title?: string; body: Token[] }[] = [{ body: [] }]
  for (const token of tokens) {
    if (isHeading(token) && token.depth === 2) groups.push({ title: token.text, body: [] })
    else groups.at(-1)?.body.push(token)
  }
  return groups
    .filter(({ title, body }) => title || body.length > 0)
    .map(({ title, body }) => (
      <Card title={title} id={title && anchor(title)}>
        {body.map(block)}
      </Card>
    ))
}

function block(token: Token): Child {
  switch (token.type) {
    case 'heading':
      return <h3 id={anchor(token.text)}>{inline(token.tokens)}</h3>
    case 'paragraph':
      return isPicture(token) ? inline(token.tokens) : <p>{inline(token.tokens)}</p>
    case 'text':
      return <>{token.tokens ? inline(token.tokens) : token.text}</>
    case 'list':
      return <List list={token as Tokens.List} />
    case 'blockquote':
      return (
        <Notice>{(token.tokens ?? []).map((each) => ('tokens' in each ? inline(each.tokens) : ''))}</Notice>
      )
    case 'table':
      return token.header.length === 2 ? <Terms rows={token.rows} /> : <Grid table={token as Tokens.Table} />
    case 'code':
      return (
        <p>
          <code>{token.text}</code>
        </p>
      )
    case 'space':
      return null
    default:
      throw new Error(`the guide cannot draw ${token.type}`)
  }
}

/** Steps carry their number in the text, so that it is read aloud and copied along. */
function List({ list }: { list: Tokens.List }) {
  const items = list.items.map(({ tokens }, at) => (
    <li>
      {list.ordered && `${at + Number(list.start || 1)}. `}
      {tokens.map(block)}
    </li>
  ))
  return list.ordered ? <ol class="plain-list">{items}</ol> : <ul class="plain-list">{items}</ul>
}

/** Two columns are words and their meaning, whatever their heads say. */
function Terms({ rows }: { rows: Tokens.TableCell[][] }) {
  return (
    <ul class="plain-list">
      {rows.map(([term, meaning]) => (
        <li>
          <strong>{inline(term?.tokens)}</strong>: {inline(meaning?.tokens)}
        </li>
      ))}
    </ul>
  )
}

function Grid({ table }: { table: Tokens.Table }) {
  const columns = table.header.map(
    ({ text }, at): Column<Tokens.TableCell[]> => ({
      head: text,
      kind: at === 0 ? 'title' : undefined,
      cell: (row) => inline(row[at]?.tokens),
    }),
  )
  const caption = table.header.map(({ text }) => text).join(', ')
  return <Table caption={caption} rows={table.rows} columns={columns} />
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading'
const isPicture = (token: Token) => token.type === 'paragraph' && token.tokens?.[0]?.type === 'image'

/** '5. Menyusun rencana aksi' → 'menyusun-rencana-aksi'. */
export const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
