import { to } from '#addresses'
import { longMoment, type Zone } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  Facts,
  HelpDrawer,
  PageHead,
  PostButton,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { PostTable } from '../post-table.tsx'
import type { PostSummary } from '../posts.ts'
import type { Session } from '../sign-in/session-by.ts'
import { mailChoices } from './choose-mail.ts'
import type { CodeSet, KeptMailChoice, SessionSummary } from './queries.ts'

export interface AccountProps {
  session: Session
  posts: readonly PostSummary[]
  sessions: readonly SessionSummary[]
  codes: CodeSet | undefined
  mail: KeptMailChoice
  now: Date
  zone: Zone
}

const fewCodes = 3

export function AccountPage(props: AccountProps) {
  const { session, posts, codes, mail, now } = props
  return (
    <>
      <PageHead title="Akun Anda" lead={`${session.name}, nama pengguna ${session.username}.`} />
      {session.secondFactor && (codes?.left ?? 0) < fewCodes && (
        <Alert
          title={codes ? `Sisa ${codes.left} kode pemulihan.` : 'Belum ada kode pemulihan.'}
          action={<ButtonLink href={to.accountRecoveryCodes}>Buat kode pemulihan</ButtonLink>}
        >
          Tanpa kode itu, telepon yang hilang berarti Anda tidak dapat masuk.
        </Alert>
      )}
      <Columns>
        <Stack>
          <Card title="Jabatan Anda" actions={session.posts > 1 && <a href={to.switchPost}>Ganti jabatan</a>}>
            <PostTable posts={posts} now={now} />
          </Card>
          <SessionsCard {...props} />
        </Stack>
        <Stack>
          <SecurityCard session={session} codes={codes} />
          <MailCard mail={mail} />
        </Stack>
      </Columns>
    </>
  )
}

function MailCard({ mail: { email, mailChoice } }: Pick<AccountProps, 'mail'>) {
  return (
    <Card title="Surel pengingat">
      <Facts
        kind="rows"
        items={[
          ['Surel', email],
          ['Dikirim', email ? mailChoices[mailChoice] : 'Tidak, selama surel belum diisi'],
        ]}
      />
      <ButtonLink href={to.accountMail} icon="mail">
        Atur surel pengingat
      </ButtonLink>
    </Card>
  )
}

function SecurityCard({ session, codes }: Pick<AccountProps, 'session' | 'codes'>) {
  return (
    <Card title="Keamanan">
      <Facts
        kind="rows"
        items={[
          ['Kata sandi', <a href={to.accountPassword}>Ganti kata sandi</a>],
          [
            'Langkah kedua',
            session.secondFactor ? (
              <Badge kind="good">Terpasang</Badge>
            ) : (
              <Badge kind="attention">Belum terpasang</Badge>
            ),
          ],
          session.secondFactor && ['Kode pemulihan', codes ? `${codes.left} belum dipakai` : 'belum dibuat'],
        ]}
      />
      <ButtonLink href={to.accountSecondFactor} icon="shield">
        {session.secondFactor ? 'Atur langkah kedua' : 'Pasang langkah kedua'}
      </ButtonLink>
      {session.secondFactor && (
        <ButtonLink href={to.accountRecoveryCodes} icon="key">
          Kode pemulihan
        </ButtonLink>
      )}
    </Card>
  )
}

function SessionsCard({ session, sessions, zone }: AccountProps) {
  return (
    <Card
      title="Sesi yang terbuka"
      actions={
        sessions.length > 1 && (
          <PostButton action={to.endOtherSessions} icon="sign-out">
            Akhiri semua sesi lain
          </PostButton>
        )
      }
    >
      <Table
        caption="Sesi yang terbuka"
        rows={sessions}
        columns={[
          {
            head: 'Perangkat',
            kind: 'title',
            cell: ({ device, ip }) => <TwoLines first={device} second={`Alamat ${ip}`} />,
          },
          {
            head: 'Terakhir dipakai',
            cell: ({ seenAt, createdAt }) => (
              <TwoLines first={longMoment(seenAt, zone)} second={`Masuk ${longMoment(createdAt, zone)}`} />
            ),
          },
          {
            head: 'Tindakan',
            kind: 'tight',
            cell: ({ id, device }) =>
              id === session.id ? (
                <Badge kind="good">Sesi ini</Badge>
              ) : (
                <PostButton action={to.endSession(id)}>{`Akhiri ${device}`}</PostButton>
              ),
          },
        ]}
      />
    </Card>
  )
}

export function AccountHelp() {
  return (
    <HelpDrawer
      purpose="Melihat jabatan Anda, mengamankan akun, dan mengetahui di mana saja akun ini sedang dibuka."
      terms={[
        ['Sesi', 'Satu kali masuk pada satu perangkat. Berakhir sendiri setelah 12 jam tidak dipakai.'],
        ['Langkah kedua', 'Kode dari aplikasi di telepon, diminta setelah kata sandi.'],
      ]}
      next="Bila ada sesi yang tidak Anda kenal, akhiri sesi itu lalu ganti kata sandi."
    />
  )
}
