import { expect, it } from 'vitest'
import type { Child } from '../jsx/runtime.ts'
import { Table } from './table.tsx'

it.for<[Child]>([[undefined], [null], [false], ['']])(
  'a cell that holds %s is blank, so that a phone shows no label without a value',
  ([content]) => {
    const columns = [{ head: 'Tenggat', cell: () => content }]
    const { html } = <Table caption="Tugas" rows={[1]} columns={columns} />
    expect(html).toContain('<td class="blank" data-label="Tenggat">')
  },
)
