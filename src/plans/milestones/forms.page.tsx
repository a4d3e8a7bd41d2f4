import type { StaffMember } from '#accounts'
import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
  DateField,
  FieldRow,
  Form,
  Hidden,
  PageHead,
  RadioField,
  SelectField,
  TextField,
} from '#ui'
import type { addOption } from './add-option.ts'
import type { callOff } from './call-off.ts'
import type { fix } from './fix.ts'
import { milestoneKinds, standings } from './kinds.ts'
import { optionInWords } from './milestone.ts'
import type { propose } from './propose.ts'
import type { MilestoneView } from './queries.ts'
import type { revise } from './revise.ts'
import type { MilestoneOption } from './tables.ts'
import type { weigh } from './weigh.ts'

type Refusal =
  | RefusalOf<typeof propose>
  | RefusalOf<typeof revise>
  | RefusalOf<typeof addOption>
  | RefusalOf<typeof weigh>
  | RefusalOf<typeof fix>
  | RefusalOf<typeof callOff>

export const sentences: Sentences<Refusal> = {
  over: 'Kerja sama ini sudah selesai, jadi acaranya tidak berubah lagi.',
  decided: 'Acara ini sudah ditetapkan atau batal.',
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'not-concerned': 'Orang ini tidak sedang bertugas di satuan kerja yang terikat. Pilih orang lain.',
  'in-the-future': 'Tanggal disampaikan melewati hari ini.',
  'in-the-past': 'Tanggal ini sudah lewat. Tulis tanggal yang masih mungkin.',
  'already-there': 'Pilihan ini sudah ada.',
  'stands-so': 'Kedudukannya memang sudah begitu. Pilih yang lain.',
  'not-an-option': 'Pilihan ini gugur atau tidak ada. Pilih yang lain.',
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

interface MilestoneFormProps {
  agreement: Agreement
  milestone?: MilestoneView | undefined
  staff: StaffMember[]
  form: FormState
}

export function MilestoneFormPage({ agreement, milestone, staff, form }: MilestoneFormProps) {
  return (
    <>
      <PageHead title={milestone ? 'Ubah acara' : 'Tambah acara'} lead={agreement.title} />
      <Card>
        <Form form={form}>
          {milestone && <Hidden name="version" value={String(form.values.version ?? milestone.version)} />}
          <SelectField form={form} name="kind" label="Jenis acara" options={options(milestoneKinds)} />
          <TextField
            form={form}
            name="title"
            label="Nama acara"
            hint="Misalnya Peresmian pabrik ikan lele."
          />
          <TextField form={form} name="place" label="Tempat" />
          <SelectField
            form={form}
            name="ownerId"
            label="Penanggung jawab"
            prompt="Belum ditetapkan"
            options={staff.map(({ id, name, title, unitName }) => ({
              value: id,
              label: `${name}, ${title}`,
              group: unitName,
            }))}
            optional
          />
          <Actions
            submit={milestone ? 'Simpan acara' : 'Tambah acara'}
            cancel={milestone ? to.milestone(agreement.id, milestone.id) : to.agreement(agreement.id)}
          />
        </Form>
      </Card>
    </>
  )
}

interface OneProps {
  milestone: MilestoneView
  form: FormState
}

const back = ({ agreementId, id }: MilestoneView) => to.milestone(agreementId, id)

export function AddOptionPage({ milestone, form }: OneProps) {
  return (
    <>
      <PageHead title="Tambah pilihan" lead={milestone.title} />
      <Card>
        <Form form={form}>
          <FieldRow>
            <DateField form={form} name="day" label="Tanggal yang mungkin" optional />
            <TextField
              form={form}
              name="official"
              label="Atau pejabat yang mungkin"
              hint="Misalnya Gubernur Sumatera Barat."
              optional
            />
          </FieldRow>
          <TextField form={form} name="note" label="Keterangan" optional />
          <Said form={form} />
          <Actions submit="Tambah pilihan" cancel={back(milestone)} />
        </Form>
      </Card>
    </>
  )
}

function Said({ form }: { form: FormState }) {
  return (
    <FieldRow>
      <TextField
        form={form}
        name="saidBy"
        label="Disampaikan oleh"
        hint="Nama atau jabatan, misalnya Kepala Kanwil."
      />
      <DateField form={form} name="saidOn" label="Disampaikan pada" />
    </FieldRow>
  )
}

export function WeighPage({ milestone, option, form }: OneProps & { option: MilestoneOption }) {
  return (
    <>
      <PageHead title={optionInWords(option)} lead={`Pilihan untuk ${milestone.title}.`} />
      <Card>
        <Form form={form}>
          <RadioField
            form={form}
            name="standing"
            label="Kedudukan pilihan ini"
            options={options(standings)}
          />
          <TextField form={form} name="note" label="Alasan" />
          <Said form={form} />
          <Actions submit="Catat pembicaraan" cancel={back(milestone)} />
        </Form>
      </Card>
    </>
  )
}

export function FixPage({ milestone, form }: OneProps) {
  const standing = milestone.options.filter((option) => option.standing !== 'dropped')
  const lines = (rows: MilestoneOption[]) =>
    rows.map((option) => ({ value: option.id, label: optionInWords(option) }))
  return (
    <>
      <PageHead title="Tetapkan acara" lead={milestone.title} />
      <Card>
        <Form form={form}>
          <SelectField
            form={form}
            name="dayOptionId"
            label="Tanggal"
            options={lines(standing.filter(({ day }) => day !== null))}
          />
          <SelectField
            form={form}
            name="officialOptionId"
            label="Pejabat"
            options={lines(standing.filter(({ official }) => official !== null))}
          />
          <TextField
            form={form}
            name="reason"
            label="Dasar penetapan"
            hint="Surat, disposisi, atau hasil rapat."
          />
          <Said form={form} />
          <Actions submit="Tetapkan" cancel={back(milestone)} />
        </Form>
      </Card>
    </>
  )
}

export function CallOffMilestonePage({ milestone, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan acara ini?"
      consequence={`${milestone.title} ditandai batal. Catatan pembicaraannya tetap ada.`}
      submit="Batalkan acara"
      cancel={back(milestone)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
      <Said form={form} />
    </Confirm>
  )
}
