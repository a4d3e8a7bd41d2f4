import { to } from '#addresses'
import { longDay } from '#kernel'
import { AsTyped, Card, Table, TwoLines } from '#ui'
import type { PackStep } from '../tables.ts'
import type { Certificate } from './certificates.ts'
import type { Face, FaceContact } from './face.ts'
import { hoursSaid, reachedAt, span } from './paper.ts'

interface FaceProps {
  face: Face
  /** Also those that stay private. */
  steps?: PackStep[]
  /** Where the paper of a certificate with this code is. */
  paperOf?: (code: string) => string
}

/** What a holder shows, part by part; parts without anything are left out. */
export function FaceCards({ face, steps = [], paperOf }: FaceProps) {
  const own = steps.filter((step) => step.own)
  return (
    <>
      {face.lines.length > 0 && (
        <Card title="Program yang diikuti">
          <Table
            caption="Program yang diikuti"
            rows={face.lines}
            columns={[
              { head: 'Program', kind: 'title', cell: ({ title }) => title },
              { head: 'Waktu', cell: span },
              { head: 'Jam pelajaran', cell: hoursSaid },
              { head: 'Hasil', cell: ({ passed }) => (passed ? 'Lulus' : 'Mengikuti') },
            ]}
          />
        </Card>
      )}
      {face.certificates.length > 0 && (
        <CertificatesCard certificates={face.certificates} paperOf={paperOf} />
      )}
      {face.references.length > 0 && (
        <Card title="Rujukan">
          {face.references.map(({ words, signatory, position, writtenOn }) => (
            <div class="pack-part">
              <AsTyped>{words}</AsTyped>
              <p>
                <b>{signatory}</b>, {position}, {longDay(writtenOn)}
              </p>
            </div>
          ))}
        </Card>
      )}
      {face.steps.length > 0 && <StepsCard title="Langkah berikutnya" steps={face.steps} />}
      {face.contacts.length > 0 && <ContactsCard contacts={face.contacts} />}
      {own.length > 0 && <StepsCard title="Hanya di lembar pribadi" steps={own} />}
    </>
  )
}

interface CertificatesProps {
  certificates: Certificate[]
  paperOf?: FaceProps['paperOf']
}

export function CertificatesCard({ certificates, paperOf }: CertificatesProps) {
  return (
    <Card title="Sertifikat">
      <Table
        caption="Sertifikat"
        rows={certificates}
        columns={[
          {
            head: 'Sertifikat',
            kind: 'title',
            cell: ({ title, number }) => <TwoLines first={title} second={number} />,
          },
          { head: 'Penerbit', cell: ({ issuer }) => issuer },
          { head: 'Terbit', cell: ({ issuedOn }) => longDay(issuedOn) },
          {
            head: 'Periksa',
            cell: ({ code, title }) =>
              code && (
                <a href={to.check(code)} aria-label={`Periksa ${title}`}>
                  {code}
                </a>
              ),
          },
          {
            head: 'Berlaku sampai',
            cell: ({ validUntil }) => (validUntil ? longDay(validUntil) : 'tanpa batas'),
          },
          ...(paperOf
            ? [
                {
                  head: 'Unduh',
                  cell: ({ code, title }: Certificate) =>
                    code && (
                      <a href={paperOf(code)} aria-label={`Unduh PDF ${title}`}>
                        PDF
                      </a>
                    ),
                },
              ]
            : []),
        ]}
        empty={
          <p class="quiet">
            Belum ada sertifikat yang berlaku. Yang terbit kemudian masuk ke versi berikutnya.
          </p>
        }
      />
    </Card>
  )
}

function StepsCard({ title, steps }: { title: string; steps: Face['steps'] }) {
  return (
    <Card title={title}>
      <Table
        caption={title}
        rows={steps}
        columns={[
          { head: 'Apa', kind: 'title', cell: ({ what }) => what },
          { head: 'Di mana', cell: ({ place }) => place },
          { head: 'Kapan', cell: ({ dueOn }) => dueOn && longDay(dueOn) },
        ]}
      />
    </Card>
  )
}

function ContactsCard({ contacts }: { contacts: FaceContact[] }) {
  return (
    <Card title="Siapa yang dapat dihubungi">
      <Table
        caption="Kontak"
        rows={contacts}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: ({ name, position, partner }) => (
              <TwoLines first={`${name}, ${position}`} second={partner} />
            ),
          },
          { head: 'Telepon atau surel', cell: reachedAt },
          { head: 'Untuk', cell: ({ help }) => help },
        ]}
      />
    </Card>
  )
}
