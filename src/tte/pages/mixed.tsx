import type { PartyView } from '#agreements'
import { Badge, Notice, type Standing } from '#ui'

const ways = {
  online: 'elektronik',
  'wet-ink': 'tanda tangan basah',
  listed: 'menurut daftar lama',
} as const

/** How each party signed, where not all did so on screen: both ways bind alike, and the reader still sees which is which. */
export function Mixed({ parties }: { parties: readonly PartyView[] }) {
  const signed = parties.filter(({ signedOn }) => signedOn !== null)
  if (signed.every(({ signingMode }) => signingMode === 'online')) return null
  const said = signed.map(
    ({ name, signingMode }) => `${name}: ${signingMode ? ways[signingMode] : 'tidak tercatat'}`,
  )
  const both = hasWay(signed, 'online') && hasWay(signed, 'wet-ink')
  return (
    <Notice>
      {said.join('; ')}.{' '}
      {both
        ? 'Keduanya sama-sama mengikat. Yang elektronik diperiksa pada berkas PDF, yang basah pada naskah kertas dan pindaiannya.'
        : ''}
    </Notice>
  )
}

/** Beside the stage of an agreement; null before anybody signed on screen. */
export function WayBadge({ parties }: { parties: readonly PartyView[] }) {
  const online = hasWay(parties, 'online')
  if (!online) return null
  const kind: Standing = parties.every(({ signedOn }) => signedOn !== null) ? 'good' : 'attention'
  return (
    <Badge kind={kind}>
      {hasWay(parties, 'wet-ink') ? 'Elektronik dan basah' : 'Tanda tangan elektronik'}
    </Badge>
  )
}

const hasWay = (parties: readonly PartyView[], way: keyof typeof ways) =>
  parties.some(({ signingMode }) => signingMode === way)
