import { longMoment, type Zone } from '#kernel'
import { Card, Empty, Facts, PageHead } from '#ui'
import type { MailLine } from '../tables.ts'
import { LetterBody } from './letter.tsx'
import type { MailView } from './queries.ts'

interface MailProps {
  mail: MailView & { content: MailLine[] | null }
  /** Who sends it, as the letter says; undefined when no mail server is set. */
  from: string | undefined
  sample: boolean
  origin: string
  zone: Zone
}

/** One letter, to whom it was written. */
export function MailPage({ mail, from, sample, origin, zone }: MailProps) {
  return (
    <>
      <PageHead
        title={mail.subject}
        lead={sample ? 'Contoh surel, tidak benar-benar dikirim.' : 'Surel sebagaimana dikirim.'}
      />
      <Card>
        <Facts
          kind="rows"
          items={[
            from !== undefined && ['Dari', from],
            ['Kepada', `${mail.name} <${mail.sentTo}>`],
            ['Dibuat', longMoment(mail.createdAt, zone)],
          ]}
        />
      </Card>
      <Card title="Isi surel">
        {mail.content ? (
          <LetterBody name={mail.name} lines={mail.content} origin={origin} />
        ) : (
          <Empty title="Isinya tidak disimpan lagi" icon="mail">
            Surel ini sudah terkirim, jadi isinya hanya ada di kotak surat Anda.
          </Empty>
        )}
      </Card>
    </>
  )
}
