import { to } from '#addresses'
import {
  type Event,
  type FormState,
  longMoment,
  type RefusalOf,
  type Sentences,
  type Words,
  type Zone,
} from '#kernel'
import {
  Alert,
  ButtonLink,
  Card,
  Confirm,
  EventHistory,
  Facts,
  PageHead,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import type { PartnerView } from '../queries.ts'
import type { MergedRecord } from './records.ts'
import type { unmerge } from './unmerge.ts'

export const unmergeSentences: Sentences<RefusalOf<typeof unmerge>> = {
  'number-taken': ({ name }) =>
    `NIB atau NPWP catatan ini sekarang dipakai ${name}. Hapus dulu nomor itu di sana, lalu pisahkan lagi.`,
}

interface MergedProps {
  partner: PartnerView
  into: PartnerView
  events: Event[]
  words: readonly Words[]
  zone: Zone
  mayPart: boolean
}

/** A record that went away: where it went, and the way back. */
export function MergedPage({ partner, into, events, words, zone, mayPart }: MergedProps) {
  return (
    <>
      <PageHead
        title={partner.name}
        lead="Catatan ini sudah digabungkan."
        actions={mayPart && <ButtonLink href={to.unmergePartner(partner.id)}>Pisahkan lagi</ButtonLink>}
      />
      <Alert
        kind="info"
        title={`Pakai ${into.name}.`}
        action={
          <ButtonLink href={to.partner(into.id)} kind="primary">
            Buka mitra
          </ButtonLink>
        }
      >
        Semua kerja sama, kontak, dan dokumen tampak di sana.
      </Alert>
      <Card title="Penggabungan">
        <Facts
          kind="rows"
          items={[
            ['Digabungkan ke', <a href={to.partner(into.id)}>{into.name}</a>],
            ['Oleh', partner.mergedBy],
            ['Pada', partner.mergedAt && longMoment(partner.mergedAt, zone)],
            ['Alasan', partner.mergeReason],
          ]}
        />
      </Card>
      <Card title="Riwayat">
        <EventHistory events={events} words={words} zone={zone} />
      </Card>
    </>
  )
}

/** On the page of the record that stays: which records it stands for. */
export function MergedRecordsCard({ records, zone }: { records: MergedRecord[]; zone: Zone }) {
  if (records.length === 0) return null
  return (
    <Card title="Catatan yang digabungkan" id="gabungan">
      <Table
        caption="Catatan yang digabungkan ke mitra ini"
        rows={records}
        columns={[
          {
            head: 'Catatan',
            kind: 'title',
            cell: ({ id, name, shortName, names }) => (
              <TwoLines
                first={<a href={to.partner(id)}>{name}</a>}
                second={[shortName, ...names].filter(Boolean).join('; ')}
              />
            ),
          },
          { head: 'NIB dan NPWP', cell: ({ nib, npwp }) => <TwoLines first={nib} second={npwp} /> },
          {
            head: 'Digabungkan',
            cell: ({ mergedAt, mergedBy, mergeReason }) => (
              <TwoLines
                first={mergedAt && `${longMoment(mergedAt, zone)} oleh ${mergedBy}`}
                second={mergeReason}
              />
            ),
          },
        ]}
      />
    </Card>
  )
}

export function UnmergePage({
  form,
  partner,
  into,
}: {
  form: FormState
  partner: PartnerView
  into: PartnerView
}) {
  return (
    <Confirm
      form={form}
      title="Pisahkan lagi"
      consequence={`${partner.name} berdiri sendiri lagi dengan kerja sama, kontak, dan dokumen yang dicatat padanya. Yang dicatat pada ${into.name} tetap di sana.`}
      submit="Pisahkan"
      cancel={to.partner(partner.id)}
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
