import { to } from '#addresses'
import { type Day, longDay, shortDay } from '#kernel'
import { StageBadge } from '../badge.tsx'
import { shortKinds } from '../kinds.ts'
import { stageOn } from '../stages.ts'
import { type Generation, type Link, linked } from './generations.ts'
import { inWords, termLength } from './span.ts'
import { TermBars } from './term-bars.tsx'

interface ChainProps {
  generations: Generation[]
  /** The one whose page this is. */
  here: string
  today: Day
}

/** All terms of one cooperation, one below the other, with what lies between them. */
export function ChainList({ generations, here, today }: ChainProps) {
  return (
    <div class="chain">
      <p class="quiet">{summary(generations)}</p>
      <TermBars terms={generations} today={today} />
      <ol>
        {linked(generations).map((link) => (
          <>
            {link.before && <Between before={link.before} />}
            <li class={stageOn(link, today) === 'active' ? 'now' : undefined}>
              <Term link={link} isHere={link.id === here} today={today} />
            </li>
          </>
        ))}
      </ol>
    </div>
  )
}

function Term({ link, isHere, today }: { link: Link; isHere: boolean; today: Day }) {
  const { id, title, kind, startsOn, endsOn } = link
  const name = `${shortKinds[kind]} ${title}`
  return (
    <>
      {isHere ? (
        <span aria-current="page">
          <b>{name}</b> <span class="quiet">naskah ini</span>
        </span>
      ) : (
        <a href={to.agreement(id)}>{name}</a>
      )}
      <small>
        {startsOn && endsOn
          ? `${shortDay(startsOn)} sampai ${shortDay(endsOn)}, ${termLength(startsOn, endsOn)}`
          : 'masa berlaku belum diisi'}
      </small>
      <StageBadge stage={stageOn(link, today)} />
    </>
  )
}

function Between({ before: { is, span } }: { before: NonNullable<Link['before']> }) {
  const words = {
    gap: `Jeda ${inWords(span)} tanpa kerja sama`,
    none: 'Bersambung tanpa jeda',
    overlap: `Bertumpuk ${inWords(span)}`,
  }
  return <li class={`between ${is}`}>{words[is]}</li>
}

function summary(generations: Generation[]): string {
  const first = generations.find(({ startsOn }) => startsOn !== null)?.startsOn
  const begun = generations.filter(({ stage }) => ['active', 'ended', 'terminated'].includes(stage)).length
  const since = first ? `Sejak ${longDay(first)}, ` : ''
  return `${since}${begun} masa${begun < generations.length ? ` dan ${generations.length - begun} dalam proses` : ''}.`
}
