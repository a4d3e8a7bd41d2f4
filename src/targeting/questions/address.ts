import { to } from '#addresses'

/** A question as it stands in an address, with what else the page is asked. */
export function asking(
  page: string,
  lines: readonly string[],
  more: Record<string, string | number | undefined> = {},
): string {
  const pairs = [
    ...lines.map((line): [string, string] => ['s', line]),
    ...Object.entries(more).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ]
  return pairs.length > 0 ? `${page}?${new URLSearchParams(pairs)}` : page
}

/** The builder with these lines; `of` is the saved question that is changed by it. */
export const builder = (lines: readonly string[], more: Record<string, string | number | undefined> = {}) =>
  asking(to.askQuestion, lines, more)
