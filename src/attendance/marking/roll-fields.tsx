import type { FormState } from '#kernel'
import { Hidden } from '#ui'
import { reasonCodes, reasons } from '../kinds.ts'
import type { RollLine } from '../roll.ts'
import { nameSaid } from '../said.ts'
import { reasonField } from './ticks.ts'

interface RollFieldsProps {
  form: FormState
  lines: readonly RollLine[]
  /** What a line is called when it is sent. */
  keyOf: (line: RollLine) => string
  /** What stands quietly under the name. */
  noteOf: (line: RollLine) => string
}

/** Everyone with a box for those who are not there; the reason is asked once the box is ticked. */
export function RollFields({ form, lines, keyOf, noteOf }: RollFieldsProps) {
  const again = form.values.orang !== undefined
  const ticked = new Set([form.values.tidak ?? []].flat().map(String))
  return (
    <fieldset class="roll">
      <legend>Centang yang tidak hadir</legend>
      <ol>
        {lines.map((line) => {
          const key = keyOf(line)
          const resting = line.present === null && line.pause !== null
          const away = again ? ticked.has(key) : line.present === false || resting
          const reason = again
            ? form.values[reasonField(key)]
            : (line.reason ?? (resting ? 'paused' : 'unknown'))
          return (
            <li>
              <Hidden name="orang" value={key} />
              <input type="checkbox" id={`tidak-${key}`} name="tidak" value={key} checked={away} />
              <label for={`tidak-${key}`}>
                {nameSaid(line.name)}
                <small>{noteOf(line)}</small>
              </label>
              <select
                class="input"
                name={reasonField(key)}
                aria-label={`Alasan ${nameSaid(line.name)} tidak hadir`}
              >
                {reasonCodes.map((code) => (
                  <option value={code} selected={code === reason}>
                    {reasons[code]}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
