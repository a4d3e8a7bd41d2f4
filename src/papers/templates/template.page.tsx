import { to } from '#addresses'
import {
  type Day,
  type FormState,
  longDay,
  longMoment,
  type RefusalOf,
  type Sentences,
  type Zone,
} from '#kernel'
import { Actions, ButtonLink, Card, DateField, Facts, Form, PageHead } from '#ui'
import type { close } from './close.ts'
import { templateKinds } from './kinds.ts'
import type { TemplateRow } from './queries.ts'
import { TemplateBadge } from './templates.page.tsx'

export const closeSentences: Sentences<RefusalOf<typeof close>> = {
  'of-another-office': 'Templat ini milik unit lain.',
  'before-it-begins': 'Hari terakhir lebih awal daripada hari mulai dipakai.',
}

interface TemplateProps {
  template: TemplateRow
  mayClose: boolean
  form: FormState
  today: Day
  zone: Zone
}

export function TemplatePage({ template, mayClose, form, today, zone }: TemplateProps) {
  const { id, title, unitName, kind, validFrom, validTo, name, sha256, addedBy, at } = template
  return (
    <>
      <PageHead
        title={title}
        lead={`${templateKinds[kind]}, ${unitName}.`}
        status={<TemplateBadge row={template} today={today} />}
        actions={
          <ButtonLink href={to.templateTrial(id)} icon="download">
            Lihat dengan data contoh
          </ButtonLink>
        }
      />
      <Card>
        <Facts
          items={[
            ['Berkas', <a href={to.templateFile(id)}>{name}</a>],
            ['Dipakai sejak', longDay(validFrom)],
            ['Sampai', validTo ? longDay(validTo) : 'Sampai diakhiri'],
            ['Diunggah', `${longMoment(at, zone)}, oleh ${addedBy}`],
            ['Sidik jari', <code title={sha256}>{sha256.slice(0, 12)}</code>],
          ]}
        />
      </Card>
      {mayClose && (
        <Card title="Akhiri pemakaian">
          <Form form={form} action={to.closeTemplate(id)}>
            <DateField
              form={form}
              name="validTo"
              label="Hari terakhir dipakai"
              hint="Naskah yang sudah dibuat dengan templat ini tetap tersimpan."
            />
            <Actions submit="Akhiri pemakaian" cancel={to.paperTemplates} />
          </Form>
        </Card>
      )}
    </>
  )
}
