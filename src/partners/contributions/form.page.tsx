import { to } from '#addresses'
import { type FormState, type RefusalDetail, type RefusalOf, type Sentences, typed } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  Confirm,
  Form,
  Hidden,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import type { addContribution } from './add.ts'
import { contributions } from './kinds.ts'
import type { Offered } from './queries.ts'
import type { removeContribution } from './remove.ts'
import type { reviseContribution } from './revise.ts'

const settling = {
  'area-unknown': ({ line }: RefusalDetail) =>
    `Wilayah “${line}” tidak ditemukan. Tulis kecamatan, kabupaten, atau provinsi, misalnya Plaju, Kota Palembang.`,
  'area-several': ({ line, names }: RefusalDetail) =>
    `Ada beberapa wilayah “${line}”. Tulis salah satu: ${(names as string[]).join('; ')}.`,
}

export const addSentences: Sentences<RefusalOf<typeof addContribution>> = {
  ...settling,
  'already-there': 'Bantuan ini sudah tercatat. Ubah catatan itu bila wilayah atau keterangannya bertambah.',
}

export const reviseSentences: Sentences<RefusalOf<typeof reviseContribution>> = {
  ...settling,
  'changed-meanwhile':
    'Rekan Anda menyimpan perubahan lebih dulu. Isiannya tampak di bawah isian Anda; samakan yang perlu, lalu simpan lagi.',
}

export const removeSentences: Sentences<RefusalOf<typeof removeContribution>> = {}

interface FormProps {
  form: FormState
  partner: { id: string; name: string }
}

const kinds = Object.entries(contributions).map(([value, label]) => ({ value, label }))

export function AddContributionPage({ form, partner }: FormProps) {
  return (
    <>
      <PageHead title="Tambah bantuan" lead={`Apa yang dapat diberikan ${partner.name}, dan di mana.`} />
      <Card>
        <Form form={form}>
          <SelectField form={form} name="kind" label="Bantuan" options={kinds} />
          <WhereFields form={form} />
          <Actions submit="Simpan bantuan" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ReviseContributionPage({ form, partner, offered }: FormProps & { offered: Offered }) {
  return (
    <>
      <PageHead
        title={contributions[offered.kind]}
        lead={`Bantuan dari ${partner.name}.`}
        actions={
          <ButtonLink href={to.removeContribution(partner.id, offered.id)} icon="remove">
            Hapus bantuan
          </ButtonLink>
        }
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={typed(form, 'version')} />
          <WhereFields form={form} />
          <Actions submit="Simpan bantuan" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

function WhereFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="note"
        label="Keterangan"
        hint="Misalnya pelatihan las 3 hari, paling banyak 20 peserta."
        optional
      />
      <TextArea
        form={form}
        name="areas"
        label="Wilayah"
        hint="Satu wilayah satu baris: kecamatan, kabupaten, atau provinsi."
        rows={3}
      />
    </>
  )
}

export function RemoveContributionPage({ form, partner, offered }: FormProps & { offered: Offered }) {
  return (
    <Confirm
      form={form}
      title="Hapus bantuan"
      consequence={`${contributions[offered.kind]} dari ${partner.name} tidak lagi ditawarkan kepada satuan kerja lain. Riwayatnya tetap tersimpan.`}
      submit="Hapus bantuan"
      cancel={to.partner(partner.id)}
    />
  )
}
