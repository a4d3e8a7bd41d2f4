import { to } from '#addresses'
import { type Day, type FormState, longDay } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
  DateField,
  FieldRow,
  Form,
  Hidden,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import type { CohortView } from '../cohort.ts'
import { endChoices, endReasons, pathCodes, paths, pauseChoices, pauseReasons } from '../kinds.ts'

interface OneProps {
  form: FormState
  cohort: CohortView
  /** Of the person. */
  name: string
  today: Day
}

export function PausePage({ form, cohort, name }: OneProps) {
  return (
    <>
      <PageHead
        title={`Jeda ${name}`}
        lead="Tempatnya tetap ada. Sesudah hari terakhir, peserta kembali dengan sendirinya."
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version)} />
          <FieldRow>
            <DateField form={form} name="fromOn" label="Hari pertama" />
            <DateField form={form} name="untilOn" label="Hari terakhir" max={cohort.endsOn} />
          </FieldRow>
          <SelectField
            form={form}
            name="reason"
            label="Alasan"
            options={pauseChoices.map((value) => ({ value, label: pauseReasons[value] }))}
          />
          <TextField form={form} name="note" label="Catatan" optional />
          <Actions submit="Catat jeda" cancel={to.cohortPlaces(cohort.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ResumePage({ form, cohort, name, today }: OneProps) {
  return (
    <Confirm
      form={form}
      title={`${name} kembali?`}
      consequence="Jedanya berakhir sehari sebelum hari ini atau hari yang Anda pilih."
      submit="Catat kembali"
      cancel={to.cohortPlaces(cohort.id)}
    >
      <Hidden name="version" value={String(form.values.version)} />
      <DateField form={form} name="on" label="Hari kembali" max={today} />
    </Confirm>
  )
}

export function EndPage({ form, cohort, name, today }: OneProps) {
  return (
    <Confirm
      form={form}
      title={`${name} keluar?`}
      consequence={`Tempatnya di ${cohort.name} menjadi kosong. Riwayatnya tetap, dan keluar ini dapat dipulihkan selama ada tempat.`}
      submit="Catat keluar"
      cancel={to.cohortPlaces(cohort.id)}
      danger
    >
      <Hidden name="version" value={String(form.values.version)} />
      <DateField form={form} name="on" label="Hari terakhir ikut" max={today} />
      <SelectField
        form={form}
        name="reason"
        label="Alasan"
        options={endChoices.map((value) => ({ value, label: endReasons[value] }))}
      />
      <TextField form={form} name="note" label="Catatan" hint="Tampil di berkas orangnya." optional />
    </Confirm>
  )
}

export function RestorePage({ form, cohort, name }: OneProps) {
  return (
    <Confirm
      form={form}
      title={`Pulihkan ${name}?`}
      consequence="Ia menjadi peserta lagi. Hari-hari di antaranya tercatat sebagai jeda."
      submit="Pulihkan"
      cancel={to.cohortPlaces(cohort.id)}
    >
      <Hidden name="version" value={String(form.values.version)} />
    </Confirm>
  )
}

/** Where it goes on; drawn wherever a place is given. */
export function PathFields({ form, leavesOn }: { form: FormState; leavesOn?: Day | null }) {
  return (
    <FieldRow>
      <SelectField
        form={form}
        name="path"
        label="Jalur lanjutan"
        prompt="Tidak perlu"
        hint={
          leavesOn ? `Diperkirakan bebas ${longDay(leavesOn)}.` : 'Bagi yang bebas sebelum angkatan selesai.'
        }
        options={pathCodes.map((value) => ({ value, label: paths[value] }))}
        optional
      />
      <TextField
        form={form}
        name="pathNote"
        label="Keterangan jalur"
        hint="Misalnya Bapas atau balai mana, dan siapa yang dihubungi."
        optional
      />
    </FieldRow>
  )
}
