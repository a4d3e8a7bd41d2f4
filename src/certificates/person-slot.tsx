import { to } from '#addresses'
import { may, shortDay } from '#kernel'
import type { PersonSlot } from '#people'
import { Card, Table, TwoLines } from '#ui'
import { CertificateBadge } from './badge.tsx'
import { certificatesOf } from './certificates-of.ts'
import { validitySaid } from './said.ts'

/** In a person's file: every certificate, at whichever unit it was earned. */
export const certificatesCard: PersonSlot = async (db, actor, person, today) => {
  if (person.mergedInto || !may(actor, 'certificate.read')) return null
  const rows = await certificatesOf(db, person.id, today)
  if (rows.length === 0) return null
  const releaseOn = person.status === 'client' ? person.expiresOn : (person.twoThirdsOn ?? person.expiresOn)
  return (
    <Card title="Sertifikat" id="sertifikat">
      <Table
        caption="Sertifikat, yang terbaru di atas"
        rows={rows}
        columns={[
          {
            head: 'Sertifikat',
            kind: 'title',
            cell: ({ id, title, number }) => (
              <TwoLines first={<a href={to.certificate(id)}>{title}</a>} second={number} />
            ),
          },
          { head: 'Terbit', kind: 'tight', cell: ({ issuedOn }) => shortDay(issuedOn) },
          {
            head: 'Keadaan',
            cell: ({ state, handedOn }) => (
              <TwoLines
                first={<CertificateBadge state={state} />}
                second={handedOn ? `Diserahkan ${shortDay(handedOn)}` : 'Belum diserahkan'}
              />
            ),
          },
          { head: 'Berlaku', cell: ({ validUntil }) => validitySaid(validUntil, releaseOn, today) },
        ]}
      />
    </Card>
  )
}
