import { to } from '#addresses'
import { type FormState, longDay, type RefusalDetail, type RefusalOf, type Sentences, typed } from '#kernel'
import { Actions, Card, DateField, FieldSet, Form, HelpDrawer, Hidden, PageHead, TextField } from '#ui'
import type { Unit } from '../tables.ts'
import type { changeUnit } from './change-unit.ts'
import type { foundUnit } from './found-unit.ts'
import { UnitFields } from './unit-fields.tsx'

const placeSentences = {
  'needs-parent': 'Pilih induknya. Hanya kementerian yang tidak mempunyai induk.',
  'wrong-parent':
    'Induk itu tidak cocok dengan jenisnya. Satuan kerja berada di bawah Kanwil, Kanwil di bawah pusat.',
  'in-the-future': 'Tanggal ini belum tiba. Catat perubahan pada hari mulai berlakunya.',
}

export const foundSentences: Sentences<RefusalOf<typeof foundUnit>> = {
  ...placeSentences,
  'name-taken': 'Satuan kerja dengan nama ini sudah tercatat.',
}

export const changeSentences: Sentences<RefusalOf<typeof changeUnit>> = {
  ...placeSentences,
  'changed-meanwhile':
    'Rekan Anda menyimpan perubahan lebih dahulu. Bandingkan isinya, lalu simpan lagi bila milik Anda yang benar.',
  'kind-of-another-level':
    'Jenis tidak dapat berpindah antara pusat, Kanwil, dan satuan kerja. Catat yang baru.',
  'before-this-period': ({ since }: RefusalDetail) =>
    `Data yang sekarang berlaku sejak ${longDay(String(since))}. Pilih hari itu atau sesudahnya.`,
}

interface EditProps {
  form: FormState
  parents: readonly Unit[]
}

export function FoundUnitPage({ form, parents }: EditProps) {
  return (
    <>
      <PageHead title="Catat satuan kerja" lead="Kantor atau satuan kerja yang belum ada dalam daftar." />
      <Card>
        <Form form={form}>
          <UnitFields form={form} parents={parents} />
          <FieldSet legend="Sejak kapan">
            <DateField form={form} name="validFrom" label="Nama ini berlaku mulai" />
            <Basis form={form} />
          </FieldSet>
          <Actions submit="Catat satuan kerja" cancel={to.units} />
        </Form>
      </Card>
    </>
  )
}

export function ChangeUnitPage({ form, parents, unit, since }: EditProps & { unit: Unit; since: string }) {
  return (
    <>
      <PageHead
        title={`Ubah ${unit.shortName}`}
        lead={`Data sekarang berlaku sejak ${longDay(since)}. Naskah lama tetap memakai nama lama.`}
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={typed(form, 'version')} />
          <UnitFields form={form} parents={parents} />
          <FieldSet legend="Mulai kapan">
            <DateField
              form={form}
              name="from"
              label="Perubahan berlaku mulai"
              hint={`Isi ${longDay(since)} bila Anda hanya membetulkan salah ketik.`}
            />
            <Basis form={form} />
          </FieldSet>
          <Actions submit="Simpan perubahan" cancel={to.unit(unit.id)} />
        </Form>
      </Card>
    </>
  )
}

function Basis({ form }: { form: FormState }) {
  return (
    <TextField
      form={form}
      name="basis"
      label="Dasar"
      hint="Keputusan atau sumbernya, misalnya Perpres 157/2024."
    />
  )
}

export function EditHelp() {
  return (
    <HelpDrawer
      purpose="Mencatat data satuan kerja beserta tanggalnya. Perjanjian lama selalu menampilkan nama pada masanya."
      terms={[
        [
          'Induk',
          'Kantor tepat di atasnya. Induk menentukan siapa yang dapat melihat data satuan kerja ini.',
        ],
        ['Kode surat', 'Awalan nomor surat satuan kerja.'],
        ['Dasar', 'Keputusan atau sumber yang menetapkan nama dan kedudukan ini.'],
      ]}
      next="Setelah tersimpan, undang orang yang bekerja di sana."
    />
  )
}
