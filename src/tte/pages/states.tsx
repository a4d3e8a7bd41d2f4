import { Badge } from '#ui'
import type { EsignPaper, Signatory } from '../tables.ts'

const paperStates = {
  open: { kind: 'attention', word: 'Sedang ditandatangani' },
  signed: { kind: 'good', word: 'Lengkap' },
  refused: { kind: 'stalled', word: 'Ditolak' },
  withdrawn: { kind: 'ended', word: 'Ditarik' },
} as const

export function PaperBadge({ state }: Pick<EsignPaper, 'state'>) {
  const { kind, word } = paperStates[state]
  return <Badge kind={kind}>{word}</Badge>
}

interface StateProps {
  signatory: Pick<Signatory, 'state' | 'failures'>
  isTurn: boolean
}

export function SignatoryBadge({ signatory: { state, failures }, isTurn }: StateProps) {
  if (state === 'signed') return <Badge kind="good">Sudah menandatangani</Badge>
  if (state === 'refused') return <Badge kind="stalled">Menolak</Badge>
  if (state === 'confirmed')
    return <Badge kind="attention">{failures > 0 ? 'Layanan belum menjawab' : 'Sedang diproses'}</Badge>
  return isTurn ? <Badge kind="attention">Gilirannya</Badge> : <Badge kind="waiting">Menunggu</Badge>
}
