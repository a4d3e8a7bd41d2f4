import { longMoment, type Zone } from '#kernel'
import { Card, Empty, Facts, PageHead } from '#ui'
import type { MailLine } from '../tables.ts'
import { LetterBody } from './letter.tsx'
import type { MailView } from './queries.ts'

interface MailProps {
  mail: MailView & { content: MailLine[] | null }
  /** Who sends it, as the letter says. */
  from: string
  origin: string
  zone: Zone
}

/** One letter, to whom it was written. */
export function MailPage({ mail, from, origin, zone }: MailProps) {
  return (
    <>
      <PageHead title={mail.subject} lead="Surel sebagaimana dikirim." />
      <Card>
        <Facts
          kind="rows"
          items={[
            ['Dari', from],
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
