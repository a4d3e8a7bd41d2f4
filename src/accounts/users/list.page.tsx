import { to } from '#addresses'
import { addressOf, number } from '#kernel'
import {
  Badge,
  ButtonLink,
  Card,
  Empty,
  Filters,
  HelpDrawer,
  PageHead,
  Pagination,
  type Standing,
  Table,
  TwoLines,
} from '#ui'
import { unitSelect } from '../units/choice.ts'
import { perPage, type Question, states, type UserRow, type UserState } from './list.ts'

interface ListProps {
  rows: readonly UserRow[]
  counts: Map<UserState, number>
  asked: Question
  units: readonly { id: string; name: string }[]
  mayInvite: boolean
}

export const stateNames: Record<UserState, string> = {
  active: 'Aktif',
  invited: 'Menunggu kata sandi',
  'no-post': 'Tanpa jabatan',
  closed: 'Ditutup',
}

export const stateKinds: Record<UserState, Standing> = {
  active: 'good',
  invited: 'waiting',
  'no-post': 'attention',
  closed: 'ended',
}

export function UsersPage({ rows, counts, asked, units, mayInvite }: ListProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const invite = mayInvite && (
    <ButtonLink href={to.newUser} kind="primary" icon="plus">
      Undang pengguna
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Pengguna"
        lead={`${number(all)} orang di lingkungan kerja Anda.`}
        actions={
          <>
            <ButtonLink href={to.download(address({ ...asked, halaman: 1 }))} icon="download">
              Unduh XLSX
            </ButtonLink>
            {invite}
          </>
        }
      />
      <Filters
        action={to.users}
        search={{ name: 'cari', label: 'Cari nama atau nama pengguna', value: asked.cari }}
        selects={units.length > 1 ? [unitSelect(units, asked.unit)] : []}
        chips={{ label: 'Keadaan', items: chips(asked, counts, all) }}
        keep={{ keadaan: asked.keadaan }}
        reset={asked.cari || asked.unit || asked.keadaan ? to.users : undefined}
      />
      <Card>
        <UsersTable rows={rows} invite={invite} />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={asked.keadaan ? (counts.get(asked.keadaan) ?? 0) : all}
          href={(halaman) => address({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function UsersTable({
  rows,
  invite,
}: {
  rows: readonly UserRow[]
  invite: false | ReturnType<typeof ButtonLink>
}) {
  return (
    <Table
      caption="Daftar pengguna"
      rows={rows}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ id, name, username }) => (
            <TwoLines first={<a href={to.user(id)}>{name}</a>} second={username} />
          ),
        },
        { head: 'Jabatan sekarang', cell: ({ posts }) => posts ?? <span class="unknown">tidak ada</span> },
        {
          head: 'Langkah kedua',
          cell: ({ secondFactor }) => (secondFactor ? 'terpasang' : <span class="unknown">belum</span>),
        },
        {
          head: 'Keadaan',
          kind: 'tight',
          cell: ({ state }) => <Badge kind={stateKinds[state]}>{stateNames[state]}</Badge>,
        },
      ]}
      empty={
        <Empty icon="people" title="Tidak ada pengguna yang cocok" action={invite}>
          Ubah saringan, atau undang orang yang Anda cari.
        </Empty>
      }
    />
  )
}

function chips(asked: Question, counts: Map<UserState, number>, all: number) {
  const chip = (label: string, count: number, keadaan: UserState | undefined) => ({
    label,
    count,
    href: address({ ...asked, keadaan, halaman: 1 }),
    current: asked.keadaan === keadaan,
  })
  return [
    chip('Semua', all, undefined),
    ...states.map((state) => chip(stateNames[state], counts.get(state) ?? 0, state)),
  ]
}

function address(asked: Question): string {
  return addressOf(to.users, asked)
}

export function UsersHelp() {
  return (
    <HelpDrawer
      purpose="Melihat siapa yang dapat masuk dan dengan jabatan apa. Yang tampil hanya orang di jangkauan Anda."
      terms={[
        ['Menunggu kata sandi', 'Sudah diundang, tetapi belum membuka tautan undangannya.'],
        ['Tanpa jabatan', 'Tidak punya jabatan yang berlaku hari ini, jadi tidak dapat membuka apa pun.'],
      ]}
      next="Undang pengguna baru, atau buka satu nama untuk mengatur jabatannya."
    />
  )
}
