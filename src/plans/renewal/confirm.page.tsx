import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Confirm, Facts, Hidden } from '#ui'
import type { confirm } from './confirm.ts'
import { SignedBy, verdictSummary } from './evaluation-parts.tsx'
import type { Judged } from './queries.ts'

export const decisionSentences: Sentences<RefusalOf<typeof confirm>> = {
  ...sharedSentences,
  'not-written': 'Evaluasinya belum ditulis.',
  'already-confirmed': 'Evaluasi ini sudah disahkan.',
  'own-evaluation':
    'Anda yang menilai. Pejabat lain yang mengesahkan atau mengembalikannya, supaya dua orang melihatnya.',
  'changed-since': 'Evaluasi diubah sesudah Anda membukanya. Baca lagi, lalu putuskan.',
  'already-returned': 'Evaluasi ini sudah dikembalikan dan sedang diperbaiki.',
}

export function ConfirmEvaluationPage({
  agreement,
  judged,
  form,
}: {
  agreement: Agreement
  judged: Judged
  form: FormState
}) {
  const { evaluation, points } = judged
  return (
    <Confirm
      form={form}
      title="Sahkan evaluasi ini?"
      consequence={`Evaluasi ${agreement.title} tidak dapat diubah lagi, dan butir perbaikannya tampil pada kerja sama penerus.`}
      submit="Sahkan evaluasi"
      cancel={to.evaluation(agreement.id)}
    >
      <Hidden name="version" value={String(evaluation.version)} />
      <Facts
        kind="rows"
        items={[
          ['Kegiatan', verdictSummary(judged)],
          ['Manfaat bagi unit', evaluation.benefitUnit],
          ['Manfaat bagi mitra', evaluation.benefitPartner],
          ['Kendala', evaluation.obstacles],
          ['Yang perlu diperbaiki', points.map(({ wish }) => wish).join('; ') || 'Tidak ada'],
        ]}
      />
      <SignedBy evaluation={evaluation} />
    </Confirm>
  )
}
