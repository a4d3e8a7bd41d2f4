import { to } from '#addresses'
import { number } from '#kernel'
import { Badge, ButtonLink, Card } from '#ui'
import { isWhole } from './judge.ts'
import type { RecordState } from './state.ts'

/** How the record stands, on the first page of whoever watches over it. */
export function RecordCard({ state }: { state: RecordState }) {
  return (
    <Card title="Rekaman" id="rekaman" actions={<ButtonLink href={to.chain}>Buka rekaman</ButtonLink>}>
      <p>
        <Standing state={state} /> {number(state.sealed)} kejadian tersegel, {number(state.waiting)} menunggu
        segel.
      </p>
    </Card>
  )
}

function Standing({ state: { judgement } }: { state: RecordState }) {
  if (!judgement) return <Badge kind="waiting">Belum diperiksa</Badge>
  return isWhole(judgement) ? <Badge kind="good">Utuh</Badge> : <Badge kind="stalled">Rusak</Badge>
}
