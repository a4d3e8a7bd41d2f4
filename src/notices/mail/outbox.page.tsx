import { to } from '#addresses'
import { type Actor, longMoment, may } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  type Column,
  Empty,
  PageHead,
  Pagination,
  PostButton,
  type Standing,
  Table,
  Tabs,
  TwoLines,
} from '#ui'
import type { MailState } from '../tables.ts'
import type { MailView } from './queries.ts'

export const perPage = 25

interface OutboxProps {
  mails: MailView[]
  counts: Record<MailState, number>
  actor: Actor
  state: MailState | undefined
  page: number
  sample: boolean
  /** Whether a mail server is set. */
  sends: boolean
}

const words: Record<MailState, { tab: string; badge: string; kind: Standing; code: string }> = {
  waiting: { tab: 'Menunggu', badge: 'Menunggu', kind: 'waiting', code: 'menunggu' },
  sent: { tab: 'Terkirim', badge: 'Terkirim', kind: 'good', code: 'terkirim' },
  'given-up': { tab: 'Gagal', badge: 'Gagal', kind: 'stalled', code: 'gagal' },
}
const states = Object.keys(words) as MailState[]

export const stateCalled = (code: string | undefined) => states.find((state) => words[state].code === code)

const address = (state: MailState | undefined, page = 1) => {
  const pairs = [state && `keadaan=${words[state].code}`, page > 1 && `halaman=${page}`].filter(Boolean)
  return pairs.length > 0 ? `${to.outbox}?${pairs.join('&')}` : to.outbox
}

/** Letters that go out, or in a sample would: to whom, when, and whether they arrived at the mail server. */
export function OutboxPage(props: OutboxProps) {
  const { mails, counts, actor, state, page, sample } = props
  const administers = may(actor, 'mail.administer')
  const all = counts.waiting + counts.sent + counts['given-up']
  return (
    <>
      <PageHead
        title="Kotak keluar"
        lead={
          administers
            ? `Surel pengingat kepada pegawai dalam jangkauan Anda.${sample ? '' : ' Isinya hanya terlihat oleh penerimanya.'}`
            : 'Surel pengingat yang dikirim kepada Anda.'
        }
        actions={<ButtonLink href={to.accountMail}>Atur surel Anda</ButtonLink>}
      />
      <Standstill {...props} />
      <Tabs
        label="Keadaan surel"
        tabs={[
          { label: 'Semua', href: to.outbox, current: state === undefined, count: all },
          ...states.map((each) => ({
            label: words[each].tab,
            href: address(each),
            current: each === state,
            count: counts[each],
          })),
        ]}
      />
      <Card>
        <MailTable {...props} administers={administers} />
      </Card>
      {mails.length > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={mails[0]?.total ?? 0}
          href={(next) => address(state, next)}
        />
      )}
    </>
  )
}

function Standstill({ sample, sends, actor }: OutboxProps) {
  if (sample) {
    return (
      <Alert kind="info" title="Contoh: tidak ada surel yang benar-benar dikirim.">
        Di bawah ini surel tampil sebagaimana akan dikirim.
      </Alert>
    )
  }
  if (sends) return null
  return (
    <Alert title="Server surel belum diatur, jadi tidak ada surel yang dikirim.">
      {may(actor, 'mail.administer')
        ? 'Isi SMTP_URL dan MAIL_FROM, lalu jalankan ulang program. Caranya ada di panduan administrator.'
        : 'Pengingat tetap tampak di program. Administrator dapat mengaturnya.'}
    </Alert>
  )
}

function MailTable({ mails, actor, sample, administers }: OutboxProps & { administers: boolean }) {
  const opens = (mail: MailView) => sample || mail.accountId === actor.accountId
  return (
    <Table
      caption="Surel"
      rows={mails}
      empty={
        <Empty title="Tidak ada surel" icon="mail">
          Surel dibuat setiap pagi bila ada pengingat baru.
        </Empty>
      }
      columns={[
        {
          head: 'Perihal',
          kind: 'title',
          cell: (mail) => (opens(mail) ? <a href={to.mail(mail.id)}>{mail.subject}</a> : mail.subject),
        },
        { head: 'Kepada', cell: ({ name, sentTo }) => <TwoLines first={name} second={sentTo} /> },
        { head: 'Dibuat', cell: ({ createdAt }) => longMoment(createdAt, actor.zone) },
        { head: 'Keadaan', cell: (mail) => <State mail={mail} actor={actor} sample={sample} /> },
        ...(administers ? [again] : []),
      ]}
    />
  )
}

const again: Column<MailView> = {
  head: 'Tindakan',
  kind: 'tight',
  cell: ({ id, state }) =>
    state === 'given-up' ? <PostButton action={to.sendMailAgain(id)}>Kirim ulang</PostButton> : undefined,
}

interface StateProps {
  mail: MailView
  actor: Actor
  sample: boolean
}

function State({ mail, actor, sample }: StateProps) {
  const { state, tries, lastError, nextTryAt, endedAt } = mail
  if (sample) return <Badge kind="waiting">Contoh, tidak dikirim</Badge>
  const { kind, badge } = words[state]
  const said = [
    endedAt && `${longMoment(endedAt, actor.zone)}.`,
    state === 'waiting' && tries > 0 && `Percobaan berikutnya ${longMoment(nextTryAt, actor.zone)}.`,
    tries > 0 && `${tries} kali dicoba.`,
    lastError,
  ]
  return (
    <>
      <Badge kind={kind}>{badge}</Badge>
      <small>{said.filter(Boolean).join(' ')}</small>
    </>
  )
}
