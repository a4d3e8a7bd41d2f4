import { type CheckItem, type CheckResult, checkItemCodes, type Flag } from './kinds.ts'

interface Latest {
  item: CheckItem
  result: CheckResult
}

/**
 * The flag after a finding: a problem raises red, a doubt yellow, and green flies once every item is found in order.
 * Nothing that is found takes red down; only somebody in charge does, with a reason.
 */
export function flagAfter(flag: Flag | null, found: CheckResult, latest: readonly Latest[]): Flag | null {
  if (found === 'adverse' || flag === 'red') return 'red'
  if (found === 'doubtful') return 'yellow'
  const inOrder = checkItemCodes.every((item) =>
    latest.some((each) => each.item === item && each.result === 'clear'),
  )
  return inOrder ? 'green' : flag
}
