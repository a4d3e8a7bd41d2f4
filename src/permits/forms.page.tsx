import { to } from '#addresses'
import { sharedSentences } from '#agreements'
import { type Day, type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
  DateField,
  FieldRow,
  FileField,
  Form,
  Hidden,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import type { apply } from './apply.ts'
import type { grant } from './grant.ts'
import { permitKinds } from './kinds.ts'
import type { PermitView } from './permit.ts'
import type { refuse } from './refuse.ts'
import type { revise } from './revise.ts'
import type { takeStep } from './take-step.ts'

type Refusal =
  | RefusalOf<typeof apply>
  | RefusalOf<typeof revise>
  | RefusalOf<typeof takeStep>
  | RefusalOf<typeof grant>
  | RefusalOf<typeof refuse>

export const sentences: Sentences<Refusal> = {
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'in-the-future': 'Tanggal ini melewati hari ini.',
  'before-it-began': 'Perkiraan terbit lebih awal daripada tanggal permohonan.',
  'unknown-agreement': 'Kerja sama itu di luar jangkauan Anda. Pilih dari daftar.',
  'not-our-staff': 'Orang ini tidak sedang bertugas di satuan kerja itu. Pilih orang lain.',
  'renews-another': 'Yang diperpanjang harus izin yang sudah terbit di satuan kerja yang sama.',
  'not-in-progress': 'Izin ini tidak sedang diurus: sudah terbit atau ditolak.',
}

interface Named {
  id: string
  name: string
}

interface PermitFormProps {
  form: FormState
  permit?: PermitView | undefined
  /** The permit that a new one follows. */
  renews?: PermitView | undefined
  /** More than one when a regional office writes for its units. */
  units: Named[]
  staff: { id: string; name: string; title: string; unitName: string }[]
  agreements: Named[]
}

export function PermitFormPage({ form, permit, renews, units, staff, agreements }: PermitFormProps) {
  return (
    <>
      <PageHead
        title={permit ? 'Ubah data izin' : 'Catat izin'}
        lead={renews ? `Perpanjangan izin nomor ${renews.number}.` : undefined}
      />
      <Card>
        <Form form={form} action={permit ? undefined : to.newPermit}>
          {permit && <Hidden name="version" value={String(form.values.version ?? permit.version)} />}
          {renews && <Hidden name="renewsId" value={renews.id} />}
          {!permit && units.length > 1 && (
            <SelectField form={form} name="unitId" label="Satuan kerja" options={named(units)} />
          )}
          <SelectField
            form={form}
            name="kind"
            label="Jenis izin"
            options={Object.entries(permitKinds).map(([value, label]) => ({ value, label }))}
          />
          <TextField
            form={form}
            name="subject"
            label="Sarana atau produk"
            hint="Misalnya Klinik Pratama Lapas Padang, atau Keripik pisang."
          />
          <FieldRow>
            <TextField form={form} name="holder" label="Pemegang izin" hint="Atas nama siapa izin terbit." />
            <TextField
              form={form}
              name="authority"
              label="Instansi penerbit"
              hint="Misalnya DPMPTSP Kota Padang."
            />
          </FieldRow>
          <FieldRow>
            <DateField form={form} name="appliedOn" label="Tanggal permohonan" optional />
            <DateField form={form} name="expectedOn" label="Perkiraan terbit" optional />
          </FieldRow>
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
          {agreements.length > 0 && (
            <SelectField
              form={form}
              name="agreementId"
              label="Kerja sama terkait"
              prompt="Tidak terkait kerja sama"
              options={named(agreements)}
              optional
            />
          )}
          <Actions
            submit={permit ? 'Simpan izin' : 'Catat izin'}
            cancel={permit ? to.permit(permit.id) : to.permits}
          />
        </Form>
      </Card>
    </>
  )
}

const named = (rows: Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

interface OneProps {
  permit: PermitView
  form: FormState
  today: Day
}

export function StepPage({ permit, form, today }: OneProps) {
  return (
    <>
      <PageHead title="Catat langkah" lead={permit.subject} />
      <Card>
        <Form form={form}>
          <TextField
            form={form}
            name="what"
            label="Apa yang terjadi"
            hint="Misalnya Berkas diterima loket."
          />
          <FieldRow>
            <DateField form={form} name="takenOn" label="Tanggal" max={today} />
            <DateField
              form={form}
              name="expectedOn"
              label="Perkiraan terbit"
              hint={permit.expectedOn ? `Sekarang ${longDay(permit.expectedOn)}.` : undefined}
              optional
            />
          </FieldRow>
          <Actions submit="Simpan langkah" cancel={to.permit(permit.id)} />
        </Form>
      </Card>
    </>
  )
}

export function GrantPage({ permit, form, today, limit }: OneProps & { limit: number }) {
  return (
    <>
      <PageHead title="Catat terbit" lead={permit.subject} />
      <Card>
        <Form form={form} files>
          <TextField form={form} name="number" label="Nomor izin" />
          <TextField form={form} name="authority" label="Instansi penerbit" />
          <FieldRow>
            <DateField form={form} name="issuedOn" label="Tanggal terbit" max={today} />
            <DateField
              form={form}
              name="expiresOn"
              label="Berlaku sampai"
              hint="Kosongkan bila tanpa batas waktu."
              optional
            />
          </FieldRow>
          <FileField form={form} name="file" label="Pindaian izin" limit={limit} optional />
          <Actions submit="Catat terbit" cancel={to.permit(permit.id)} />
        </Form>
      </Card>
    </>
  )
}

export function RefusePage({ permit, form }: Omit<OneProps, 'today'>) {
  return (
    <Confirm
      form={form}
      title="Permohonan ditolak?"
      consequence={`${permit.subject} ditandai ditolak ${permit.authority}. Permohonan berikutnya dicatat sebagai izin baru.`}
      submit="Catat penolakan"
      cancel={to.permit(permit.id)}
      danger
    >
      <DateField form={form} name="refusedOn" label="Tanggal penolakan" />
      <TextField form={form} name="refusal" label="Alasan penolakan" />
    </Confirm>
  )
}
