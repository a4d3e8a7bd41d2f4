import { z } from 'zod'

/** The page of a list, as it stands in its address; nonsense counts as the first. */
export const pageAsked = z.coerce.number().int().min(1).max(4000).catch(1)

/** Words that are searched for, as they stand in an address; nonsense counts as not asked. PostgreSQL takes no control signs. */
export const wordsAsked = z
  .string()
  .max(120)
  .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim() || undefined)
  .optional()
  .catch(undefined)

type Asked = Record<string, string | number | boolean | null | undefined>

/** The address of a list that is asked so; what is not asked, or asked as usual, is left out. */
export function addressOf(place: string, asked: Asked, usual: Asked = { halaman: 1 }): string {
  const pairs = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value && usual[name] !== value ? [[name, String(value)]] : [],
  )
  return pairs.length > 0 ? `${place}?${new URLSearchParams(pairs)}` : place
}

/** Whether the question of a list asks for anything but a page of all. */
export const isNarrowed = ({ halaman: _page, ...asked }: Asked): boolean =>
  Object.values(asked).some((value) => value !== undefined)
