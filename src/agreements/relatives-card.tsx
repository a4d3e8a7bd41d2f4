import { to } from '#addresses'
import { type Day, longDay } from '#kernel'
import { Card } from '#ui'
import { ChainList } from './chain/chain-list.tsx'
import { shortKinds } from './kinds.ts'
import type { Branch } from './queries.ts'
import type { ShowProps } from './show.page.tsx'
import { stageOn, stages } from './stages.ts'

type RelativesProps = Pick<ShowProps, 'agreement' | 'tree' | 'generations' | 'today'>

/** The tree of papers this one stands in, and what came before and after it. */
export function RelativesCard({ agreement, tree, generations, today }: RelativesProps) {
  if (tree.length < 2 && generations.length < 2) return null
  return (
    <Card
      title="Naskah terkait"
      id="naskah-terkait"
      actions={<a href={to.agreementTree(agreement.id)}>Lihat lengkap</a>}
    >
      {tree.length > 1 && <Tree agreement={agreement} tree={tree} today={today} />}
      {generations.length > 1 && <ChainList generations={generations} here={agreement.id} today={today} />}
    </Card>
  )
}

function Tree({ agreement, tree, today }: { agreement: { id: string }; tree: Branch[]; today: Day }) {
  return (
    <ol class="tree">
      {tree.map((branch) => (
        <li class={`depth-${Math.min(branch.depth, 3)}`}>
          {branch.id === agreement.id ? (
            <span aria-current="page">
              <b>
                {shortKinds[branch.kind]} {branch.title}
              </b>{' '}
              <span class="quiet">naskah ini</span>
            </span>
          ) : (
            <Link relative={branch} today={today} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Link({ relative, today }: { relative: Branch; today: Day }) {
  const { id, kind, title, startsOn, endsOn } = relative
  const term = startsOn && endsOn ? `, ${longDay(startsOn)} sampai ${longDay(endsOn)}` : ''
  return (
    <>
      <a href={to.agreement(id)}>
        {shortKinds[kind]} {title}
      </a>{' '}
      <span class="quiet">
        {stages[stageOn(relative, today)]}
        {term}
      </span>
    </>
  )
}
