import type { AgreementText } from '../tables.ts'
import { blocksOf, linesOf } from '../text/blocks.ts'
import { compareTexts, type Difference } from './compare.ts'

/**
 * What changed since an earlier version. Of a composed one any party's original may have come back, so it is compared
 * with the one it is nearest to.
 */
export function changesSince(before: AgreementText, lines: readonly string[]): Difference[] {
  const { written, origin } = before
  const sent =
    written && origin === 'composed'
      ? written.parties.map((_, first) => linesOf(blocksOf(written, first)))
      : [before.lines]
  const compared = sent.map((each) => compareTexts(each, lines))
  const changes = (differences: Difference[]) => differences.filter(({ is }) => is !== 'same').length
  return compared.sort((one, other) => changes(one) - changes(other))[0] ?? []
}
