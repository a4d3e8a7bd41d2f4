import { to } from '#addresses'
import { type FormState, longDay } from '#kernel'
import { weekdays } from '#programmes'
import {
  Actions,
  Card,
  CheckFields,
  DateField,
  Empty,
  FieldRow,
  Form,
  Hidden,
  NumberField,
  PageHead,
  RadioField,
  SelectField,
  TextField,
} from '#ui'
import { nths, rhythms } from './kinds.ts'
import type { promisesOpen } from './queries.ts'
import type { RoutineView } from './routine.ts'

export type Promised = Awaited<ReturnType<typeof promisesOpen>>[number]

export function ArrangePage({ form, promises }: { form: FormState; promises: Promised[] }) {
  if (promises.length === 0) {
    return (
      <>
        <PageHead title="Susun layanan rutin" />
        <Card>
          <Empty title="Belum ada kegiatan yang dapat dipakai" icon="plan">
            Layanan rutin menjalankan kegiatan rencana aksi dari kerja sama yang sedang berlaku di satuan
            kerja Anda.
          </Empty>
        </Card>
      </>
    )
  }
  return (
    <>
      <PageHead
        title="Susun layanan rutin"
        lead="Semua harinya dijadwalkan sekaligus. Hari libur dilewati dan tampak sebagai batal."
      />
      <Card>
        <Form form={form} action={to.newRoutine}>
          <SelectField
            form={form}
            name="itemId"
            label="Kegiatan rencana aksi"
            options={promises.map(({ id, activity, title }) => ({
              value: id,
              label: activity,
              group: title,
            }))}
          />
          <TextField form={form} name="name" label="Nama layanan" hint="Misalnya Puskesmas keliling." />
          <FieldRow>
            <TextField form={form} name="place" label="Tempat" />
            <TextField
              form={form}
              name="partnerPeople"
              label="Petugas mitra"
              hint="Misalnya dokter dan dua perawat puskesmas."
              optional
            />
          </FieldRow>
          <RadioField
            form={form}
            name="rhythm"
            label="Irama"
            options={Object.entries(rhythms).map(([value, label]) => ({ value, label }))}
            beside
          />
          <CheckFields form={form} name="weekdays" label="Hari" options={weekdays} beside />
          <FieldRow>
            <NumberField
              form={form}
              name="every"
              label="Setiap"
              hint="1 untuk setiap minggu atau setiap bulan."
            />
            <SelectField
              form={form}
              name="nth"
              label="Pekan dalam bulan"
              prompt="Hanya untuk irama bulanan"
              options={Object.entries(nths).map(([value, label]) => ({ value, label: `Pekan ${label}` }))}
              optional
            />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="beginsAt" label="Jam mulai" hint="Misalnya 09.00." width="short" />
            <TextField form={form} name="endsAt" label="Jam selesai" hint="Misalnya 11.00." width="short" />
          </FieldRow>
          <FieldRow>
            <DateField form={form} name="startsOn" label="Hari pertama" />
            <DateField form={form} name="endsOn" label="Hari terakhir" />
          </FieldRow>
          <Actions submit="Susun layanan" cancel={to.routines} />
        </Form>
      </Card>
    </>
  )
}

interface OneProps {
  routine: RoutineView
  form: FormState
}

export function RevisePage({ routine, form }: OneProps) {
  return (
    <>
      <PageHead
        title="Ubah layanan"
        lead="Irama tidak diubah di sini: hentikan layanan ini dan susun yang baru, supaya hari yang lewat tetap benar."
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? routine.version)} />
          <TextField form={form} name="name" label="Nama layanan" />
          <FieldRow>
            <TextField form={form} name="place" label="Tempat" />
            <TextField form={form} name="partnerPeople" label="Petugas mitra" optional />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="beginsAt" label="Jam mulai" width="short" />
            <TextField form={form} name="endsAt" label="Jam selesai" width="short" />
          </FieldRow>
          <Actions submit="Simpan layanan" cancel={to.routine(routine.id)} />
        </Form>
      </Card>
    </>
  )
}

export function StopPage({ routine, form }: OneProps) {
  return (
    <>
      <PageHead
        title="Hentikan layanan"
        lead={`${routine.name}, berjalan sampai ${longDay(routine.endsOn)}.`}
      />
      <Card>
        <Form form={form}>
          <p>
            Hari yang direncanakan sejak tanggal ini menjadi batal. Hari yang sudah dicatat tidak berubah.
          </p>
          <DateField form={form} name="stoppedOn" label="Berhenti mulai" />
          <TextField form={form} name="reason" label="Alasan berhenti" />
          <Actions submit="Hentikan layanan" cancel={to.routine(routine.id)} />
        </Form>
      </Card>
    </>
  )
}
