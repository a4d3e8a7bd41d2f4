import { Icon, type IconName } from '#ui'

export interface Look {
  word: string
  icon: IconName
  means: string
}

/** A state as icon, word and colour, as the cells of the map show it. */
export function Sign({ state, look: { word, icon } }: { state: string; look: Look }) {
  return (
    <span class={`gap-cell gap-sign ${state}`}>
      <Icon name={icon} />
      {word}
    </span>
  )
}

/** What each sign means, before it is met. */
export function Legend({ signs }: { signs: Record<string, Look> }) {
  return (
    <ul class="gap-legend">
      {Object.entries(signs).map(([state, look]) => (
        <li>
          <Sign state={state} look={look} /> {look.means}
        </li>
      ))}
    </ul>
  )
}
