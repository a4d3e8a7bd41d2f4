import { to } from '#addresses'
import { type Agreement, sharedSentences, shortKinds } from '#agreements'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Alert, ButtonLink, Card, CheckField, Facts, Form, PageHead, TextField } from '#ui'
import type { Judged } from './queries.ts'
import type { renew } from './renew.ts'

export const renewSentences: Sentences<RefusalOf<typeof renew>> = {
  ...sharedSentences,
  'not-to-renew':
    'Yang dapat diteruskan adalah kerja sama yang berlaku atau sudah berakhir. Adendum diteruskan lewat naskah induknya.',
  'already-renewed': ({ title }) => `Penerusnya sudah diajukan: ${String(title)}.`,
}

interface RenewProps {
  agreement: Agreement
  partners: string[]
  items: number
  judged: Judged | undefined
  form: FormState
}

export function RenewPage({ agreement, partners, items, judged, form }: RenewProps) {
  const { id } = agreement
  return (
    <>
      <PageHead title="Ajukan penerus" lead={agreement.title} />
      <Evaluated id={id} judged={judged} />
      <Card title="Yang terbawa">
        <Facts
          kind="rows"
          items={[
            ['Jenis naskah', shortKinds[agreement.kind]],
            ['Para pihak', partners.join(', ')],
            ['Juga terbawa', 'objek, ruang lingkup, dasar arahan, dan kewajiban tiap pihak'],
            ['Diisi baru', 'nomor, penanda tangan, masa berlaku, dan penanggung jawab'],
          ]}
        />
        <Form form={form}>
          <TextField form={form} name="title" label="Judul penerus" />
          {items > 0 && (
            <CheckField
              form={form}
              name="items"
              label={`Bawa ${number(items)} kegiatan rencana aksi`}
              hint="Tanggalnya digeser ke masa berikutnya dan masih dapat diubah."
            />
          )}
          <Actions submit="Ajukan penerus" cancel={to.agreement(id)} />
        </Form>
      </Card>
    </>
  )
}

/** Renewing without having looked back is possible, and said. */
function Evaluated({ id, judged }: { id: string; judged: Judged | undefined }) {
  if (!judged) {
    return (
      <Alert
        title="Masa ini belum dievaluasi."
        action={<ButtonLink href={to.writeEvaluation(id)}>Tulis evaluasi</ButtonLink>}
      >
        Penerus boleh diajukan sekarang, tetapi tanpa evaluasi tidak ada yang dipelajari darinya.
      </Alert>
    )
  }
  if (!judged.evaluation.confirmedBy) {
    return (
      <Alert title="Evaluasi masa ini belum disahkan.">
        Butir perbaikannya tampil pada penerus setelah <a href={to.evaluation(id)}>disahkan kepala</a>.
      </Alert>
    )
  }
  return (
    <Alert kind="good" title="Masa ini sudah dievaluasi.">
      {judged.points.length} butir perbaikan akan ditanyakan pada penerus.{' '}
      <a href={to.evaluation(id)}>Baca evaluasi</a>
    </Alert>
  )
}
