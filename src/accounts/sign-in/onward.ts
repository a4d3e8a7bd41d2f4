import { to } from '#addresses'

/** Where somebody wanted to go before signing in, if that lies in this product; home otherwise. */
export function onward(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || wanted.includes('\\')) return to.home
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and the rest may lead elsewhere
  if (/[\u0000-\u001f]/.test(wanted) || wanted.startsWith(to.signIn)) return to.home
  return wanted
}
