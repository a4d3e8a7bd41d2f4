import { Card } from '#ui'
import type { Section } from './comparing/sections.ts'
import { nameOf } from './comparison-card.tsx'

/** The whole text on the screen, a part at a time. */
export function TextCard({ sections }: { sections: readonly Section[] }) {
  return (
    <Card title="Isi naskah" id="isi">
      {sections.map((section) => (
        <details class="text-part">
          <summary>{nameOf(section)}</summary>
          {section.lines.map((line) => (
            <p>{line}</p>
          ))}
        </details>
      ))}
    </Card>
  )
}
