/** Signs that are not taken for one another on paper (Crockford): no I, L, O or U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What stands on the paper of a lesson: the last 48 bits of its id, as 'ABCDE-FGHJK'. Nothing is written for it. */
export function codeOf(lessonId: string): string {
  let rest = BigInt(`0x${tailOf(lessonId)}`)
  let code = ''
  for (let at = 0; at < 10; at += 1) {
    code = signs[Number(rest & 31n)] + code
    rest >>= 5n
  }
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** The end of the lesson's id that a code stands for; undefined when it is none. Written as people write it. */
export function tailBehind(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{10}$/.test(code)) return undefined
  const bits = [...code].reduce((sum, sign) => sum * 32n + BigInt(signs.indexOf(sign)), 0n)
  return bits < 2n ** 48n ? bits.toString(16).padStart(12, '0') : undefined
}

const tailOf = (lessonId: string) => lessonId.slice(-12)
