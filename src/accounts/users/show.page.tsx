import { to } from '#addresses'
import { type Event, longMoment, type Words, type Zone } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  HelpDrawer,
  PageHead,
  Stack,
} from '#ui'
import { PostTable } from '../post-table.tsx'
import { isCurrent, type PostSummary } from '../posts.ts'
import type { Account } from './queries.ts'

export interface UserProps {
  account: Account
  posts: readonly PostSummary[]
  /** The link just made, for its maker's eyes. */
  link: { address: string; until: Date } | undefined
  events: readonly Event[]
  words: readonly Words[]
  now: Date
  zone: Zone
  /** False for readers, for one's own account and for closed ones. */
  mayChange: boolean
}

export function UserPage(props: UserProps) {
  const { account, posts, link, events, words, now, zone, mayChange } = props
  return (
    <>
      <PageHead
        title={account.name}
        lead={`Nama pengguna ${account.username}.`}
        status={<AccountBadge {...props} />}
        actions={
          mayChange && (
            <>
              <ButtonLink href={to.resetPassword(account.id)} icon="key">
                Buat tautan kata sandi
              </ButtonLink>
              <ButtonLink href={to.userPost(account.id)} icon="plus">
                Beri jabatan
              </ButtonLink>
            </>
          )
        }
      />
      {link && <InvitationLink link={link} account={account} zone={zone} />}
      <Columns>
        <Stack>
          <Card title="Jabatan">
            <PostTable posts={posts} now={now} more={mayChange ? endColumn(account, now) : undefined} />
          </Card>
          <Card title="Riwayat">
            <EventHistory events={events} words={words} zone={zone} />
          </Card>
        </Stack>
        <Card title="Akun">
          <Facts
            kind="rows"
            items={[
              ['Surel', account.email],
              ['Kata sandi', account.hasPassword ? 'sudah ditetapkan' : 'belum ditetapkan'],
              ['Langkah kedua', account.secondFactor ? 'terpasang' : 'belum terpasang'],
              ['Dibuat', longMoment(account.createdAt, zone)],
              account.closedAt !== null && ['Ditutup', longMoment(account.closedAt, zone)],
            ]}
          />
          {mayChange && <a href={to.closeUser(account.id)}>Tutup akun ini</a>}
        </Card>
      </Columns>
    </>
  )
}

function AccountBadge({ account, posts, now }: UserProps) {
  if (account.closedAt) return <Badge kind="ended">Ditutup</Badge>
  if (!posts.some((post) => isCurrent(post, now))) return <Badge kind="attention">Tanpa jabatan</Badge>
  if (!account.hasPassword) return <Badge kind="waiting">Menunggu kata sandi</Badge>
  return <Badge kind="good">Aktif</Badge>
}

function InvitationLink({
  link,
  account,
  zone,
}: Required<Pick<UserProps, 'account' | 'zone'>> & { link: NonNullable<UserProps['link']> }) {
  return (
    <>
      <Alert kind="attention" title="Salin tautan ini sekarang.">
        Tautan hanya tampil selama 15 menit, dan hanya bagi Anda.
      </Alert>
      <Card title={`Tautan untuk ${account.name}`}>
        <p>
          <code>{link.address}</code>
        </p>
        <p>
          Kirimkan langsung kepada orangnya, jangan lewat grup. Tautan berlaku sekali, sampai{' '}
          {longMoment(link.until, zone)}.
        </p>
      </Card>
    </>
  )
}

function endColumn(account: Account, now: Date) {
  return {
    head: 'Tindakan',
    kind: 'tight' as const,
    cell: (post: PostSummary) =>
      post.validTo === null || isCurrent(post, now) ? (
        <a href={to.endPost(account.id, post.id)} aria-label={`Akhiri jabatan ${post.title}`}>
          Akhiri
        </a>
      ) : null,
  }
}

export function UserHelp() {
  return (
    <HelpDrawer
      purpose="Semua tentang satu akun: jabatan, keamanan, dan apa yang pernah terjadi padanya."
      terms={[
        ['Tautan kata sandi', 'Alamat rahasia sekali pakai untuk menetapkan kata sandi baru.'],
        ['Tutup akun', 'Orang itu tidak dapat masuk lagi. Namanya tetap ada dalam catatan.'],
      ]}
      next="Bila orang ini pindah, akhiri jabatan lama lalu beri jabatan baru."
    />
  )
}
