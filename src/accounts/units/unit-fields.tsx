import { type FormState, type Zone, zoneNames, zones } from '#kernel'
import { FieldRow, FieldSet, SelectField, TextArea, TextField } from '#ui'
import type { Unit } from '../tables.ts'
import { unitClasses } from './facts.ts'
import { unitKindNames, unitKinds } from './kinds.ts'

interface UnitFieldsProps {
  form: FormState
  /** Offices that may stand above it. */
  parents: readonly Unit[]
}

/** What a unit is, where it stands and how it is called. */
export function UnitFields({ form, parents }: UnitFieldsProps) {
  return (
    <>
      <FieldSet legend="Nama dan kedudukan">
        <TextField
          form={form}
          name="name"
          label="Nama lengkap"
          hint="Seperti pada kop surat, misalnya Rumah Tahanan Negara Kelas IIB Barabai."
        />
        <TextField
          form={form}
          name="shortName"
          label="Nama singkat"
          hint="Misalnya Rutan Barabai."
          width="medium"
        />
        <FieldRow>
          <SelectField form={form} name="kind" label="Jenis" options={kinds} />
          <SelectField
            form={form}
            name="class"
            label="Kelas"
            options={classes}
            prompt="Tanpa kelas"
            optional
          />
        </FieldRow>
        <SelectField
          form={form}
          name="parentId"
          label="Induk"
          prompt="Tanpa induk"
          options={parents.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          form={form}
          name="letterCode"
          label="Kode surat"
          hint="Bagian depan nomor surat, misalnya WP.19.PAS.12."
          width="medium"
          optional
        />
      </FieldSet>
      <FieldSet legend="Tempat">
        <FieldRow>
          <TextField form={form} name="regency" label="Kabupaten atau kota" optional />
          <TextField form={form} name="province" label="Provinsi" optional />
        </FieldRow>
        <SelectField form={form} name="timeZone" label="Zona waktu" options={zoneOptions} />
        <TextArea
          form={form}
          name="aliases"
          label="Sebutan lain"
          hint="Satu sebutan setiap baris, misalnya nama lama atau nama sehari-hari."
          rows={3}
          optional
        />
      </FieldSet>
    </>
  )
}

const kinds = unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] }))
const classes = unitClasses.map((value) => ({ value, label: `Kelas ${value}` }))
const places: Record<Zone, string> = {
  'Asia/Jakarta': 'Indonesia Barat',
  'Asia/Makassar': 'Indonesia Tengah',
  'Asia/Jayapura': 'Indonesia Timur',
}
const zoneOptions = zones.map((zone) => ({ value: zone, label: `${zoneNames[zone]}, ${places[zone]}` }))
