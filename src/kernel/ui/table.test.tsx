import { expect, it } from 'vitest'
import type { Child } from '../jsx/runtime.ts'
import { Table } from './table.tsx'

const nothings: [Child][] = [[undefined], [null], [false], ['']]
const Nothing = () => null
const columnsWith = (content: Child) => [
  { head: 'Tenggat', cell: (row: number) => (row === 1 ? 'besok' : content) },
]

it.for(nothings)(
  'a cell that holds %s is blank, so that a phone shows no label without a value',
  ([content]) => {
    const { html } = <Table caption="Tugas" rows={[1, 2]} columns={columnsWith(content)} />
    expect(html).toContain('<td class="blank" data-label="Tenggat">')
  },
)

it.for([...nothings, [<Nothing />]] as [Child][])(
  'a column of which every cell holds %s is left out',
  ([content]) => {
    const columns = columnsWith(content)
    expect((<Table caption="Tugas" rows={[2, 2]} columns={columns} />).html).not.toContain('Tenggat')
    expect((<Table caption="Tugas" rows={[2, 2]} columns={columns} aligned />).html).toContain('Tenggat')
    expect((<Table caption="Tugas" rows={[2]} columns={columns} total={['3']} />).html).toContain('Tenggat')
  },
)
