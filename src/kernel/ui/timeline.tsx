import type { Child } from '../jsx/runtime.ts'
import { Time, type When } from './when.tsx'

export interface Step {
  /** `done` unless said; `bad` went wrong, `next` lies ahead. */
  kind?: 'done' | 'bad' | 'next' | undefined
  when?: When | undefined
  title: Child
  children?: Child
}

const spoken = { done: '', bad: 'Bermasalah: ', next: 'Berikutnya: ' }

/** What happened, in order, and what comes: `<Timeline steps={[{ when: '2025-04-16', title: 'Rapat penjajakan' }]} />`. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="timeline">
      {steps.map(({ kind = 'done', when, title, children }) => (
        <li class={kind}>
          {when && <Time when={when} />}
          <h3>
            {spoken[kind] && <span class="hidden-text">{spoken[kind]}</span>}
            {title}
          </h3>
          {children && <p>{children}</p>}
        </li>
      ))}
    </ol>
  )
}
