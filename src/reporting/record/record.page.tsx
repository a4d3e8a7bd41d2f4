import { to } from '#addresses'
import { type Event, number, type Words, type Zone } from '#kernel'
import { Alert, ButtonLink, Card, EventHistory, Facts, PageHead, Pagination } from '#ui'
import { mostEvents, perPage, type Question, recordAddress } from './events.ts'
import { RecordFilter } from './record-filter.tsx'
import type { RecordState } from './state.ts'

interface RecordProps {
  state: RecordState
  /** What is wrong, in words; undefined while the record is whole or unchecked. */
  fault: string | undefined
  events: Event[]
  total: number
  asked: Question
  words: readonly Words[]
  zone: Zone
}

export function RecordPage({ state, fault, events, total, asked, words, zone }: RecordProps) {
  return (
    <>
      <PageHead
        title="Rekaman"
        lead="Setiap perubahan tercatat dan dirantai dengan sidik jari, sehingga pengubahan diam-diam ketahuan."
        actions={
          <ButtonLink
            href={to.download(recordAddress({ ...asked, periksa: undefined, halaman: 1 }))}
            icon="download"
          >
            Unduh XLSX
          </ButtonLink>
        }
      />
      <VerdictAlert state={state} fault={fault} />
      <Card title="Rantai">
        <Facts
          items={[
            ['Kejadian tersegel', number(state.sealed)],
            ['Menunggu segel', number(state.waiting)],
            ['Hasil pemeriksaan', !state.judgement ? 'belum diperiksa' : fault ? 'rusak' : 'utuh'],
          ]}
        />
      </Card>
      <RecordFilter asked={asked} words={words} />
      <Card title="Kejadian dalam jangkauan Anda">
        <EventHistory events={events} words={words} zone={zone} open={events.length} />
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => recordAddress({ ...asked, halaman })}
        />
      )}
      {total === mostEvents && (
        <p class="quiet">
          Hanya {number(mostEvents)} kejadian terbaru yang dapat dibalik. Pilih hari untuk yang lebih lama.
        </p>
      )}
    </>
  )
}

function VerdictAlert({ state: { judgement, sealed }, fault }: Pick<RecordProps, 'state' | 'fault'>) {
  if (!judgement) {
    const check = (
      <ButtonLink href={recordAddress({ periksa: 'ya' })} kind="primary" icon="shield">
        Periksa sekarang
      </ButtonLink>
    )
    return (
      <Alert kind="info" title="Rekaman belum diperiksa." action={check}>
        Memeriksa {number(sealed)} kejadian memerlukan beberapa menit.
      </Alert>
    )
  }
  if (!fault) {
    return (
      <Alert kind="good" title="Rekaman utuh.">
        Semua {number(sealed)} kejadian yang tersegel cocok dengan sidik jarinya.
      </Alert>
    )
  }
  return (
    <Alert kind="stalled" title="Rekaman rusak.">
      {fault} Jangan ubah apa pun pada basis data. Hubungi administrator untuk membandingkannya dengan
      cadangan.
    </Alert>
  )
}
