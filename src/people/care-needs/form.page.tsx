import { to } from '#addresses'
import { type FormState, longDay, type RefusalOf, type Sentences, typed } from '#kernel'
import {
  Actions,
  Button,
  Card,
  CheckFields,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  PageHead,
  RadioField,
  TextArea,
  TextField,
} from '#ui'
import { interests } from '../kinds.ts'
import type { assess } from './assess.ts'
import type { correct } from './correct.ts'
import { noteField } from './fields.ts'
import { levels, type Need, needCodes, needs, occasions } from './kinds.ts'
import type { Assessment } from './tables.ts'

export const assessSentences: Sentences<RefusalOf<typeof assess>> = {
  'assessed-later': 'Tanggal penilaian belum tiba.',
  'assessed-already':
    'Penilaian untuk waktu dan tanggal itu sudah ada. Bila keliru, buka penilaian itu lalu tekan Betulkan.',
}
export const correctSentences: Sentences<RefusalOf<typeof correct>> = {
  ...assessSentences,
  'changed-meanwhile':
    'Rekan Anda lebih dulu membetulkan penilaian ini. Isian Anda masih ada; periksa, lalu simpan lagi.',
}

export const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

interface FormPageProps {
  form: FormState
  person: { id: string; name: string }
  /** What was answered last, shown beside each question. */
  earlier: Assessment | undefined
  /** Corrects an assessment instead of adding one. */
  correcting?: boolean | undefined
  /** The officer goes through the list of those who wait: the next one is a button away. */
  inLine?: boolean | undefined
}

export function AssessmentPage({ form, person, earlier, correcting, inLine }: FormPageProps) {
  return (
    <>
      <PageHead
        title={correcting ? 'Betulkan penilaian' : 'Nilai kebutuhan'}
        lead={`${person.name}. Delapan pertanyaan, cukup dua menit.`}
      />
      <Card>
        <Form form={form}>
          {correcting && <Hidden name="version" value={typed(form, 'version')} />}
          <FieldRow>
            <RadioField form={form} name="occasion" label="Waktu penilaian" options={options(occasions)} />
            <DateField form={form} name="assessedOn" label="Tanggal" />
          </FieldRow>
          <FieldSet legend="Apa yang diperlukan">
            {needCodes.map((need) => (
              <NeedFields form={form} need={need} earlier={earlier} />
            ))}
          </FieldSet>
          <FieldSet legend="Yang ingin dikerjakan">
            <CheckFields
              form={form}
              name="wanted"
              label="Keterampilan yang diminati"
              hint="Tercentang menurut berkas. Ubah menurut jawaban hari ini."
              options={options(interests)}
            />
            <TextArea form={form} name="businessIdea" label="Rencana usaha" rows={2} optional />
          </FieldSet>
          <Actions
            submit={correcting ? 'Simpan pembetulan' : 'Simpan penilaian'}
            cancel={to.personNeeds(person.id)}
          >
            {inLine && (
              <Button name="onward" value="next">
                Simpan, lalu orang berikutnya
              </Button>
            )}
          </Actions>
        </Form>
      </Card>
    </>
  )
}

function NeedFields({
  form,
  need,
  earlier,
}: {
  form: FormState
  need: Need
  earlier: Assessment | undefined
}) {
  const { label, asked } = needs[need]
  return (
    <FieldRow>
      <RadioField
        form={form}
        name={need}
        label={label}
        hint={
          <>
            {asked}
            {earlier && (
              <>
                <br />
                <b>
                  {longDay(earlier.assessedOn)}: {levels[earlier[need]].toLowerCase()}.
                </b>
              </>
            )}
          </>
        }
        options={options(levels)}
        beside
      />
      <TextField form={form} name={noteField(need)} label={`Catatan ${label.toLowerCase()}`} optional />
    </FieldRow>
  )
}
