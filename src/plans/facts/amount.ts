import { number, rupiah } from '#kernel'
import { type FactKind, factKinds } from './kinds.ts'

/** '1.250 orang', or rupiah. Without a measure of its own an amount is in that of its kind. */
export function inMeasure(
  amount: number | bigint,
  kind: FactKind,
  measure: string = factKinds[kind].measure,
): string {
  return kind === 'money' ? rupiah(BigInt(amount)) : `${number(amount)} ${measure}`
}
