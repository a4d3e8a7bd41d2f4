import { to } from '#addresses'
import { type Day, type FormState, type RefusalOf, type Sentences, typed } from '#kernel'
import { Confirm, DateField, FieldRow, Hidden, Notice, type Option, SelectField, TextField } from '#ui'
import type { PersonView } from '../person.ts'
import type { changeRegister } from './change-register.ts'
import { type release, releaseNames } from './release.ts'

const shared = {
  'changed-meanwhile':
    'Rekan Anda lebih dulu mengubah berkas ini. Periksa keadaannya, lalu kirim lagi bila masih tepat.',
  moving: 'Orang ini sedang ditawarkan ke satuan kerja lain. Tunggu diterima, atau tarik kembali suratnya.',
  'before-it-began': 'Tanggalnya lebih dahulu dari awal registrasi yang sekarang.',
}

export const releaseSentences: Sentences<RefusalOf<typeof release>> = {
  ...shared,
  'left-already': 'Orang ini sudah tercatat bebas.',
  'leaves-later': 'Tanggal bebas belum tiba. Catat pada harinya.',
  'not-so':
    'Bimbingan selesai hanya untuk klien; bebas murni dan remisi hanya untuk yang masih ditahan atau dipidana.',
}
export const registerSentences: Sentences<RefusalOf<typeof changeRegister>> = {
  ...shared,
  'begins-later': 'Tanggal register belum tiba.',
  'wrong-book': 'Register ini tidak dipakai di satuan kerja Anda.',
  'number-taken': 'Nomor ini sudah dipakai. Setiap register punya nomor sendiri.',
}

interface LeavingProps {
  person: PersonView
  form: FormState
  today: Day
}

export function ReleasePage({ person, form, today }: LeavingProps) {
  return (
    <Confirm
      form={form}
      title={`Catat bebas: ${person.name}`}
      consequence="Registernya ditutup dan statusnya menjadi mantan warga binaan. Berkasnya tetap ada."
      submit="Catat bebas"
      cancel={to.person(person.id)}
    >
      <Hidden name="version" value={typed(form, 'version')} />
      <FieldRow>
        <SelectField
          form={form}
          name="closedAs"
          label="Cara bebas"
          options={Object.entries(releaseNames).map(([value, label]) => ({ value, label }))}
        />
        <DateField form={form} name="on" label="Tanggal" max={today} />
      </FieldRow>
      {person.status !== 'client' && (
        <Notice>
          PB, CB, dan CMB bukan bebas murni:{' '}
          <a href={`${to.newMove}?orang=${person.id}`}>serahkan ke Bapas</a>.
        </Notice>
      )}
    </Confirm>
  )
}

export function RegisterPage({ person, form, today, codes }: LeavingProps & { codes: readonly Option[] }) {
  const back = person.status === 'former'
  return (
    <Confirm
      form={form}
      title={back ? `Catat kembali masuk: ${person.name}` : `Ganti register: ${person.name}`}
      consequence={
        back
          ? 'Berkas lamanya dipakai lagi, dengan nomor registrasi yang baru.'
          : 'Register yang sekarang ditutup, dan yang baru menentukan statusnya.'
      }
      submit={back ? 'Catat kembali masuk' : 'Ganti register'}
      cancel={to.person(person.id)}
    >
      <Hidden name="version" value={typed(form, 'version')} />
      <FieldRow>
        <SelectField form={form} name="code" label="Register" options={codes} />
        <TextField form={form} name="number" label="Nomor registrasi baru" />
        <DateField form={form} name="on" label="Sejak" max={today} />
      </FieldRow>
    </Confirm>
  )
}
