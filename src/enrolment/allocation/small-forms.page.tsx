import { to } from '#addresses'
import { type FormState, number } from '#kernel'
import { Actions, Card, Confirm, Form, Hidden, Notice, PageHead, SelectField, TextField } from '#ui'
import { cohortTitle } from '../cohort.ts'
import type { CohortInRound, LineCounts, LineRow } from './queries.ts'
import type { Round } from './tables.ts'

interface ChangeProps {
  form: FormState
  round: Round
  row: LineRow
  cohorts: CohortInRound[]
}

export function ChangePage({ form, round, row, cohorts }: ChangeProps) {
  return (
    <>
      <PageHead
        title={`Ubah tempat ${row.name ?? ''}`}
        lead={`Sekarang: ${row.title ?? 'belum mendapat tempat'}.`}
      />
      <Card>
        <Notice>{row.reasons.join(' ')}</Notice>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? round.version)} />
          <SelectField
            form={form}
            name="cohort"
            label="Tempat"
            prompt="Tanpa tempat"
            options={cohorts.map((cohort) => ({
              value: cohort.id,
              label: `${cohortTitle(cohort)} (${number(Math.max(0, cohort.seats - cohort.placed))} sisa)`,
            }))}
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Tampil di samping alasan program, bagi yang menyetujui."
          />
          <Actions submit="Simpan perubahan" cancel={to.allocation(round.id)} />
        </Form>
      </Card>
    </>
  )
}

interface AskProps {
  form: FormState
  round: Round
  counts: LineCounts
}

export function ApprovePage({ form, round, counts }: AskProps) {
  return (
    <Confirm
      form={form}
      title="Setujui penempatan ini?"
      consequence={`${number(counts.placed)} orang mendapat tempat, ${number(counts.changed)} di antaranya diubah petugas. Yang belum mendapat tempat tetap pada permohonannya.`}
      submit="Setujui dan beri tempat"
      cancel={to.allocation(round.id)}
    >
      <Hidden name="version" value={String(form.values.version ?? round.version)} />
    </Confirm>
  )
}

export function CancelPage({ form, round }: Omit<AskProps, 'counts'>) {
  return (
    <Confirm
      form={form}
      title="Batalkan penempatan ini?"
      consequence="Usulnya dibuang. Permohonan dan tempat yang sudah ada tidak berubah."
      submit="Batalkan penempatan"
      cancel={to.allocation(round.id)}
      danger
    />
  )
}
