import type { FormState } from '#kernel'
import { FieldRow, FieldSet, RadioField, SelectField, TextArea, TextField } from '#ui'
import type { Place } from './areas.ts'
import { kindGroups, partnerKinds } from './kinds.ts'

/** What helps to fill the form in. */
export interface Suggested {
  /** Districts of the officer's own province. */
  districts: string[]
  /** Partners that others belong to. */
  parents: string[]
  /** More than one: which of them was meant? */
  places: Place[]
}

interface PartnerFieldsProps {
  form: FormState
  suggested: Suggested
}

const kinds = kindGroups.flatMap(({ label: group, kinds }) =>
  kinds.map((kind) => ({ value: kind, label: partnerKinds[kind], group })),
)

/** Everything that is asked about a partner, to register it and to revise it. */
export function PartnerFields({ form, suggested }: PartnerFieldsProps) {
  return (
    <>
      <FieldSet legend="Siapa mitranya">
        <SelectField form={form} name="kind" label="Jenis mitra" options={kinds} />
        <TextField
          form={form}
          name="name"
          label="Nama resmi"
          hint="Tulis lengkap, seperti pada kop suratnya."
        />
        <FieldRow>
          <TextField form={form} name="shortName" label="Nama singkat" hint="Misalnya Dinkes HST." optional />
          <TextField
            form={form}
            name="parent"
            label="Induk"
            hint="Misalnya pemerintah kabupatennya."
            suggestions={suggested.parents}
            optional
          />
        </FieldRow>
        <TextArea
          form={form}
          name="aliases"
          label="Nama lain"
          hint="Ejaan lain atau singkatan, satu nama satu baris. Ikut dicari."
          rows={2}
          optional
        />
      </FieldSet>
      <LegalFields form={form} />
      <PlaceFields form={form} suggested={suggested} />
      <TextArea form={form} name="note" label="Catatan" rows={3} optional />
    </>
  )
}

function LegalFields({ form }: { form: FormState }) {
  return (
    <FieldSet legend="Bukti legal">
      <p class="hint">
        Instansi pemerintah menulis dasar hukumnya. Badan lain mengisi paling sedikit satu. Perorangan boleh
        mengosongkan semuanya.
      </p>
      <FieldRow>
        <TextField form={form} name="nib" label="NIB" hint="13 angka." inputmode="numeric" optional />
        <TextField
          form={form}
          name="npwp"
          label="NPWP"
          hint="15 atau 16 angka."
          inputmode="numeric"
          optional
        />
      </FieldRow>
      <TextField
        form={form}
        name="legalBasis"
        label="Dasar hukum, akta, atau izin"
        hint="Misalnya Perda Nomor 11 Tahun 2016, atau akta notaris dan nomornya."
        optional
      />
    </FieldSet>
  )
}

function PlaceFields({ form, suggested: { districts, places } }: PartnerFieldsProps) {
  return (
    <FieldSet legend="Letak">
      <TextField
        form={form}
        name="district"
        label="Kecamatan"
        hint="Ketik namanya, misalnya Barabai."
        suggestions={districts}
      />
      {places.length > 1 && (
        <RadioField
          form={form}
          name="districtCode"
          label="Kecamatan mana yang Anda maksud?"
          options={places.map(({ code, district, regency, province }) => ({
            value: code,
            label: `${district}, ${regency}`,
            hint: province,
          }))}
        />
      )}
      <TextField form={form} name="address" label="Alamat" optional />
    </FieldSet>
  )
}
