import { to } from '#addresses'
import { type Day, longDay } from '#kernel'
import { ButtonLink, Card, Empty, PageHead } from '#ui'
import { StageBadge } from '../badge.tsx'
import { kinds } from '../kinds.ts'
import { stageOn } from '../stages.ts'
import type { Agreement } from '../tables.ts'
import { ChainList } from './chain-list.tsx'
import type { Generation } from './generations.ts'
import type { Leaf } from './tree.ts'

interface TreeProps {
  agreement: Agreement
  leaves: Leaf[]
  generations: Generation[]
  mayRevise: boolean
  today: Day
}

/** Where a paper stands: what it hangs under and what hangs under it, and its terms through the years. */
export function TreePage({ agreement, leaves, generations, mayRevise, today }: TreeProps) {
  return (
    <>
      <PageHead title="Naskah terkait" lead={agreement.title} />
      <Card title="Pohon naskah" id="pohon">
        {leaves.length > 1 ? (
          <ol class="tree whole">
            {leaves.map((leaf) => (
              <li class={`depth-${Math.min(leaf.depth, 3)}`}>
                <LeafView leaf={leaf} isHere={leaf.id === agreement.id} today={today} />
              </li>
            ))}
          </ol>
        ) : (
          <Alone agreement={agreement} mayRevise={mayRevise} />
        )}
      </Card>
      <Card title="Dari masa ke masa" id="rantai">
        <ChainList generations={generations} here={agreement.id} today={today} />
      </Card>
    </>
  )
}

function LeafView({ leaf, isHere, today }: { leaf: Leaf; isHere: boolean; today: Day }) {
  const { id, title, kind, startsOn, endsOn, numbers, unitName, noParentReason, depth } = leaf
  return (
    <>
      <p>
        {isHere ? (
          <span aria-current="page">
            <b>{title}</b> <span class="quiet">naskah ini</span>
          </span>
        ) : (
          <a href={to.agreement(id)}>{title}</a>
        )}{' '}
        <StageBadge stage={stageOn(leaf, today)} />
      </p>
      <small>
        {kinds[kind]}, {unitName}
      </small>
      <small>
        {startsOn && endsOn ? `${longDay(startsOn)} sampai ${longDay(endsOn)}` : 'Masa berlaku belum diisi'}
      </small>
      <small>{numbers.length > 0 ? `Nomor ${numbers.join('; ')}` : 'Nomor belum diisi'}</small>
      {depth === 0 && noParentReason && <small>Tanpa nota induk karena: {noParentReason}</small>}
    </>
  )
}

function Alone({ agreement, mayRevise }: { agreement: Agreement; mayRevise: boolean }) {
  const { id, kind, noParentReason } = agreement
  const isTop = kind === 'memorandum' || kind === 'intent'
  return (
    <Empty
      title={isTop ? 'Belum ada naskah di bawahnya' : 'Naskah ini berdiri sendiri'}
      icon="link"
      action={
        mayRevise &&
        !isTop && <ButtonLink href={`${to.reviseAgreement(id)}#parentId`}>Pilih nota induk</ButtonLink>
      }
    >
      {isTop
        ? 'PKS, rencana kerja, dan adendum yang memilih naskah ini sebagai induk tampil di sini.'
        : noParentReason
          ? `Tanpa nota induk karena: ${noParentReason}.`
          : 'Nota induknya belum dipilih.'}
    </Empty>
  )
}
