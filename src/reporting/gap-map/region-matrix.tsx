import { type ObjectCode, objects } from '#agreements'
import { number } from '#kernel'
import { Icon } from '#ui'
import { mapAddress, type Question } from './asked.ts'
import type { RegionRow } from './cells.ts'

interface MatrixProps {
  rows: RegionRow[]
  columns: readonly ObjectCode[]
  asked: Question
}

/** Regions down, objects across: how many of the units have something in force. */
export function RegionMatrix({ rows, columns, asked: { jenis } }: MatrixProps) {
  const units = rows.reduce((sum, row) => sum + row.units, 0)
  const having = (object: ObjectCode) => rows.reduce((sum, row) => sum + (row.cells[object]?.having ?? 0), 0)
  return (
    <div class="gap-map wide-paper">
      <table>
        <caption class="hidden-text">
          Satuan kerja yang mempunyai kerja sama, menurut Kanwil dan bidang
        </caption>
        <thead>
          <tr>
            <th scope="col" class="title">
              Kantor wilayah
            </th>
            {columns.map((object) => (
              <th scope="col">
                <span>{objects[object]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row" class="title">
                <a href={mapAddress({ kanwil: row.id, jenis })}>{row.shortName}</a>
                <small>{number(row.units)} satuan kerja</small>
              </th>
              {columns.map((object) => (
                <RegionCell
                  row={row}
                  object={object}
                  href={mapAddress({ kanwil: row.id, jenis, objek: object })}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" class="title">
              Seluruhnya
            </th>
            {columns.map((object) => (
              <td data-label={objects[object]}>
                {`${number(having(object))} dari ${number(units)}`}
                <span class="hidden-text"> unit</span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** How many of the units have something; the word beside the colour is the number itself. */
export const shares = {
  alive: { word: 'semua', icon: 'check', means: 'Setiap satuan kerja punya yang berlaku.' },
  preparing: { word: 'sebagian', icon: 'building', means: 'Sebagian satuan kerja punya yang berlaku.' },
  none: { word: 'belum', icon: 'minus', means: 'Tidak satu pun.' },
  needed: { word: 'perlu', icon: 'warning', means: 'Tidak satu pun, padahal ada kebutuhan yang tercatat.' },
} as const

function shareOf(
  { having, lacking }: { having: number; lacking: number },
  units: number,
): keyof typeof shares {
  if (having > 0) return having >= units ? 'alive' : 'preparing'
  return lacking > 0 ? 'needed' : 'none'
}

function RegionCell({ row, object, href }: { row: RegionRow; object: ObjectCode; href: string }) {
  const cell = row.cells[object] ?? { having: 0, preparing: 0, lacking: 0 }
  const state = shareOf(cell, row.units)
  return (
    <td data-label={objects[object]} class={state}>
      <div class={`gap-cell ${state}`}>
        <Icon name={shares[state].icon} />
        <a href={href}>
          <b>{number(cell.having)}</b> <span>dari {number(row.units)}</span>
        </a>
        {cell.lacking > 0 && <span class="extra">{number(cell.lacking)} perlu</span>}
      </div>
    </td>
  )
}
