import { to } from '#addresses'
import { type FormState, type RefusalOf, type Sentences, typed } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  FieldRow,
  FileField,
  Form,
  Hidden,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import type { LegalPaper } from '../tables.ts'
import type { addLegalPaper } from './add.ts'
import { legalKinds } from './kinds.ts'
import type { reviseLegalPaper } from './revise.ts'

const future = 'Tanggal terbit tidak boleh melewati hari ini.'

export const addSentences: Sentences<RefusalOf<typeof addLegalPaper>> = {
  'in-the-future': future,
  'already-there': 'Dokumen dengan jenis dan nomor itu sudah tercatat.',
  'renewed-already': 'Dokumen itu sudah digantikan dokumen lain. Muat ulang halaman ini dan pilih lagi.',
}

export const reviseSentences: Sentences<RefusalOf<typeof reviseLegalPaper>> = {
  'in-the-future': future,
  'changed-meanwhile':
    'Rekan Anda menyimpan perubahan lebih dulu. Isiannya tampak di bawah isian Anda; samakan yang perlu, lalu simpan lagi.',
}

interface FormProps {
  form: FormState
  partner: { id: string; name: string }
  limit: number
}

const kinds = Object.entries(legalKinds).map(([value, label]) => ({ value, label }))

export function AddLegalPaperPage({ form, partner, limit, papers }: FormProps & { papers: LegalPaper[] }) {
  return (
    <>
      <PageHead title="Tambah dokumen legal" lead={partner.name} />
      <Card>
        <Form form={form} files>
          {papers.length > 0 && (
            <SelectField
              form={form}
              name="replacesId"
              label="Menggantikan"
              hint="Dokumen lama yang diperpanjang dengan dokumen ini."
              prompt="Tidak menggantikan"
              options={papers.map(({ id, kind, number }) => ({
                value: id,
                label: `${legalKinds[kind]}, ${number}`,
              }))}
              optional
            />
          )}
          <LegalFields form={form} limit={limit} />
          <Actions submit="Simpan dokumen" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ReviseLegalPaperPage({ form, partner, limit, paper }: FormProps & { paper: LegalPaper }) {
  return (
    <>
      <PageHead title="Ubah dokumen legal" lead={partner.name} />
      <Card>
        <Form form={form} files>
          <Hidden name="version" value={typed(form, 'version')} />
          <LegalFields form={form} limit={limit} kept={paper.fileName} />
          <Actions submit="Simpan dokumen" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

function LegalFields({ form, limit, kept }: { form: FormState; limit: number; kept?: string | null }) {
  return (
    <>
      <SelectField form={form} name="kind" label="Jenis dokumen" options={kinds} />
      <FieldRow>
        <TextField form={form} name="number" label="Nomor" />
        <TextField form={form} name="issuer" label="Penerbit" hint="Notaris, dinas, atau lembaga." />
      </FieldRow>
      <FieldRow>
        <DateField form={form} name="issuedOn" label="Terbit" />
        <DateField
          form={form}
          name="expiresOn"
          label="Berlaku sampai"
          hint="Kosongkan bila tanpa batas."
          optional
        />
      </FieldRow>
      <FileField
        form={form}
        name="file"
        label={kept ? `Berkas pengganti ${kept}` : 'Berkas'}
        limit={limit}
        optional
      />
      <TextField form={form} name="note" label="Catatan" optional />
    </>
  )
}
