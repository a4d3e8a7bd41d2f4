import { to } from '#addresses'
import { ButtonLink, Card, Notice, PageHead } from '#ui'
import type { SigningEvent } from '../tables.ts'

/** The draft as text that is marked and copied in one go. */
export function PressPage({ event, text }: { event: SigningEvent; text: string }) {
  return (
    <>
      <PageHead
        title="Siaran pers"
        lead="Naskah awal dari data acara. Salin, lalu sesuaikan dengan gaya humas Anda."
        actions={<ButtonLink href={to.signingReport(event.id)}>Laporan bersama</ButtonLink>}
      />
      <Card>
        {!event.closing && <Notice>Acara belum ditutup, jadi angkanya masih dapat berubah.</Notice>}
        <div class="field">
          <label for="siaran-pers">Teks siaran pers</label>
          <textarea class="input" id="siaran-pers" rows={18} readonly>
            {`\n${text}`}
          </textarea>
        </div>
      </Card>
    </>
  )
}
