import { to } from '#addresses'
import { number, type RefusalOf, type Sentences } from '#kernel'
import {
  Alert,
  Badge,
  Card,
  KeyFigures,
  Notice,
  PageHead,
  Pagination,
  PostButton,
  Table,
  TwoLines,
} from '#ui'
import type { apply } from './apply.ts'
import type { drop } from './drop.ts'
import type { ListView } from './list.ts'
import { doubtSaid, heldWords, type Outcome, outcomeCodes, outcomes } from './outcomes.ts'
import type { ReadRow } from './rows.ts'
import type { NikAnswer } from './tables.ts'
import type { undo } from './undo.ts'

const decided = 'Jawaban ini sudah diputuskan.'
export const applySentences: Sentences<RefusalOf<typeof apply>> = {
  'decided-already': decided,
  'nothing-usable': 'Tidak ada baris yang dapat dipakai. Perbaiki berkasnya, lalu kirim lagi.',
}
export const dropSentences: Sentences<RefusalOf<typeof drop>> = { 'decided-already': decided }
export const undoSentences: Sentences<RefusalOf<typeof undo>> = {
  'not-in-use': 'Jawaban ini tidak sedang dipakai.',
}

export const rowsPerPage = 50
const mostNamed = 25

interface AnswerProps {
  list: ListView
  answer: NikAnswer
  rows: ReadRow[]
  /** Who was asked about and does not stand in the answer. */
  missing: { line: number; name: string | null }[]
  page: number
  refusal: string | undefined
  mayAct: boolean
}

export function AnswerPage(props: AnswerProps) {
  const { list, answer, rows, page, refusal, mayAct } = props
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
  const held = rows.filter((row) => row.held).length
  return (
    <>
      <PageHead title={`Jawaban untuk daftar ${list.place}`} lead={leads[answer.state](answer.fileName)} />
      {refusal && <Alert kind="stalled" title={refusal} />}
      <KeyFigures
        items={[
          ...outcomeCodes.map((code) => ({ label: outcomes[code], value: number(count(code)) })),
          { label: 'Disisihkan', value: number(held), ...(held > 0 && { note: 'tidak dipakai' }) },
        ]}
      />
      {mayAct && <Decision {...props} usable={rows.length - held} />}
      {answer.state === 'read' && <MissingCard {...props} />}
      <Card title="Isi jawaban" id="isi">
        <Table
          caption="Isi jawaban, yang perlu dilihat di atas"
          rows={rows.slice((page - 1) * rowsPerPage, page * rowsPerPage)}
          columns={[
            { head: 'Baris', kind: 'tight', cell: ({ place }) => number(place) },
            {
              head: 'Orang',
              kind: 'title',
              cell: ({ name, number: registered, personId }) => (
                <TwoLines
                  first={personId && name ? <a href={to.person(personId)}>{name}</a> : 'Tidak dikenal'}
                  second={registered}
                />
              ),
            },
            {
              head: 'Hasil',
              cell: ({ outcome, held: why, remark }) => (
                <TwoLines
                  first={outcome ? outcomes[outcome] : <Badge kind="attention">Disisihkan</Badge>}
                  second={why ? heldWords[why] : remark}
                />
              ),
            },
            { head: 'Perhatikan', cell: ({ doubts }) => doubts.map(doubtSaid).join('. ') },
          ]}
        />
        <Pagination
          page={page}
          size={rowsPerPage}
          total={rows.length}
          href={(at) => `${to.nikAnswer(list.id, answer.id)}?halaman=${at}`}
        />
      </Card>
    </>
  )
}

const leads: Record<NikAnswer['state'], (file: string) => string> = {
  read: (file) => `Pratinjau ${file}. Belum ada yang berubah.`,
  applied: (file) => `${file} sudah dipakai.`,
  dropped: (file) => `${file} disisihkan dan tidak mengubah apa pun.`,
  undone: (file) => `${file} pernah dipakai, lalu dibatalkan.`,
}

function Decision({ list, answer, usable }: AnswerProps & { usable: number }) {
  const { id } = list
  if (answer.state === 'read') {
    return (
      <Card title="Putusan">
        <div class="actions">
          {usable > 0 && (
            <PostButton action={to.applyNikAnswer(id, answer.id)} kind="primary">
              {`Pakai ${number(usable)} jawaban`}
            </PostButton>
          )}
          <PostButton action={to.dropNikAnswer(id, answer.id)}>Sisihkan berkas ini</PostButton>
        </div>
        <Notice>Baris yang disisihkan tidak dipakai. Jawaban yang dipakai masih dapat dibatalkan.</Notice>
      </Card>
    )
  }
  if (answer.state !== 'applied') return null
  return (
    <Card title="Keliru?">
      <p>
        Pembatalan mengembalikan keadaan sebelum jawaban ini. NIK yang sudah Anda ubah sesudahnya tidak
        tersentuh.
      </p>
      <PostButton action={to.undoNikAnswer(id, answer.id)}>Batalkan jawaban ini</PostButton>
    </Card>
  )
}

function MissingCard({ missing }: AnswerProps) {
  if (missing.length === 0) return null
  const more = missing.length - mostNamed
  return (
    <Card title={`Tidak ada dalam jawaban: ${number(missing.length)} orang`} id="belum-dijawab">
      <ul class="plain-list">
        {missing.slice(0, mostNamed).map(({ line, name }) => (
          <li>{`${number(line)}. ${name ?? 'Sudah pindah satuan kerja'}`}</li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{`dan ${number(more)} orang lain.`}</p>}
      <p>Jawaban bagi mereka boleh menyusul dalam berkas lain.</p>
    </Card>
  )
}
