import type { FormState, Role } from '#kernel'
import { CheckFields, DateField, FieldRow, FieldSet, RadioField, SelectField, TextField } from '#ui'
import { roleNames, rolesAt } from '../roles.ts'
import type { Unit } from '../tables.ts'

/** Which post, where, with which rights and for how long. */
export function PostFields({ form, units }: { form: FormState; units: readonly Unit[] }) {
  return (
    <FieldSet legend="Jabatan">
      <SelectField
        form={form}
        name="unitId"
        label="Satuan kerja"
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        form={form}
        name="title"
        label="Nama jabatan"
        hint="Misalnya: Kepala Subseksi Pelayanan Tahanan."
      />
      <RadioField form={form} name="standing" label="Status jabatan" options={standings} />
      <CheckFields
        form={form}
        name="roles"
        label="Peran"
        hint="Peran menentukan wewenang. Pilih hanya yang diperlukan."
        options={rolesFor(units).map((role) => ({ value: role, label: roleNames[role], hint: duties[role] }))}
      />
      <FieldRow>
        <DateField form={form} name="validFrom" label="Berlaku mulai" />
        <DateField
          form={form}
          name="validTo"
          label="Berlaku sampai"
          hint="Kosongkan bila belum ada akhirnya."
          optional
        />
      </FieldRow>
    </FieldSet>
  )
}

const standings = [
  { value: 'definitif', label: 'Definitif' },
  { value: 'plt', label: 'Pelaksana tugas (Plt.)', hint: 'Jabatan sedang kosong.' },
  { value: 'plh', label: 'Pelaksana harian (Plh.)', hint: 'Pejabatnya sedang berhalangan.' },
]

const rolesFor = (units: readonly Unit[]): Role[] => [...new Set(units.flatMap(({ kind }) => rolesAt(kind)))]

const duties: Record<Role, string> = {
  'cooperation-officer': 'Mencatat mitra dan menyiapkan kerja sama.',
  'programme-officer': 'Mengisi rencana aksi pembinaan.',
  registrar: 'Mencatat warga binaan, mengimpor SDP, dan mengurus NIK.',
  'probation-officer': 'Membimbing klien, mencatat kebutuhan dan persetujuannya.',
  'section-head': 'Menyiapkan dan memutuskan tahap kerja sama.',
  'unit-head': 'Memberlakukan kerja sama satuan kerja.',
  'regional-officer': 'Menyiapkan kerja sama Kanwil dan satuan kerja di bawahnya.',
  'regional-head': 'Memberlakukan kerja sama di wilayahnya.',
  'national-officer': 'Membaca data seluruh Indonesia.',
  'privacy-officer': 'Menilai siapa membuka data orang, dan menjawab permintaan pembetulan.',
  auditor: 'Membaca dan memeriksa rekaman, tanpa mengubah.',
  administrator: 'Mengatur satuan kerja, pengguna, dan jabatan.',
  system: '',
  stranger: '',
}
