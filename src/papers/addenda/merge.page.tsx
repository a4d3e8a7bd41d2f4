import { to } from '#addresses'
import type { Agreement } from '#agreements'
import { type FormState, longDay } from '#kernel'
import { ButtonLink, Card, Confirm, PageHead } from '#ui'
import type { Change } from './said.ts'

interface MergeProps {
  addendum: Agreement
  main: Agreement
  changes: Change[]
  /** Why not yet, as sentences; empty when nothing stands against it. */
  against: string[]
  isDue: boolean
  form: FormState
}

export function MergePage({ addendum, main, changes, against, isDue, form }: MergeProps) {
  const on = longDay(addendum.startsOn ?? '')
  if (against.length > 0)
    return (
      <>
        <PageHead title="Belum dapat digabungkan" lead={addendum.title} />
        <Card title="Yang perlu diselesaikan">
          {against.map((sentence) => (
            <p role="alert">{sentence}</p>
          ))}
          <ButtonLink href={to.addendumCopy(addendum.id)}>Lihat lama dan baru</ButtonLink>
        </Card>
      </>
    )
  return (
    <Confirm
      form={form}
      action={isDue ? to.mergeAddendum(addendum.id) : to.confirmAddendum(addendum.id)}
      title={isDue ? 'Gabungkan adendum ini?' : `Sahkan penggabungan pada ${on}?`}
      consequence={
        isDue
          ? `${changes.length} bagian ${main.title} berubah sejak ${on}. Isi lamanya tetap dapat dibaca pada halaman adendum.`
          : `${main.title} tetap seperti sekarang sampai ${on}. Pada hari itu program menggabungkan ${changes.length} perubahan.`
      }
      submit={isDue ? 'Gabungkan' : 'Sahkan'}
      cancel={to.addendumCopy(addendum.id)}
    >
      <ul class="findings">
        {changes.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
    </Confirm>
  )
}
