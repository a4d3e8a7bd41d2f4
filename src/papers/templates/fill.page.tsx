import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import { type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import { Actions, ButtonLink, Card, Empty, Form, PageHead, RadioField, SelectField } from '#ui'
import type { AgreementText } from '../tables.ts'
import type { fill } from './fill.ts'
import { templateKinds } from './kinds.ts'
import type { PaperTemplate } from './tables.ts'

export const fillSentences: Sentences<RefusalOf<typeof fill>> = {
  locked: sharedSentences.locked,
  'under-approval': sharedSentences['under-approval'],
  'not-for-this-paper': 'Templat ini tidak berlaku untuk naskah ini pada tanggal penandatanganannya.',
}

interface FillProps {
  agreement: Agreement
  text: AgreementText
  templates: PaperTemplate[]
  form: FormState
}

export function FillPage({ agreement, text, templates, form }: FillProps) {
  return (
    <>
      <PageHead title="Isi templat unit" lead={`Naskah versi ${text.serial}, ${agreement.title}.`} />
      <Card>
        {templates.length === 0 ? (
          <Empty
            title="Belum ada templat"
            icon="file"
            action={<ButtonLink href={to.paperTemplates}>Templat naskah</ButtonLink>}
          >
            {`Tidak ada templat yang berlaku pada ${longDay(text.signingOn ?? '')}.`}
          </Empty>
        ) : (
          <Form form={form}>
            <SelectField
              form={form}
              name="templateId"
              label="Templat"
              options={templates.map(({ id, title, kind }) => ({
                value: id,
                label: `${title} (${templateKinds[kind]})`,
              }))}
            />
            <RadioField
              form={form}
              name="place"
              label="Naskah asli untuk"
              options={(text.written?.parties ?? []).map(({ name, role }, at) => ({
                value: String(at + 1),
                label: `${name} (${role})`,
              }))}
            />
            <Actions submit="Buat naskah" cancel={to.agreementText(agreement.id, text.id)} />
          </Form>
        )}
      </Card>
    </>
  )
}
