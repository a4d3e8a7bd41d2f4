import { to } from '#addresses'
import type { Agreement } from '#agreements'
import { longMoment, type Zone } from '#kernel'
import { ButtonLink, Card, Empty, PageHead, Table, TwoLines } from '#ui'
import type { AgreementText } from './tables.ts'

interface TextsProps {
  agreement: Agreement
  texts: AgreementText[]
  mayWrite: boolean
  zone: Zone
}

export const origins = {
  composed: 'Disusun program',
  returned: 'Naskah yang kembali',
  filled: 'Dari templat unit',
} as const

export function TextsPage({ agreement, texts, mayWrite, zone }: TextsProps) {
  const composeLink = mayWrite && (
    <ButtonLink href={to.composeText(agreement.id)} kind="primary" icon="file">
      Susun naskah
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Naskah"
        lead={agreement.title}
        actions={
          mayWrite && (
            <>
              <ButtonLink href={to.takeBackText(agreement.id)} icon="upload">
                Unggah naskah yang kembali
              </ButtonLink>
              {texts.length > 0 && composeLink}
            </>
          )
        }
      />
      <Card>
        <Table
          caption="Versi naskah, yang terakhir di atas"
          rows={texts}
          columns={[
            {
              head: 'Versi',
              kind: 'title',
              cell: ({ id, serial, note }) => (
                <TwoLines
                  first={<a href={to.agreementText(agreement.id, id)}>Versi {serial}</a>}
                  second={note}
                />
              ),
            },
            { head: 'Asal', cell: ({ origin, name }) => <TwoLines first={origins[origin]} second={name} /> },
            {
              head: 'Tersimpan',
              cell: ({ at, madeBy }) => <TwoLines first={longMoment(at, zone)} second={`oleh ${madeBy}`} />,
            },
          ]}
          empty={
            <Empty title="Belum ada naskah" icon="file" action={composeLink}>
              Program menyusun naskah dari data kerja sama, pustaka pasal, dan rencana aksi.
            </Empty>
          }
        />
      </Card>
    </>
  )
}
