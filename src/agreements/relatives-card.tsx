import { to } from '#addresses'
import { type Day, longDay } from '#kernel'
import { Card, Facts } from '#ui'
import { shortKinds } from './kinds.ts'
import type { Branch, Relative } from './queries.ts'
import type { ShowProps } from './show.page.tsx'
import { stageOn, stages } from './stages.ts'

type RelativesProps = Pick<ShowProps, 'agreement' | 'tree' | 'chain' | 'today'>

/** The tree of papers this one stands in, and what came before and after it. */
export function RelativesCard({ agreement, tree, chain, today }: RelativesProps) {
  const { predecessor, successors } = chain
  const link = (relative: Relative) => <Link relative={relative} today={today} />
  if (tree.length < 2 && !predecessor && successors.length === 0) return null
  return (
    <Card title="Naskah terkait" id="naskah-terkait">
      {tree.length > 1 && <Tree agreement={agreement} tree={tree} today={today} />}
      <Facts
        kind="rows"
        items={[
          predecessor && ['Memperpanjang', link(predecessor)],
          successors.length > 0 && ['Diperpanjang oleh', successors.map((each) => <p>{link(each)}</p>)],
        ]}
      />
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

function Link({ relative, today }: { relative: Relative; today: Day }) {
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
