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

/** All of the units, some of them, none; the word beside the colour is the number itself. */
function RegionCell({ row, object, href }: { row: RegionRow; object: ObjectCode; href: string }) {
  const { having = 0, preparing = 0, lacking = 0 } = row.cells[object] ?? {}
  const state = having >= row.units ? 'alive' : having > 0 ? 'preparing' : lacking > 0 ? 'needed' : 'none'
  const icon = { alive: 'check', preparing: 'clock', needed: 'warning', none: 'minus' } as const
  return (
    <td data-label={objects[object]} class={having + preparing + lacking === 0 ? 'none' : state}>
      <div class={`gap-cell ${state}`}>
        {state !== 'preparing' && <Icon name={icon[state]} />}
        <a href={href}>
          <b>{number(having)}</b> dari {number(row.units)}
        </a>
        {lacking > 0 && <span class="extra">{number(lacking)} perlu</span>}
      </div>
    </td>
  )
}
