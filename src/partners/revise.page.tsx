import { to } from '#addresses'
import { type FormState, type RefusalOf, type Sentences, typed } from '#kernel'
import { Actions, Card, CheckField, Form, Hidden, PageHead } from '#ui'
import { PartnerFields, type Suggested } from './form-fields.tsx'
import type { revise } from './revise.ts'
import { settling } from './sentences.ts'

export const reviseSentences: Sentences<RefusalOf<typeof revise>> = {
  ...settling,
  'changed-meanwhile':
    'Rekan Anda menyimpan perubahan lebih dulu. Isiannya tampak di bawah isian Anda; samakan yang perlu, lalu simpan lagi.',
}

interface ReviseProps {
  form: FormState
  suggested: Suggested
  partner: { id: string; name: string }
}

export function RevisePage({ form, suggested, partner }: ReviseProps) {
  return (
    <>
      <PageHead
        title="Ubah data mitra"
        lead={`${partner.name}. Perubahan berlaku bagi semua satuan kerja.`}
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={typed(form, 'version')} />
          <PartnerFields form={form} suggested={suggested} />
          <CheckField
            form={form}
            name="misspelt"
            label="Hanya membetulkan ejaan nama"
            hint="Tanpa centang, nama yang lama disimpan sebagai nama dahulu dan tetap dapat dicari."
          />
          <Actions submit="Simpan perubahan" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}
