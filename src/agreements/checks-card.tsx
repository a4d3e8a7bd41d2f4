import type { Permission } from '#kernel'
import { Card, Checklist } from '#ui'
import { type Check, dueBy, missing } from './checks.ts'
import type { Agreement } from './tables.ts'

interface ChecksProps {
  checks: Check[]
  stage: Agreement['stage']
  mayFix: (permission: Permission) => boolean
}

/** What is there and what is missing on the way to force, each with the place where it is put right. */
export function ChecksCard({ checks, stage, mayFix }: ChecksProps) {
  const lacking = missing(checks)
  const now = new Set(dueBy(checks, stage))
  const shown = (check: Check) => ({
    ...check,
    label: check.required ? check.label : `${check.label} (dianjurkan)`,
    fix:
      mayFix(check.fix?.permission ?? 'agreement.revise') && (now.has(check) || check.from !== 'signing')
        ? check.fix
        : undefined,
  })
  return (
    <Card title="Kelengkapan" id="kelengkapan">
      <p class="quiet">
        {lacking.length === 0
          ? 'Semua yang wajib sudah ada.'
          : `${lacking.length} hal wajib belum ada sebelum dapat berlaku.`}
      </p>
      <Checklist items={[...checks].sort((a, b) => Number(a.done) - Number(b.done)).map(shown)} />
    </Card>
  )
}
