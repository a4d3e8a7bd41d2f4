import { createHash } from 'node:crypto'
import type pg from 'pg'

/** Statements with a name of their own, at most so many; each keeps a plan on every connection that met it. */
const most = 300
const names = new Map<string, string>()

/**
 * Gives a statement with parameters a name when it comes again: PostgreSQL then parses it once per connection, and
 * plans it once where one plan serves every parameter. Row-level security makes plans long, and half of what a
 * small page cost was planning (bench/README.md).
 */
export function prepare(client: pg.ClientBase): void {
  const ask: (...words: never[]) => unknown = client.query.bind(client)
  const query = (text: string | object, values?: readonly unknown[]) => {
    const name = typeof text === 'string' && values?.length ? nameOf(text) : undefined
    return ask(...((name ? [{ name, text, values }] : [text, values]) as never[]))
  }
  client.query = query as typeof client.query
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size < most) names.set(text, createHash('sha256').update(text).digest('base64url').slice(0, 24))
  return undefined
}
