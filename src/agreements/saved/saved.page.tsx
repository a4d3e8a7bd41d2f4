import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  CheckFields,
  type Chip,
  Chips,
  Confirm,
  Empty,
  Form,
  Hidden,
  PageHead,
  Table,
  TextField,
} from '#ui'
import type { Question } from '../asking.ts'
import { listAddress, listQuery } from '../list-address.ts'
import { type Counted, mostFilters } from './queries.ts'
import type { rename } from './rename.ts'
import type { save } from './save.ts'
import type { SavedFilter } from './tables.ts'

const nameUsed = 'Sudah ada saringan dengan nama ini. Pilih nama lain.'

export const saveSentences: Sentences<RefusalOf<typeof save>> = {
  'nothing-asked': 'Belum ada saringan. Saring daftarnya dulu, lalu simpan.',
  'too-many': `Paling banyak ${mostFilters} saringan. Hapus yang tidak dipakai lagi.`,
  'name-used': nameUsed,
}

export const renameSentences: Sentences<RefusalOf<typeof rename>> = {
  'changed-meanwhile':
    'Rekan Anda lebih dulu mengubah saringan ini; isinya tertulis di bawah tiap isian. Periksa, lalu simpan lagi.',
  'not-yours': 'Saringan ini milik rekan Anda, jadi hanya ia yang dapat menariknya dari kantor.',
  'name-used': nameUsed,
}

/** The kept filters above the list, with live counts, and the way to keep this one. */
export function SavedChips({ filters, asked }: { filters: readonly Counted[]; asked: Question }) {
  const here = listQuery(asked)
  const known = filters.some(({ query }) => query === here)
  const keep = here !== '' && !known && filters.length < mostFilters
  if (filters.length === 0 && !keep) return null
  const items = filters.map(
    (filter): Chip => ({
      label: filter.name,
      count: filter.count,
      href: listAddress(filter.asked),
      current: filter.query === here,
    }),
  )
  return (
    <section class="kept-filters" aria-label="Saringan tersimpan">
      {items.length > 0 && <Chips label="Saringan tersimpan" items={items} />}
      {keep && <a href={`${to.newFilter}?${here}`}>Simpan saringan ini</a>}
      {items.length > 0 && <a href={to.filters}>Kelola</a>}
    </section>
  )
}

const sharing = [
  {
    value: 'ya',
    label: 'Tampilkan juga bagi rekan satu unit',
    hint: 'Jumlahnya mengikuti jangkauan masing-masing.',
  },
]

export function SaveFilterPage({ form, words, query }: { form: FormState; words: string[]; query: string }) {
  return (
    <>
      <PageHead title="Simpan saringan" lead={`Saringan: ${words.join('; ') || 'belum ada'}.`} />
      <Card>
        <Form form={form} action={to.newFilter}>
          <Hidden name="query" value={query} />
          <TextField form={form} name="name" label="Nama saringan" hint="Pendek, misalnya Habis tahun ini." />
          <CheckFields form={form} name="shared" label="Untuk siapa" options={sharing} optional />
          <Actions submit="Simpan saringan" cancel={`${to.agreements}?${query}`} />
        </Form>
      </Card>
    </>
  )
}

export function FiltersPage({ filters, accountId }: { filters: Counted[]; accountId: string | null }) {
  return (
    <>
      <PageHead title="Saringan tersimpan" lead="Tampil sebagai tombol di atas daftar kerja sama." />
      <Card>
        <Table
          caption="Saringan tersimpan"
          rows={filters}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: ({ name, asked }) => <a href={listAddress(asked)}>{name}</a>,
            },
            { head: 'Cocok sekarang', kind: 'tight', cell: ({ count }) => number(count) },
            {
              head: 'Milik',
              cell: (filter) =>
                `${filter.accountId === accountId ? 'Anda' : 'rekan'}${filter.shared ? ', tampil bagi satu unit' : ''}`,
            },
            {
              head: 'Tindakan',
              kind: 'tight',
              cell: ({ id, name }) => (
                <>
                  <a href={to.filter(id)} aria-label={`Ubah ${name}`}>
                    Ubah
                  </a>{' '}
                  <a href={to.removeFilter(id)} aria-label={`Hapus ${name}`}>
                    Hapus
                  </a>
                </>
              ),
            },
          ]}
          empty={
            <Empty
              icon="filter"
              title="Belum ada saringan tersimpan"
              action={<ButtonLink href={to.agreements}>Ke daftar kerja sama</ButtonLink>}
            >
              Saring daftar kerja sama, lalu tekan Simpan saringan ini.
            </Empty>
          }
        />
      </Card>
    </>
  )
}

export function RenameFilterPage({ filter, form }: { filter: SavedFilter; form: FormState }) {
  return (
    <>
      <PageHead title="Ubah saringan" lead={filter.name} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? filter.version)} />
          <TextField form={form} name="name" label="Nama saringan" />
          <CheckFields form={form} name="shared" label="Untuk siapa" options={sharing} optional />
          <Actions submit="Simpan" cancel={to.filters} />
        </Form>
      </Card>
    </>
  )
}

export function RemoveFilterPage({ filter, form }: { filter: SavedFilter; form: FormState }) {
  const seen = filter.shared ? ' Rekan satu unit juga tidak melihatnya lagi.' : ''
  return (
    <Confirm
      form={form}
      title={`Hapus saringan ${filter.name}?`}
      consequence={`Kerja samanya tetap ada; hanya tombolnya yang hilang.${seen}`}
      submit="Hapus saringan"
      cancel={to.filters}
      danger
    />
  )
}
