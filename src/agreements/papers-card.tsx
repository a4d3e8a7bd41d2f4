import { to } from '#addresses'
import { longMoment, type Zone } from '#kernel'
import { ButtonLink, Card, Empty, fileSize, Table, TwoLines } from '#ui'
import { paperKinds } from './kinds.ts'
import type { Agreement, Paper } from './tables.ts'

interface PapersProps {
  agreement: Agreement
  papers: Paper[]
  canAttach: boolean
  zone: Zone
}

/** What was handed in, with the fingerprint by which a later change is noticed. */
export function PapersCard({ agreement, papers, canAttach, zone }: PapersProps) {
  const attach = canAttach && (
    <ButtonLink href={to.newPaper(agreement.id)} icon="upload">
      Unggah berkas
    </ButtonLink>
  )
  return (
    <Card title="Berkas" id="berkas" actions={papers.length > 0 && attach}>
      <Table
        caption="Berkas kerja sama"
        rows={papers}
        columns={[
          {
            head: 'Berkas',
            kind: 'title',
            cell: (paper) => (
              <TwoLines
                first={<a href={to.paper(agreement.id, paper.id)}>{paper.name}</a>}
                second={`${paperKinds[paper.kind]}, ${fileSize(Number(paper.size))}`}
              />
            ),
          },
          {
            head: 'Diunggah',
            cell: (paper) => <TwoLines first={longMoment(paper.at, zone)} second={`oleh ${paper.addedBy}`} />,
          },
          {
            head: 'Sidik jari',
            cell: ({ sha256, note }) => (
              <TwoLines first={<code title={sha256}>{sha256.slice(0, 12)}</code>} second={note} />
            ),
          },
        ]}
        empty={
          <Empty title="Belum ada berkas" action={attach} icon="file">
            Surat, notula, dan naskah bertanda tangan disimpan di sini.
          </Empty>
        }
      />
    </Card>
  )
}
