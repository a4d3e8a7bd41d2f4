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
  Notice,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import { type CohortView, cohortTitle } from '../cohort.ts'
import { askers } from '../kinds.ts'
import { PathFields } from '../places/forms.page.tsx'

interface ApplyProps {
  form: FormState
  person: { id: string; name: string }
  cohorts: CohortView[]
  today: Day
}

export function ApplyPage({ form, person, cohorts, today }: ApplyProps) {
  return (
    <>
      <PageHead title="Ajukan ikut program" lead={person.name} />
      <Card>
        <Form form={form}>
          {cohorts.length === 0 && <Notice>Belum ada angkatan yang menerima peserta.</Notice>}
          <SelectField
            form={form}
            name="cohortId"
            label="Angkatan"
            options={cohorts.map((cohort) => ({
              value: cohort.id,
              label: `${cohortTitle(cohort)}, mulai ${longDay(cohort.startsOn)}`,
            }))}
          />
          <FieldRow>
            <SelectField
              form={form}
              name="askedBy"
              label="Diajukan oleh"
              options={Object.entries(askers).map(([value, label]) => ({ value, label }))}
            />
            <DateField form={form} name="askedOn" label="Tanggal permohonan" max={today} />
          </FieldRow>
          <TextField form={form} name="reason" label="Alasan ingin ikut" optional />
          <Actions submit="Catat permohonan" cancel={to.person(person.id)} />
        </Form>
      </Card>
    </>
  )
}

export interface DecisionProps {
  form: FormState
  cohort: CohortView
  person: { id: string; name: string }
  today: Day
  leavesOn: Day | null
}

const cardOf = ({ person, cohort }: DecisionProps) => to.suitability(person.id, cohort.id)
const Version = ({ form }: { form: FormState }) => (
  <Hidden name="version" value={String(form.values.version)} />
)

export function ApprovePage(props: DecisionProps) {
  const { form, cohort, person } = props
  return (
    <Confirm
      form={form}
      title={`Setujui ${person.name}?`}
      consequence={`Ia masuk daftar tunggu ${cohortTitle(cohort)} sampai diberi tempat.`}
      submit="Setujui"
      cancel={cardOf(props)}
    >
      <Version form={form} />
    </Confirm>
  )
}

interface ReasonProps extends DecisionProps {
  title: string
  consequence: string
  submit: string
  label: string
  hint?: string
  danger?: boolean
}

/** A decision that needs nothing but why. */
export function ReasonPage({ title, consequence, submit, label, hint, danger, ...props }: ReasonProps) {
  return (
    <Confirm form={props.form} {...{ title, consequence, submit, danger }} cancel={cardOf(props)}>
      <Version form={props.form} />
      <TextField form={props.form} name="reason" label={label} hint={hint} />
    </Confirm>
  )
}

export function GrantPage(props: DecisionProps & { asked: { name: string; reason: string | null } }) {
  const { form, person, asked } = props
  return (
    <Confirm
      form={form}
      title={`Izinkan pengecualian bagi ${person.name}?`}
      consequence={`${asked.name} meminta: ${asked.reason ?? 'tanpa keterangan'}. Sesudah Anda izinkan, permohonannya dapat disetujui walaupun syaratnya belum terpenuhi.`}
      submit="Izinkan"
      cancel={cardOf(props)}
    >
      <Version form={form} />
    </Confirm>
  )
}

export function AdmitPage(props: DecisionProps) {
  const { form, cohort, person, leavesOn } = props
  return (
    <>
      <PageHead title={`Beri tempat ${person.name}`} lead={cohortTitle(cohort)} />
      <Card>
        <Form form={form}>
          <Version form={form} />
          <DateField form={form} name="fromOn" label="Mulai ikut" max={cohort.endsOn} />
          <PathFields form={form} leavesOn={leavesOn} />
          <TextField
            form={form}
            name="reason"
            label="Alasan mendahulukan"
            hint="Hanya bila ada yang lebih dulu menunggu."
            optional
          />
          <Actions submit="Beri tempat" cancel={cardOf(props)} />
        </Form>
      </Card>
    </>
  )
}
