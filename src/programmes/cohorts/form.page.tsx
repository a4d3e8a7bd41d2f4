import { to } from '#addresses'
import { sharedSentences } from '#agreements'
import type { FormState, RefusalDetail, RefusalOf, Sentences } from '#kernel'
import { sources } from '#plans'
import {
  Actions,
  Card,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  NumberField,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import type { CohortView } from './cohort.ts'
import type { prepare } from './prepare.ts'
import type { revise } from './revise.ts'

/** A refusal that names every clash with what can be done about it. */
export const clashSentence = ({ clashes }: RefusalDetail) => {
  const all = clashes as string[]
  const more = all.length > 3 ? ` Dan ${all.length - 3} bentrok lain.` : ''
  return `Jadwal bentrok. ${all.slice(0, 3).join(' ')}${more}`
}

export const sentences: Sentences<RefusalOf<typeof prepare> | RefusalOf<typeof revise>> = {
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'programme-closed': 'Program ini sudah ditutup. Buka kembali program itu sebelum menyiapkan angkatan.',
  'already-there': 'Angkatan dengan nama ini sudah ada pada tahun anggaran yang sama. Pakai nama lain.',
  'unknown-agreement': 'Kerja sama itu tidak mengikat unit ini. Pilih dari daftar.',
  'unknown-item': 'Kegiatan itu tidak ditemukan. Pilih dari daftar.',
  'item-of-another': 'Kegiatan itu milik kerja sama lain. Pilih kegiatan dari kerja sama yang sama.',
  'cohort-over': 'Angkatan ini sudah selesai atau batal, jadi tidak dapat diubah.',
  'lessons-outside': ({ count }) =>
    `${count} pelajaran berada di luar hari-hari baru angkatan. Pindahkan atau batalkan dulu pelajaran itu.`,
  clash: clashSentence,
}

export interface Choices {
  agreements: { id: string; title: string }[]
  items: { id: string; agreementId: string; activity: string; agreementTitle: string }[]
}

interface CohortFormProps extends Choices {
  form: FormState
  programme: { id: string; name: string }
  cohort?: CohortView | undefined
}

export function CohortFormPage({ form, programme, cohort, agreements, items }: CohortFormProps) {
  return (
    <>
      <PageHead title={cohort ? 'Ubah angkatan' : 'Siapkan angkatan'} lead={programme.name} />
      <Card>
        <Form form={form}>
          {cohort && <Hidden name="version" value={String(form.values.version ?? cohort.version)} />}
          <FieldRow>
            <TextField form={form} name="name" label="Nama angkatan" hint="Misalnya Angkatan I." />
            <NumberField form={form} name="fiscalYear" label="Tahun anggaran" />
          </FieldRow>
          <FieldRow>
            <DateField form={form} name="startsOn" label="Hari pertama" />
            <DateField form={form} name="endsOn" label="Hari terakhir" />
          </FieldRow>
          <FieldRow>
            <NumberField form={form} name="seats" label="Tempat" unit="orang" />
            <SelectField
              form={form}
              name="funding"
              label="Sumber dana"
              prompt="Belum diketahui"
              options={Object.entries(sources).map(([value, label]) => ({ value, label }))}
              optional
            />
          </FieldRow>
          <FieldSet legend="Janji yang dijalankan">
            <SelectField
              form={form}
              name="agreementId"
              label="Kerja sama"
              prompt="Belum dipilih"
              options={agreements.map(({ id, title }) => ({ value: id, label: title }))}
              optional
            />
            <SelectField
              form={form}
              name="planItemId"
              label="Kegiatan rencana aksi"
              hint="Yang terlaksana dalam angkatan ini dihitung sebagai kemajuan kegiatan itu."
              prompt="Belum dipilih"
              options={items.map(({ id, activity, agreementTitle }) => ({
                value: id,
                label: activity,
                group: agreementTitle,
              }))}
              optional
            />
            <TextField
              form={form}
              name="noPartnerReason"
              label="Alasan tanpa mitra"
              hint="Hanya bila program ini dijalankan sendiri tanpa kerja sama."
              optional
            />
          </FieldSet>
          <FieldRow>
            <TextField form={form} name="instructor" label="Instruktur" optional />
            <TextField form={form} name="room" label="Ruang" optional />
          </FieldRow>
          <Actions
            submit={cohort ? 'Simpan angkatan' : 'Siapkan angkatan'}
            cancel={cohort ? to.cohort(cohort.id) : to.programme(programme.id)}
          />
        </Form>
      </Card>
    </>
  )
}
