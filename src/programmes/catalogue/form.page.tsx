import { to } from '#addresses'
import { sharedSentences } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Alert,
  Card,
  CheckField,
  FieldRow,
  Form,
  Hidden,
  NumberField,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { certificateKinds, groups, programmeKinds } from '../kinds.ts'
import type { Template } from '../tables.ts'
import type { ProgrammeView } from './programme.ts'
import type { revise } from './revise.ts'
import type { write } from './write.ts'

export const sentences: Sentences<RefusalOf<typeof write> | RefusalOf<typeof revise>> = {
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'already-there': 'Program dengan nama ini sudah ada di unit Anda. Buka program itu, atau pakai nama lain.',
  'template-withdrawn': 'Templat ini sudah ditarik pemiliknya. Catat program tanpa templat.',
}

interface ProgrammeFormProps {
  form: FormState
  programme?: ProgrammeView | undefined
  /** What a new one is copied from. */
  template?: (Template & { unitName: string }) | undefined
}

export function ProgrammeFormPage({ form, programme, template }: ProgrammeFormProps) {
  return (
    <>
      <PageHead title={programme ? 'Ubah program' : 'Catat program'} lead={programme?.name} />
      {template && (
        <Alert kind="info" title={`Disalin dari ${template.unitName}.`}>
          Isian, tujuan, dan syarat masuk ikut tersalin. Sesuaikan dengan keadaan unit Anda, lalu simpan.
        </Alert>
      )}
      <Card>
        <Form form={form} action={programme ? undefined : to.newProgramme}>
          {programme && <Hidden name="version" value={String(form.values.version ?? programme.version)} />}
          {template && <Hidden name="templateId" value={template.id} />}
          <TextField form={form} name="name" label="Nama program" hint="Misalnya Pelatihan batik jumputan." />
          <SelectField form={form} name="kind" label="Jenis program" options={kindOptions} />
          <TextArea form={form} name="purpose" label="Tujuan" rows={3} optional />
          <FieldRow>
            <NumberField form={form} name="lessonHours" label="Jam pelajaran" unit="JP" />
            <NumberField form={form} name="capacity" label="Daya tampung satu angkatan" unit="orang" />
          </FieldRow>
          <FieldRow>
            <SelectField
              form={form}
              name="certificate"
              label="Hasil akhir"
              options={Object.entries(certificateKinds).map(([value, label]) => ({ value, label }))}
            />
            <NumberField form={form} name="minAttendance" label="Batas kehadiran" unit="persen" />
          </FieldRow>
          <CheckField form={form} name="needsHearing" label="Peserta diterima setelah sidang TPP" />
          <Actions
            submit={programme ? 'Simpan program' : 'Catat program'}
            cancel={programme ? to.programme(programme.id) : to.programmes}
          />
        </Form>
      </Card>
    </>
  )
}

const kindOptions = Object.entries(programmeKinds).map(([value, { label, group }]) => ({
  value,
  label,
  group: groups[group],
}))
