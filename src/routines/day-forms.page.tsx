import { to } from '#addresses'
import { type FormState, longDay, weekday } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  NumberField,
  PageHead,
  RadioField,
  TextField,
} from '#ui'
import { type DayView, dayCalled } from './day.ts'
import { missers } from './kinds.ts'
import { divisions } from './served.ts'

interface DayProps {
  day: DayView
  form: FormState
}

const leadOf = ({ name, day, place }: DayView) => `${name}, ${weekday(day)}, ${longDay(day)}, ${place}.`

export function HoldPage({ day, form }: DayProps) {
  return (
    <>
      <PageHead title="Catat terlaksana" lead={leadOf(day)} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? day.version)} />
          <NumberField
            form={form}
            name="served"
            label="Yang dilayani"
            hint="Cukup jumlahnya, tanpa nama. Bagian di bawah diisi sejauh diketahui; sisanya tercatat tidak diketahui."
            unit="orang"
            optional
          />
          {divisions.map(({ title, parts }) => (
            <FieldSet legend={title}>
              <FieldRow>
                {parts.map(({ code, label }) => (
                  <NumberField form={form} name={code} label={label} optional />
                ))}
              </FieldRow>
            </FieldSet>
          ))}
          <TextField
            form={form}
            name="note"
            label="Catatan"
            hint="Tanpa nama dan NIK warga binaan."
            optional
          />
          <Actions submit="Simpan terlaksana" cancel={to.routineDay(day.id)} />
        </Form>
      </Card>
    </>
  )
}

export function MissPage({ day, form }: DayProps) {
  return (
    <>
      <PageHead title="Catat tidak terlaksana" lead={leadOf(day)} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? day.version)} />
          <RadioField
            form={form}
            name="missedBy"
            label="Sebab"
            options={Object.entries(missers).map(([value, label]) => ({ value, label }))}
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Misalnya kendaraan dipakai untuk imunisasi."
          />
          <Actions submit="Simpan tidak terlaksana" cancel={to.routineDay(day.id)} />
        </Form>
      </Card>
    </>
  )
}

export function MakeUpPage({ day, form }: DayProps) {
  return (
    <>
      <PageHead title="Jadwalkan pengganti" lead={`Mengganti ${dayCalled(day)}.`} />
      <Card>
        <Form form={form}>
          <DateField form={form} name="day" label="Hari pengganti" />
          <Actions submit="Jadwalkan pengganti" cancel={to.routineDay(day.id)} />
        </Form>
      </Card>
    </>
  )
}

export function CallOffPage({ day, form }: DayProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan hari ini?"
      consequence={`${leadOf(day)} Hari batal tidak dihitung sebagai tidak terlaksana, dan dapat diganti.`}
      submit="Batalkan hari"
      cancel={to.routineDay(day.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
