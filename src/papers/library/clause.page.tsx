import { to } from '#addresses'
import { kinds, objects, shortKinds } from '#agreements'
import { type Day, longDay, number } from '#kernel'
import { ButtonLink, Card, Facts, PageHead, Table, TwoLines } from '#ui'
import { Days } from './clauses.page.tsx'
import { needs } from './needs.ts'
import type { ClauseRow, papersWith } from './queries.ts'

interface ClauseProps {
  clause: ClauseRow
  wordings: ClauseRow[]
  papers: Awaited<ReturnType<typeof papersWith>>
  today: Day
  mayWrite: boolean
}

export function ClausePage({ clause, wordings, papers, today, mayWrite }: ClauseProps) {
  const {
    id,
    heading,
    paragraphs,
    kinds: of,
    objects: about,
    source,
    unitName,
    reason,
    validFrom,
    validTo,
  } = clause
  return (
    <>
      <PageHead
        title={heading}
        lead={`Milik ${unitName ?? 'semua satuan kerja'}.`}
        actions={
          mayWrite && (
            <ButtonLink href={to.rewordClause(id)} kind="primary" icon="edit">
              Tulis bunyi baru
            </ButtonLink>
          )
        }
      />
      <Card>
        <Facts
          items={[
            ['Jenis naskah', of.map((kind) => kinds[kind as keyof typeof kinds]).join(', ')],
            [
              'Objek',
              about?.map((object) => objects[object as keyof typeof objects]).join(', ') ?? 'Semua objek',
            ],
            ['Syarat', clause.needs ? needs[clause.needs] : 'Selalu dipakai'],
            ['Berlaku', `${longDay(validFrom)} sampai ${validTo ? longDay(validTo) : 'ada bunyi baru'}`],
            ['Sumber', source],
            reason !== null && ['Alasan bunyi sendiri', reason],
          ]}
        />
      </Card>
      <Card title="Bunyi" id="bunyi">
        {paragraphs.map((paragraph) => (
          <p class="as-typed">{paragraph}</p>
        ))}
      </Card>
      {wordings.length > 1 && (
        <Card title="Semua bunyi pasal ini">
          <Table
            caption="Semua bunyi pasal ini, yang terbaru di atas"
            rows={wordings}
            columns={[
              {
                head: 'Pasal',
                kind: 'title',
                cell: (row) => (
                  <TwoLines
                    first={
                      row.id === id ? <b>{row.heading}</b> : <a href={to.clause(row.id)}>{row.heading}</a>
                    }
                    second={row.kinds.map((kind) => shortKinds[kind as keyof typeof shortKinds]).join(', ')}
                  />
                ),
              },
              { head: 'Milik', cell: (row) => row.unitName ?? 'Nasional' },
              { head: 'Berlaku', cell: (row) => <Days row={row} today={today} /> },
            ]}
          />
        </Card>
      )}
      <Card title="Naskah yang memakainya" id="dipakai">
        {papers.length === 0 ? (
          <p class="quiet">Belum ada naskah dalam jangkauan Anda yang memakai bunyi ini.</p>
        ) : (
          <>
            <p class="quiet">{number(Number(papers[0]?.total ?? 0))} kerja sama, yang terbaru di atas.</p>
            <ul class="task-list">
              {papers.map((paper) => (
                <li>
                  <div>
                    <a href={to.agreementTexts(paper.id)}>{paper.title}</a>
                    <small>
                      {shortKinds[paper.kind]}, versi {paper.serial}
                    </small>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </>
  )
}
