import { to } from '#addresses'
import {
  type Actor,
  type Event,
  type FormState,
  longDay,
  may,
  number,
  type RefusalOf,
  type Sentences,
  type Words,
} from '#kernel'
import {
  Alert,
  ButtonLink,
  Card,
  Chips,
  Columns,
  EventHistory,
  KeyFigures,
  PageHead,
  Pagination,
  PostButton,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { isOwn } from '../person.ts'
import { AnswerCard, AnswersCard } from './answers-card.tsx'
import type { close } from './close.ts'
import type { answersOf, ListView, linesOf } from './list.ts'
import { ListBadge } from './list-badge.tsx'
import { type Outcome, outcomeCodes, outcomes } from './outcomes.ts'

export const closeSentences: Sentences<RefusalOf<typeof close>> = {
  'closed-already': 'Daftar ini sudah ditutup.',
}

export const linesPerPage = 50

interface ListProps {
  list: ListView
  lines: Awaited<ReturnType<typeof linesOf>>
  answers: Awaited<ReturnType<typeof answersOf>>
  /** Which lines are shown, and which page of them. */
  asked: { hasil?: Outcome | 'waits' | undefined; halaman: number }
  /** Whether the reader may still fetch the file that was asked for. */
  ready: boolean
  form: FormState
  events: Event[]
  words: readonly Words[]
  actor: Actor
}

export function NikListPage(props: ListProps) {
  const { list, lines, answers, ready, actor, events, words } = props
  const mayAct = may(actor, 'nik.check') && isOwn(actor, list)
  const undecided = answers.find(({ state }) => state === 'read')
  const count = (wanted: Outcome | null) => lines.filter(({ outcome }) => outcome === wanted).length
  return (
    <>
      <PageHead
        title={`Daftar ${list.place}`}
        lead={`${number(list.people)} orang ${list.unitName}, dibuat ${longDay(list.madeOn)} oleh ${list.madeBy} untuk ${list.purpose}.`}
        actions={mayAct && <FileButton list={list} ready={ready} />}
      />
      {undecided && mayAct && (
        <Alert
          title="Ada jawaban yang belum diputuskan."
          action={<ButtonLink href={to.nikAnswer(list.id, undecided.id)}>Buka pratinjau</ButtonLink>}
        >
          Belum ada NIK yang berubah.
        </Alert>
      )}
      <KeyFigures
        items={[
          { label: 'Dikirim', value: number(list.people) },
          { label: 'Sesuai', value: number(count('valid')) },
          { label: 'NIK baru', value: number(count('given') + count('other')) },
          { label: 'Tidak sesuai', value: number(count('mismatch') + count('not-found')) },
          { label: 'Belum dijawab', value: number(count(null)) },
        ]}
      />
      <Columns>
        <Stack>
          {mayAct && list.waits > 0 && <AnswerCard {...props} />}
          {answers.length > 0 && <AnswersCard {...props} mayAct={mayAct} />}
          <LinesCard {...props} />
        </Stack>
        <Stack>
          <Card title="Keadaan">
            <p>
              <ListBadge list={list} />
            </p>
            {mayAct && !list.closedOn && (
              <>
                <p>
                  Tidak menunggu lagi? Yang belum dijawab kembali belum diperiksa dan dapat ditanyakan lagi.
                </p>
                <PostButton action={to.closeNikList(list.id)}>Tutup daftar</PostButton>
              </>
            )}
          </Card>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function FileButton({ list, ready }: Pick<ListProps, 'list' | 'ready'>) {
  return ready ? (
    <ButtonLink href={to.nikListFile(list.id)} kind="primary" icon="download">
      Unduh XLSX
    </ButtonLink>
  ) : (
    <ButtonLink href={to.takeNikList(list.id)} icon="download">
      Siapkan berkas lagi
    </ButtonLink>
  )
}

function LinesCard({ list, lines, asked }: ListProps) {
  const all = [...outcomeCodes, 'waits' as const]
  const fits = (code: (typeof all)[number] | undefined) =>
    code ? lines.filter(({ outcome }) => (outcome ?? 'waits') === code) : lines
  const address = (hasil: ListProps['asked']['hasil'], halaman = 1) =>
    `${to.nikList(list.id)}?${new URLSearchParams({ ...(hasil && { hasil }), halaman: String(halaman) })}#orang`
  const chips = all
    .map((code) => ({ code, count: fits(code).length }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => ({
      label: code === 'waits' ? 'Belum dijawab' : outcomes[code],
      count,
      href: address(code),
      current: asked.hasil === code,
    }))
  const shown = fits(asked.hasil)
  return (
    <Card title="Orang pada daftar" id="orang">
      <Chips
        label="Hasil"
        items={[
          { label: 'Semua', count: lines.length, href: address(undefined), current: !asked.hasil },
          ...chips,
        ]}
      />
      <Table
        caption="Orang pada daftar menurut barisnya"
        rows={shown.slice((asked.halaman - 1) * linesPerPage, asked.halaman * linesPerPage)}
        columns={[
          { head: 'No', kind: 'tight', cell: ({ line }) => number(line) },
          {
            head: 'Nama',
            kind: 'title',
            cell: ({ personId, name, number: registered }) => (
              <TwoLines
                first={name ? <a href={to.person(personId)}>{name}</a> : 'Sudah pindah satuan kerja'}
                second={registered}
              />
            ),
          },
          {
            head: 'Hasil',
            cell: ({ outcome, remark }) => (
              <TwoLines first={outcome ? outcomes[outcome] : 'Belum dijawab'} second={remark} />
            ),
          },
        ]}
      />
      <Pagination
        page={asked.halaman}
        size={linesPerPage}
        total={shown.length}
        href={(halaman) => address(asked.hasil, halaman)}
      />
    </Card>
  )
}
