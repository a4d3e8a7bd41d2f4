import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, asset, ButtonLink, Card, FormKey, PageHead } from '#ui'
import { VisitFields, type VisitFieldsProps } from '../visit-fields.tsx'

interface OfflineProps extends VisitFieldsProps {
  form: FormState
  /** Tells the device whose visits it keeps. */
  keeper: string
}

/** The page that is kept on the device: the list to be answered where there is no network. Without script it is a form. */
export function OfflinePage({ keeper, ...fields }: OfflineProps) {
  return (
    <div
      class="offline-sheet"
      data-offline-visit
      data-keeper={keeper}
      data-worker={asset('offline.js')}
      data-sending={to.newMonitoring}
    >
      <PageHead
        title="Monitoring tanpa jaringan"
        lead="Buka halaman ini selagi ada jaringan, lalu isi di mana saja. Jawaban tersimpan di perangkat ini dan dikirim sendiri."
        actions={
          <ButtonLink href={to.monitoring} icon="arrow-left">
            Kembali ke daftar
          </ButtonLink>
        }
      />
      <noscript>
        <p class="alert attention">
          Tanpa JavaScript halaman ini hanya dapat dipakai selagi ada jaringan. Untuk tempat tanpa jaringan,
          cetak lembar periksa.
        </p>
      </noscript>
      <p class="quiet" data-standing />
      <div data-notice role="status" />
      <div class="stack" data-waiting />
      <Card title="Kunjungan">
        <form class="form" method="post" action={to.newMonitoring} novalidate>
          <FormKey />
          <VisitFields {...fields} />
          <Actions submit="Simpan kunjungan" />
        </form>
      </Card>
    </div>
  )
}
