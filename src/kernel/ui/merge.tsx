import type { FormState } from '../form.ts'
import type { Child } from '../jsx/runtime.ts'
import { Card } from './card.tsx'
import { Filters } from './filters.tsx'
import { Actions } from './form/actions.tsx'
import { RadioField } from './form/choice-field.tsx'
import { Form } from './form/form.tsx'
import { Hidden } from './form/hidden.tsx'
import { TextField } from './form/text-field.tsx'
import { PageHead } from './page-head.tsx'
import { type Column, Table } from './table.tsx'

interface ChooseOtherProps<Row> {
  title: string
  lead: string
  /** The page itself; `dengan` in its address names the one that was chosen. */
  here: string
  search: { name: string; label: string; value: string }
  /** Over what stands there before anything is sought: 'Nama yang mirip'. */
  alike: string
  caption: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  empty: Child
}

/** The first question of a merge: which other one is the same? */
export function ChooseOther<Row extends { id: string; name: string }>(props: ChooseOtherProps<Row>) {
  const { title, lead, here, search, alike, caption, rows, columns, empty } = props
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Filters action={here} search={search} reset={search.value ? here : undefined} />
      <Card title={search.value ? 'Hasil pencarian' : alike}>
        <Table
          caption={caption}
          rows={rows}
          columns={[
            ...columns,
            {
              head: 'Langkah',
              cell: ({ id, name }) => (
                <a href={`${here}?dengan=${id}`} aria-label={`Bandingkan dengan ${name}`}>
                  Bandingkan
                </a>
              ),
            },
          ]}
          empty={empty}
        />
      </Card>
    </>
  )
}

interface MergeTwoProps {
  form: FormState
  title: string
  lead: string
  caption: string
  /** What each of the two says to each term. */
  rows: readonly { term: string; mine: Child; theirs: Child }[]
  /** Heads of the two columns. */
  heads: readonly [mine: string, theirs: string]
  /** Said where one of the two has nothing. */
  nothing: Child
  action: string
  cancel: string
  /** The id of the second one. */
  other: string
  stays: { label: string; hint?: string; options: readonly { value: string; label: string; hint: string }[] }
  /** How one knows that both are the same. */
  reasonHint: string
}

/** Both side by side, then the choice of which stays, and why. */
export function MergeTwo(props: MergeTwoProps) {
  const { form, title, lead, caption, rows, heads, nothing, action, cancel, other, stays, reasonHint } = props
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Card title="Bandingkan">
        <Table
          caption={caption}
          rows={rows}
          columns={[
            { head: 'Isian', kind: 'title', cell: ({ term }) => term },
            { head: heads[0], cell: ({ mine }) => mine || nothing },
            { head: heads[1], cell: ({ theirs }) => theirs || nothing },
          ]}
        />
      </Card>
      <Card title="Putuskan">
        <Form form={form} action={action}>
          <Hidden name="other" value={other} />
          <RadioField form={form} name="stays" {...stays} />
          <TextField form={form} name="reason" label="Alasan" hint={reasonHint} />
          <Actions submit="Gabungkan" cancel={cancel} />
        </Form>
      </Card>
    </>
  )
}
