import type { Day, FormState } from '#kernel'
import { CheckField, DateField, FieldRow, FieldSet, RadioField, SelectField, TextArea, TextField } from '#ui'
import { answerField, noteField } from './checklist.ts'
import { answers } from './kinds.ts'
import type { ChecklistItem } from './tables.ts'

export interface VisitFieldsProps {
  form: FormState
  agreements: { id: string; title: string; unitName: string }[]
  items: ChecklistItem[]
  today: Day
}

/** The fields of a visit, with or without network the same. */
export function VisitFields({ form, agreements, items, today }: VisitFieldsProps) {
  return (
    <>
      <SelectField
        form={form}
        name="agreementId"
        label="Kerja sama"
        options={agreements.map(({ id, title, unitName }) => ({ value: id, label: title, group: unitName }))}
      />
      {form.refusalField === 'another' && (
        <CheckField form={form} name="another" label="Ini kunjungan lain pada hari yang sama" />
      )}
      <FieldRow>
        <DateField form={form} name="visitedOn" label="Tanggal kunjungan" max={today} />
        <TextField form={form} name="beginsAt" label="Jam mulai" hint="Misalnya 09.00." width="short" />
      </FieldRow>
      <TextField form={form} name="place" label="Tempat" />
      <TextArea
        form={form}
        name="othersOurs"
        label="Anggota tim"
        hint="Satu orang satu baris: nama, jabatan."
        rows={3}
      />
      <TextArea
        form={form}
        name="othersTheirs"
        label="Yang mendampingi dari mitra"
        hint="Satu orang satu baris: nama, jabatan."
        rows={2}
        optional
      />
      <FindingFields form={form} items={items} />
    </>
  )
}

/** What was found: each item of the list, with what is wrong where it is not well, and what it comes to. */
export function FindingFields({ form, items }: Pick<VisitFieldsProps, 'form' | 'items'>) {
  return (
    <>
      {items.map(({ id, placeInOrder, question, lookAt }) => (
        <FieldSet legend={`${placeInOrder}. ${question}`}>
          <RadioField
            form={form}
            name={answerField(id)}
            label="Jawaban"
            hint={`Lihat: ${lookAt}.`}
            options={Object.entries(answers).map(([value, label]) => ({ value, label }))}
            beside
          />
          <TextField form={form} name={noteField(id)} label="Temuan" optional />
        </FieldSet>
      ))}
      <TextArea
        form={form}
        name="summary"
        label="Kesimpulan"
        hint="Tanpa nama dan NIK warga binaan."
        rows={4}
      />
    </>
  )
}
