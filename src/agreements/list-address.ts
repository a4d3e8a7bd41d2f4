import { to } from '#addresses'
import type { Question } from './asking.ts'

/** The address of a list that is asked so. */
export function listAddress(asked: Partial<Question>): string {
  const query = listQuery(asked)
  const page = asked.halaman && asked.halaman > 1 ? `halaman=${asked.halaman}` : ''
  const all = [query, page].filter(Boolean).join('&')
  return all ? `${to.agreements}?${all}` : to.agreements
}

/** The same without its page, always in one order: what is kept under a name. */
export function listQuery({ halaman: _page, ...asked }: Partial<Question>): string {
  const pairs = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  )
  return new URLSearchParams(pairs.sort(([one], [other]) => (one < other ? -1 : 1))).toString()
}
