import { to } from '#addresses'
import {
  type Child,
  type FormState,
  type RefusalDetail,
  type RefusalOf,
  type Sentences,
  typed,
} from '#kernel'
import {
  Actions,
  Card,
  CheckField,
  CheckFields,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { educations, interests, registerCodes, securities, sexes, statuses } from './kinds.ts'
import type { register } from './register.ts'
import type { revise } from './revise.ts'

const nearest = (what: string, { nearest }: RefusalDetail) => {
  const names = Array.isArray(nearest) ? nearest : []
  return names.length > 0 ? ` ${what}: ${names.slice(0, 8).join('; ')}.` : ''
}

export const registerSentences: Sentences<RefusalOf<typeof register>> = {
  'number-taken': 'Nomor registrasi ini sudah dipakai orang lain di satuan kerja Anda.',
  'nik-known':
    'NIK ini sudah tercatat pada berkas lain di satuan kerja Anda. Buka berkas itu; bila orangnya dicatat dua kali, gabungkan kedua berkasnya.',
  'nik-elsewhere': ({ unit }) =>
    `NIK ini sudah tercatat pada berkas di ${unit}. Jangan membuat berkas kedua: minta berkasnya lewat Perpindahan.`,
  'born-later': 'Tanggal lahir belum tiba. Periksa tahunnya.',
  'registered-later': 'Tanggal registrasi belum tiba.',
  'dates-without-day': 'Isi keadaan tanggal: kapan tanggal pidana ini dilihat di SDP.',
  'dates-of-tomorrow': 'Keadaan tanggal belum tiba. Isi hari Anda melihatnya di SDP.',
  'dates-swapped': 'Urutan tanggal terbalik: 1/3 lebih dahulu dari 1/2, lalu 2/3, lalu ekspirasi.',
  'village-alone': 'Isi kecamatan lebih dahulu, lalu kelurahan atau desanya.',
  'district-unknown': (detail) => `Kecamatan tidak dikenal.${nearest('Mungkin', detail)}`,
  'district-several':
    'Ada beberapa kecamatan dengan nama itu. Tambahkan kabupaten atau kotanya, misalnya Plaju, Kota Palembang.',
  'village-unknown': (detail) =>
    `Kelurahan atau desa tidak dikenal di kecamatan itu.${nearest('Yang ada', detail)}`,
}
export const reviseSentences: Sentences<RefusalOf<typeof revise>> = {
  ...registerSentences,
  'changed-meanwhile':
    'Rekan Anda lebih dulu menyimpan perubahan. Isian Anda masih ada; periksa berkasnya, lalu simpan lagi.',
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
const unknown = { value: '', label: 'Belum diketahui' }

const kept = 'Sudah tersimpan dan tertutup. Isi hanya bila berubah.'

interface FormPageProps {
  form: FormState
  /** The person whose file is corrected, and what of it is sealed; none when a new file is opened. */
  person?: { id: string; hasNik: boolean; hasAddress: boolean } | undefined
  /** What can be done when the file exists elsewhere. */
  children?: Child
}

export function FormPage({ form, person, children }: FormPageProps) {
  return (
    <>
      <PageHead
        title={person ? 'Ubah data warga binaan' : 'Catat warga binaan'}
        lead="Cukup yang diketahui hari ini. Perkara tidak dicatat di sini."
      />
      <Card>
        <Form form={form}>
          {person && <Hidden name="version" value={typed(form, 'version')} />}
          <WhoFields form={form} person={person} />
          <RegistrationFields form={form} />
          <ResidenceFields form={form} person={person} />
          <SkillFields form={form} />
          <DateFields form={form} />
          <Actions
            submit={person ? 'Simpan perubahan' : 'Catat warga binaan'}
            cancel={person ? to.person(person.id) : to.people}
          />
        </Form>
      </Card>
      {children}
    </>
  )
}

function WhoFields({ form, person }: FormPageProps) {
  return (
    <FieldSet legend="Siapa">
      <TextField form={form} name="name" label="Nama" />
      <TextField
        form={form}
        name="aliases"
        label="Nama lain"
        hint="Beberapa nama dipisah titik koma."
        optional
      />
      <FieldRow>
        <SelectField form={form} name="sex" label="Jenis kelamin" options={options(sexes)} />
        <DateField form={form} name="birthDate" label="Tanggal lahir" optional />
      </FieldRow>
      <TextField
        form={form}
        name="nik"
        label="NIK"
        hint={person?.hasNik ? kept : '16 angka. Boleh menyusul.'}
        optional
      />
    </FieldSet>
  )
}

function RegistrationFields({ form }: Pick<FormPageProps, 'form'>) {
  return (
    <FieldSet legend="Registrasi">
      <FieldRow>
        <SelectField form={form} name="status" label="Status" options={options(statuses)} />
        <SelectField
          form={form}
          name="code"
          label="Register"
          options={registerCodes.map((code) => ({
            value: code,
            label: code === 'klien' ? 'Klien Bapas' : code,
          }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField form={form} name="number" label="Nomor registrasi" />
        <DateField form={form} name="fromOn" label="Sejak" optional />
      </FieldRow>
      <FieldRow>
        <TextField form={form} name="wing" label="Blok" optional />
        <TextField form={form} name="block" label="Kamar" optional />
        <SelectField
          form={form}
          name="security"
          label="Pengamanan"
          options={[unknown, ...options(securities)]}
          optional
        />
      </FieldRow>
      <CheckField
        form={form}
        name="specialRules"
        value="ya"
        label="Aturan khusus berlaku"
        hint="Hanya tanda bahwa syarat khusus berlaku. Jenis perkaranya tidak dicatat."
      />
    </FieldSet>
  )
}

function ResidenceFields({ form, person }: FormPageProps) {
  return (
    <FieldSet legend="Tempat tinggal">
      <FieldRow>
        <TextField
          form={form}
          name="district"
          label="Kecamatan"
          hint="Misalnya Plaju, Kota Palembang."
          optional
        />
        <TextField form={form} name="village" label="Kelurahan atau desa" optional />
      </FieldRow>
      <TextArea
        form={form}
        name="address"
        label="Alamat"
        hint={person?.hasAddress ? kept : 'Disimpan tertutup.'}
        optional
      />
    </FieldSet>
  )
}

function SkillFields({ form }: Pick<FormPageProps, 'form'>) {
  return (
    <FieldSet legend="Pendidikan dan minat">
      <FieldRow>
        <SelectField
          form={form}
          name="education"
          label="Pendidikan terakhir"
          options={[unknown, ...options(educations)]}
          optional
        />
        <TextField form={form} name="occupation" label="Pekerjaan sebelumnya" optional />
      </FieldRow>
      <CheckFields form={form} name="interests" label="Minat kerja" options={options(interests)} />
    </FieldSet>
  )
}

function DateFields({ form }: Pick<FormPageProps, 'form'>) {
  return (
    <FieldSet legend="Tanggal pidana menurut SDP">
      <FieldRow>
        <DateField form={form} name="oneThirdOn" label="1/3" optional />
        <DateField form={form} name="halfOn" label="1/2" optional />
        <DateField form={form} name="twoThirdsOn" label="2/3" optional />
      </FieldRow>
      <FieldRow>
        <DateField form={form} name="expiresOn" label="Ekspirasi" optional />
        <DateField
          form={form}
          name="datesAsOf"
          label="Keadaan tanggal"
          hint="Hari tanggal ini dilihat di SDP."
          optional
        />
      </FieldRow>
    </FieldSet>
  )
}
