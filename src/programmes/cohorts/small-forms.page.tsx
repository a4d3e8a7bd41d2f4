import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Card, Checklist, Confirm, PageHead, TextField } from '#ui'
import { type CohortCheck, lacking } from './checks.ts'
import type { CohortView } from './cohort.ts'
import type { cancel, finish } from './finish.ts'
import type { open } from './open.ts'
import type { startCohort } from './start.ts'

export const openSentences: Sentences<RefusalOf<typeof open>> = {
  'not-prepared': 'Angkatan ini sudah dibuka, sudah berjalan, atau sudah selesai.',
}
export const startSentences: Sentences<RefusalOf<ReturnType<typeof startCohort>>> = {
  'not-to-start': 'Angkatan ini sudah berjalan, selesai, atau batal.',
  incomplete: ({ missing }) => `Belum dapat dimulai. Yang masih kurang: ${(missing as string[]).join('; ')}.`,
  'nobody-yet':
    'Belum ada peserta yang tercatat. Isi alasan memulai tanpa peserta, atau terima peserta dulu.',
}
export const finishSentences: Sentences<RefusalOf<typeof finish>> = {
  'not-running': 'Hanya angkatan yang berjalan yang dapat diselesaikan.',
  'lessons-ahead': ({ count }) => `Masih ada ${count} pelajaran yang akan datang. Adakan atau batalkan dulu.`,
  'people-outside': 'Ada studi kunjung yang kepulangannya belum diperiksa. Catat kepulangannya dulu.',
}
export const cancelSentences: Sentences<RefusalOf<typeof cancel>> = {
  'cohort-over': 'Angkatan ini sudah selesai atau batal.',
  'people-outside': finishSentences['people-outside'],
}

interface OneProps {
  cohort: CohortView
  form: FormState
}

const called = ({ programmeName, name }: CohortView) => `${programmeName}, ${name}`

export function StartPage({ cohort, checks, form }: OneProps & { checks: CohortCheck[] }) {
  const missing = lacking(checks)
  const onlyPeople = missing.every(({ code }) => code === 'participants')
  if (!onlyPeople || (cohort.stage !== 'prepared' && cohort.stage !== 'open')) {
    return (
      <>
        <PageHead title="Belum dapat dimulai" lead={called(cohort)} />
        <Card title="Yang masih kurang">
          {form.refusal && <p role="alert">{form.refusal}</p>}
          <Checklist items={missing} />
        </Card>
      </>
    )
  }
  return (
    <Confirm
      form={form}
      title="Mulai angkatan ini?"
      consequence={`${called(cohort)} berjalan. Pelajarannya dapat dicatat kehadirannya.`}
      submit="Mulai angkatan"
      cancel={to.cohort(cohort.id)}
    >
      {missing.length > 0 && (
        <TextField
          form={form}
          name="reason"
          label="Alasan memulai tanpa peserta tercatat"
          hint="Misalnya daftar peserta menyusul dari sidang TPP."
        />
      )}
    </Confirm>
  )
}

export function FinishPage({ cohort, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Selesaikan angkatan ini?"
      consequence={`${called(cohort)} ditutup: jadwalnya tidak dapat diubah lagi.`}
      submit="Selesaikan angkatan"
      cancel={to.cohort(cohort.id)}
    />
  )
}

export function CancelPage({ cohort, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan angkatan ini?"
      consequence={`${called(cohort)} dan semua pelajarannya yang akan datang dibatalkan. Yang sudah diadakan tetap tercatat.`}
      submit="Batalkan angkatan"
      cancel={to.cohort(cohort.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan pembatalan" />
    </Confirm>
  )
}
