import type { Agreement } from '#agreements'
import { longMoment, type Zone } from '#kernel'
import { Alert, ButtonLink, Card, PageHead } from '#ui'
import type { EsignPaper, Signatory } from '../tables.ts'

interface SpokenProps {
  agreement: Agreement
  paper: EsignPaper
  signatory: Signatory
  file: string
  zone: Zone
}

/** What the link shows once they have answered, until it ends: what they did, and the file to keep. */
export function SpokenPage({ agreement, paper, signatory, file, zone }: SpokenProps) {
  return (
    <>
      <PageHead title="Tanda tangan naskah" lead={agreement.title} />
      <Said paper={paper} signatory={signatory} zone={zone} />
      {signatory.state === 'signed' && (
        <Card>
          <p>Simpan berkasnya. Tanda tangan diperiksa pada berkas PDF, bukan pada cetakannya.</p>
          <ButtonLink href={file} icon="file">
            {paper.state === 'signed' ? 'Buka naskah lengkap (PDF)' : 'Buka naskah (PDF)'}
          </ButtonLink>
        </Card>
      )}
    </>
  )
}

function Said({ paper, signatory, zone }: Pick<SpokenProps, 'paper' | 'signatory' | 'zone'>) {
  if (signatory.state === 'signed' && paper.state !== 'refused')
    return (
      <Alert kind="good" title="Anda sudah menandatangani.">
        {signatory.signedAt && longMoment(signatory.signedAt, zone)}.{' '}
        {paper.state === 'signed' ? 'Semua pihak sudah menandatangani.' : 'Pihak lain menyusul.'}
      </Alert>
    )
  if (signatory.state === 'confirmed')
    return (
      <Alert title="Persetujuan Anda tersimpan.">
        Tanda tangannya sedang dibuat. Muat ulang halaman ini beberapa menit lagi.
      </Alert>
    )
  if (signatory.state === 'refused')
    return (
      <Alert kind="info" title="Anda tidak menandatangani.">
        Alasan Anda sudah disampaikan.
      </Alert>
    )
  return (
    <Alert kind="info" title="Naskah ini tidak lagi ditandatangani.">
      Hubungi petugas yang mengirim tautan.
    </Alert>
  )
}
