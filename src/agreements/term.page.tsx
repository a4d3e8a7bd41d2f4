import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, DateField, FieldRow, Form, Hidden, Notice, PageHead, TextField } from '#ui'
import { byRule, shared } from './sentences.ts'
import type { setTerm } from './set-term.ts'
import type { Agreement } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof setTerm>> = {
  ...shared,
  'unusual-term': (detail) =>
    `Masa berlaku ini di luar kebiasaan. ${byRule(detail)} Bila memang demikian, tulis alasannya lalu simpan lagi.`,
}

export function TermPage({ agreement, form }: { agreement: Agreement; form: FormState }) {
  return (
    <>
      <PageHead title="Masa berlaku" lead={agreement.title} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? agreement.version)} />
          <FieldRow>
            <DateField form={form} name="startsOn" label="Mulai berlaku" />
            <DateField form={form} name="endsOn" label="Berakhir" hint="Hari terakhir berlaku." />
          </FieldRow>
          <TextField
            form={form}
            name="termReason"
            label="Alasan bila kurang dari satu atau lebih dari tiga tahun"
            optional
          />
          <Notice>Jadwal setiap kegiatan rencana aksi harus berada di dalam masa berlaku.</Notice>
          <Actions submit="Simpan masa berlaku" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
