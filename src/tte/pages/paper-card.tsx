import { to } from '#addresses'
import { longMoment } from '#kernel'
import { Card, Facts, Table, TwoLines } from '#ui'
import { type PaperView, turnOf } from '../queries.ts'
import type { EsignProps } from './esign.page.tsx'
import { LinkPart } from './link-part.tsx'
import { SignatoryBadge } from './states.tsx'

type PaperCardProps = Pick<EsignProps, 'agreement' | 'link' | 'actor'> & {
  paper: PaperView
  mayPrepare: boolean
}

/** Who signs a paper in which order, and what file it is. */
export function PaperCard({ agreement, paper, link, actor, mayPrepare }: PaperCardProps) {
  const turn = turnOf(paper)
  return (
    <Card
      title="Urutan tanda tangan"
      id="urutan"
      actions={<a href={to.esignFile(agreement.id, paper.id)}>Buka berkas PDF</a>}
    >
      <Table
        caption="Urutan tanda tangan"
        rows={paper.signatories}
        columns={[
          { head: 'Urutan', kind: 'tight', cell: ({ placeInOrder }) => placeInOrder },
          {
            head: 'Penanda tangan',
            kind: 'title',
            cell: ({ name, position }) => <TwoLines first={name} second={position} />,
          },
          { head: 'Pihak', cell: ({ partyName }) => partyName },
          {
            head: 'Keadaan',
            cell: (signatory) => (
              <TwoLines
                first={<SignatoryBadge signatory={signatory} isTurn={signatory === turn} />}
                second={signatory.signedAt && longMoment(signatory.signedAt, actor.zone)}
              />
            ),
          },
        ]}
      />
      {mayPrepare && turn && turn.state === 'waiting' && turn.accountId === null && (
        <LinkPart agreement={agreement} turn={turn} link={link} actor={actor} />
      )}
      <Facts
        kind="rows"
        items={[
          ['Berkas', paper.name],
          ['Disiapkan', `${longMoment(paper.preparedAt, actor.zone)}, oleh ${paper.preparedBy}`],
          [
            'Sidik jari naskah asal',
            <code title={paper.originalSha256}>{paper.originalSha256.slice(0, 12)}</code>,
          ],
          paper.closedReason !== null && ['Alasan', paper.closedReason],
        ]}
      />
      {mayPrepare && paper.state === 'open' && (
        <p>
          <a href={to.withdrawEsign(agreement.id, paper.id)}>Tarik naskah ini</a>
        </p>
      )}
    </Card>
  )
}
