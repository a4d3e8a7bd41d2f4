/** Whole rupiah. Never a fraction, never a float. */
export type Rupiah = bigint

/** 148500000n → 'Rp148.500.000'; a debt is '−Rp5.000'. */
export function rupiah(amount: Rupiah): string {
  const digits = (amount < 0n ? -amount : amount).toString().replace(/\B(?=(\d{3})+$)/g, '.')
  return `${amount < 0n ? '−' : ''}Rp${digits}`
}

/** 1284 → '1.284'. */
export function number(count: number | bigint): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, '.')
}

/** What people type for a sum: '148.500.000', 'Rp 148500000', 'rp148.500.000,00'. Undefined when it is none. */
export function readRupiah(text: string): Rupiah | undefined {
  const bare = text
    .trim()
    .replace(/^rp\.?\s*/i, '')
    .replace(/,(00|-)$/, '')
    .replace(/,-$/, '')
  if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(bare)) return undefined
  return BigInt(bare.replaceAll('.', ''))
}
