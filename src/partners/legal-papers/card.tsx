import { to } from '#addresses'
import { type Day, fromToday, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import type { LegalPaper } from '../tables.ts'
import { legalKinds } from './kinds.ts'

type Shown = LegalPaper & { latest: boolean }

interface CardProps {
  partnerId: string
  papers: Shown[]
  today: Day
  /** A paper that ends until this day is spoken of. */
  soon: Day
  mayAdd: boolean
  mayRevise: (paper: LegalPaper) => boolean
}

/** The papers a partner stands on; what is over or soon will be is said first. */
export function LegalPapersCard({ partnerId, papers, today, soon, mayAdd, mayRevise }: CardProps) {
  const add = mayAdd && (
    <ButtonLink href={to.newLegalPaper(partnerId)} icon="plus">
      Tambah dokumen
    </ButtonLink>
  )
  return (
    <Card title="Dokumen legal" id="dokumen" actions={papers.length > 0 && add}>
      <Table
        caption="Dokumen legal mitra"
        rows={[...papers].sort((a, b) => rank(a) - rank(b))}
        columns={[
          {
            head: 'Dokumen',
            kind: 'title',
            cell: ({ kind, number, issuer }) => (
              <TwoLines first={legalKinds[kind]} second={`${number}, ${issuer}`} />
            ),
          },
          {
            head: 'Berlaku sampai',
            cell: (paper) => <Until paper={paper} today={today} soon={soon} />,
          },
          {
            head: 'Langkah',
            cell: (paper) => (
              <TwoLines
                first={paper.sha256 && <a href={to.legalPaperFile(partnerId, paper.id)}>Buka berkas</a>}
                second={
                  mayRevise(paper) && (
                    <a href={to.legalPaper(partnerId, paper.id)} aria-label={`Ubah ${paper.number}`}>
                      Ubah
                    </a>
                  )
                }
              />
            ),
          },
        ]}
        empty={
          <Empty title="Belum ada dokumen legal" action={add} icon="file">
            Akta, izin, lisensi, dan surat kuasa dicatat di sini dengan masa berlakunya.
          </Empty>
        }
      />
    </Card>
  )
}

const rank = ({ latest, expiresOn }: Shown) => (latest ? (expiresOn ? 0 : 1) : 2)

function Until({ paper, today, soon }: { paper: Shown; today: Day; soon: Day }) {
  const { latest, expiresOn } = paper
  if (!latest)
    return <TwoLines first={<Badge kind="ended">Diganti</Badge>} second={expiresOn && shortDay(expiresOn)} />
  if (!expiresOn) return 'tanpa batas'
  if (expiresOn < today) {
    return <TwoLines first={<Badge kind="stalled">Habis</Badge>} second={shortDay(expiresOn)} />
  }
  if (expiresOn > soon) return shortDay(expiresOn)
  return (
    <TwoLines
      first={<Badge kind="attention">{fromToday(today, expiresOn)}</Badge>}
      second={shortDay(expiresOn)}
    />
  )
}
