import { to } from '#addresses'
import {
  type Actor,
  addressOf,
  type FormState,
  longDay,
  longMoment,
  may,
  number,
  type RefusalOf,
  type Sentences,
  typed,
} from '#kernel'
import {
  Actions,
  Badge,
  ButtonLink,
  Card,
  Confirm,
  Form,
  Hidden,
  NumberField,
  PageHead,
  Pagination,
  Stack,
  Table,
  TextField,
} from '#ui'
import { listOf } from '../answers/enrolling.ts'
import type { QuestionView } from '../questions/queries.ts'
import type { Run } from '../tables.ts'
import { type RankRule, rankInWords } from './criteria.ts'
import type { decideSelection } from './decide.ts'
import type { movePerson } from './move.ts'
import { type movesOf, type PlaceRow, perPage, type SelectionView } from './queries.ts'

export const decideSentences: Sentences<RefusalOf<typeof decideSelection>> = {
  nobody: 'Tidak ada yang memenuhi syarat.',
  'old-answer': 'Jawabannya bukan dari hari ini. Jalankan lagi pertanyaannya, lalu pilih peserta.',
}
export const moveSentences: Sentences<RefusalOf<typeof movePerson>> = {
  'changed-meanwhile': 'Rekan Anda lebih dulu mengubah urutan. Periksa urutannya, lalu kirim lagi.',
  'no-such-place': ({ last }) => `Urutan terakhir adalah ${last}.`,
  'already-there': 'Orang ini sudah di urutan itu.',
}

interface DecidePageProps {
  form: FormState
  question: QuestionView
  run: Run | undefined
  rule: { value: RankRule; source: string }
}

export function DecidePage({ form, question, run, rule }: DecidePageProps) {
  return (
    <>
      <PageHead
        title="Pilih peserta"
        lead={
          run &&
          `${number(run.remaining)} orang memenuhi syarat "${question.name}" menurut jawaban ${longDay(run.runOn)}.`
        }
      />
      <Card>
        <p>
          Urutannya ditentukan aturan, bukan oleh yang memilih: {rankInWords(rule.value)}. Yang datanya belum
          ada di belakang. <a href={to.rules}>Lihat aturannya</a>
        </p>
        <Form form={form}>
          <NumberField form={form} name="seats" label="Tempat" hint="Berapa orang dapat ikut." />
          <TextField
            form={form}
            name="purpose"
            label="Untuk kegiatan apa"
            hint="Misalnya pelatihan olahan pisang dan tempe."
          />
          <Actions submit="Urutkan" cancel={to.question(question.id)} />
        </Form>
      </Card>
    </>
  )
}

interface SelectionPageProps {
  selection: SelectionView
  rows: PlaceRow[]
  moves: Awaited<ReturnType<typeof movesOf>>
  page: number
  actor: Actor
}

export function SelectionPage({ selection, rows, moves, page, actor }: SelectionPageProps) {
  const { id, seats, people, purpose } = selection
  return (
    <>
      <PageHead
        title={purpose}
        lead={`${number(Math.min(seats, people))} tempat untuk ${number(people)} orang. Diurutkan ${longDay(selection.runOn)} oleh ${selection.decidedBy}.`}
        actions={
          may(actor, 'enrolment.decide') && (
            <>
              {people > seats && (
                <ButtonLink href={addressOf(to.chooseCohort, { dari: listOf.ranked(id) })}>
                  Daftarkan dengan cadangan
                </ButtonLink>
              )}
              <ButtonLink
                href={addressOf(to.chooseCohort, { dari: listOf.chosen(id) })}
                kind="primary"
                icon="people"
              >
                Daftarkan ke angkatan
              </ButtonLink>
            </>
          )
        }
      />
      <Stack>
        <Card title="Urutan" id="urutan">
          <p>Didahulukan: {rankInWords(selection.rule as unknown as RankRule)}.</p>
          <p class="quiet">{selection.ruleSource}</p>
          <Table
            caption="Urutan peserta"
            rows={rows}
            columns={[
              { head: 'Urutan', kind: 'number', cell: ({ place }) => number(place) },
              { head: 'Nama', kind: 'title', cell: (row) => <a href={to.person(row.id)}>{row.name}</a> },
              {
                head: 'Hasil',
                cell: ({ place }) =>
                  place <= seats ? (
                    <Badge kind="good">Terpilih</Badge>
                  ) : (
                    <Badge kind="waiting">Cadangan</Badge>
                  ),
              },
              { head: 'Menurut aturan', kind: 'number', cell: ({ byRule }) => number(byRule) },
              {
                head: 'Tindakan',
                cell: (row) =>
                  may(actor, 'selection.decide') && (
                    <a href={to.moveInSelection(id, row.id)} aria-label={`Ubah urutan ${row.name}`}>
                      Ubah urutan
                    </a>
                  ),
              },
            ]}
          />
        </Card>
        <Pagination
          page={page}
          size={perPage}
          total={people}
          href={(halaman) => `${to.selection(id)}?halaman=${halaman}`}
        />
        {moves.length > 0 && (
          <Card title="Perubahan urutan dan alasannya" id="perubahan">
            <Table
              caption="Perubahan urutan, yang terbaru di atas"
              rows={moves}
              columns={[
                { head: 'Nama', kind: 'title', cell: ({ name }) => name },
                { head: 'Urutan', cell: ({ fromPlace, toPlace }) => `${fromPlace} menjadi ${toPlace}` },
                { head: 'Alasan', cell: ({ reason }) => reason },
                {
                  head: 'Oleh',
                  cell: ({ movedBy, movedAt }) => `${movedBy}, ${longMoment(movedAt, actor.zone)}`,
                },
              ]}
            />
          </Card>
        )}
        <p>
          <ButtonLink href={to.question(selection.questionId)}>Kembali ke pertanyaan</ButtonLink>
        </p>
      </Stack>
    </>
  )
}

export function MovePage({
  form,
  selection,
  row,
}: {
  form: FormState
  selection: SelectionView
  row: PlaceRow
}) {
  return (
    <Confirm
      form={form}
      title={`Ubah urutan ${row.name}?`}
      consequence={`Menurut aturan urutan ${row.byRule}, sekarang ${row.place} dari ${selection.people}. Alasan Anda tampil bersama daftarnya dan dalam salinan.`}
      submit="Ubah urutan"
      cancel={to.selection(selection.id)}
    >
      <Hidden name="version" value={typed(form, 'version')} />
      <NumberField form={form} name="place" label="Urutan baru" />
      <TextField
        form={form}
        name="reason"
        label="Alasan"
        hint="Misalnya sudah ikut pelatihan yang sama bulan lalu."
      />
    </Confirm>
  )
}
