import { to } from '#addresses'
import { type Actor, type Day, dayIn, type Event, longDay, may, reaches, shortDay, type Words } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  PageHead,
  Stack,
  Table,
  Timeline,
  TwoLines,
} from '#ui'
import { issuerKinds } from '../kinds.ts'
import { issuerAddress } from '../making/open-badge.ts'
import type { Issuer, IssuerKey, IssuerPeriod } from '../tables.ts'
import { isOpen } from './fields.ts'
import { IssuerBadge } from './list.page.tsx'

interface ShowProps {
  issuer: Issuer & { keeper: string }
  /** The newest first. */
  periods: IssuerPeriod[]
  keys: IssuerKey[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function IssuerPage(props: ShowProps) {
  const { issuer, periods, keys, events, words, actor, today } = props
  const [called] = periods
  const open = isOpen(issuer, today)
  const keeps = may(actor, 'issuer.keep') && reaches(actor, issuer) && open
  return (
    <>
      <PageHead
        title={called?.name ?? ''}
        lead={`${issuerKinds[issuer.kind]}.`}
        status={<IssuerBadge {...issuer} today={today} />}
        actions={
          keeps && (
            <>
              <ButtonLink href={to.closeIssuer(issuer.id)}>Tutup</ButtonLink>
              <ButtonLink href={to.renameIssuer(issuer.id)} icon="edit">
                Nama baru
              </ButtonLink>
            </>
          )
        }
      />
      <Leaked keys={keys} />
      <Columns>
        <Stack>
          <Card>
            <IssuerFacts {...props} />
          </Card>
          <Keys {...props} />
          {periods.length > 1 && (
            <Card title="Nama dari waktu ke waktu" id="nama">
              <Timeline steps={periods.map(stepOf)} />
            </Card>
          )}
        </Stack>
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

const stepOf = ({ validFrom, name, signatory, signatoryOffice, basis }: IssuerPeriod) => ({
  when: validFrom,
  title: name,
  children: `${signatory}, ${signatoryOffice}. ${basis}.`,
})

function Leaked({ keys }: { keys: IssuerKey[] }) {
  const leaked = keys.find(({ compromisedOn }) => compromisedOn !== null)
  return (
    leaked?.compromisedOn && (
      <Alert kind="stalled" title={`Satu kunci bocor sejak ${longDay(leaked.compromisedOn)}.`}>
        Sertifikat yang ditandatangani dengannya sejak hari itu tidak dipercaya; terbitkan kembali yang sah.
      </Alert>
    )
  )
}

function IssuerFacts({ issuer, periods: [called] }: ShowProps) {
  return (
    <Facts
      items={[
        ['Alamat', called?.address],
        ['Penanda tangan', called && `${called.signatory}, ${called.signatoryOffice}`],
        called?.licence !== null && ['Lisensi', called?.licence],
        ['Dasar', called?.basis],
        ['Mulai', longDay(issuer.validFrom)],
        issuer.closedOn !== null && ['Ditutup', `${longDay(issuer.closedOn)}: ${issuer.closeReason}`],
        ['Didaftarkan', issuer.keeper],
        issuer.partnerId !== null && ['Mitra', <a href={to.partner(issuer.partnerId)}>Halaman mitra</a>],
        ['Diperiksa di', new URL(issuer.origin).host + to.checks],
      ]}
    />
  )
}

function Keys({ issuer, keys, actor, today }: ShowProps) {
  const mayChange = may(actor, 'issuer.key') && reaches(actor, issuer)
  return (
    <Card
      title="Kunci tanda tangan"
      id="kunci"
      actions={
        mayChange &&
        isOpen(issuer, today) && (
          <ButtonLink href={to.rotateIssuerKey(issuer.id)} icon="key">
            Ganti kunci
          </ButtonLink>
        )
      }
    >
      <Table
        caption="Kunci tanda tangan"
        rows={keys}
        columns={[
          {
            head: 'Dibuat',
            kind: 'title',
            cell: ({ validFrom, reason }) => (
              <TwoLines first={shortDay(dayIn(actor.zone, validFrom))} second={reason} />
            ),
          },
          {
            head: 'Dipakai sampai',
            kind: 'tight',
            cell: ({ validTo }) => (validTo ? shortDay(dayIn(actor.zone, validTo)) : 'Sekarang'),
          },
          { head: 'Ujung kunci umum', kind: 'tight', cell: ({ publicKey }) => `…${publicKey.slice(-8)}` },
          { head: 'Keadaan', kind: 'tight', cell: (key) => <KeyBadge {...key} /> },
          {
            head: 'Tindakan',
            cell: ({ id, compromisedOn, publicKey }) =>
              mayChange &&
              compromisedOn === null && (
                <a
                  href={to.compromiseIssuerKey(issuer.id, id)}
                  aria-label={`Nyatakan kunci …${publicKey.slice(-8)} bocor`}
                >
                  Bocor?
                </a>
              ),
          },
        ]}
      />
      <p class="hint">
        Kunci umum semua masa terbuka di <a href={to.issuerKeys(issuer.id)}>{issuerAddress(issuer)}</a>,
        supaya siapa pun dapat memeriksa sertifikat tanpa program ini.
      </p>
    </Card>
  )
}

function KeyBadge({ validTo, compromisedOn }: IssuerKey) {
  if (compromisedOn) return <Badge kind="stalled">{`Bocor sejak ${shortDay(compromisedOn)}`}</Badge>
  return validTo ? <Badge kind="ended">Diganti</Badge> : <Badge kind="good">Menandatangani</Badge>
}
