/** Rows that one statement writes; a whole nation at once would come near the time a statement may take. */
const most = 1_000

export function inParts<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / most)
  return Array.from({ length: count }, (_, at) => rows.slice(at * most, (at + 1) * most))
}
