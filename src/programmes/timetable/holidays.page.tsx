import { to } from '#addresses'
import { addressOf, type FormState, longDay, number, weekday } from '#kernel'
import {
  Actions,
  Badge,
  Button,
  Card,
  DateField,
  Form,
  FormKey,
  PageHead,
  Table,
  Tabs,
  TextField,
  TwoLines,
} from '#ui'
import type { Holiday } from '../tables.ts'

const kinds = { national: 'Libur nasional', leave: 'Cuti bersama', own: 'Libur unit' } as const

interface HolidaysProps {
  year: number
  holidays: Holiday[]
  /** Years that can be chosen. */
  years: number[]
  /** The unit whose own days may be changed here. */
  mayWrite: boolean
  form: FormState
}

export function HolidaysPage({ year, holidays, years, mayWrite, form }: HolidaysProps) {
  const unsure = holidays.filter(({ certain }) => !certain).length
  return (
    <>
      <PageHead
        title={`Hari libur ${year}`}
        lead={
          unsure > 0
            ? `${number(holidays.length)} hari; ${number(unsure)} masih perkiraan sampai SKB 3 Menteri terbit.`
            : `${number(holidays.length)} hari, dilewati saat jadwal disusun.`
        }
      />
      <Tabs
        label="Tahun"
        tabs={years.map((each) => ({
          label: String(each),
          href: addressOf(to.holidays, { tahun: each }),
          current: each === year,
        }))}
      />
      <Card>
        <Table
          caption={`Hari libur ${year}`}
          rows={holidays}
          columns={[
            {
              head: 'Hari',
              kind: 'title',
              cell: ({ day }) => <TwoLines first={longDay(day)} second={weekday(day)} />,
            },
            {
              head: 'Nama',
              cell: ({ name, certain }) => (
                <>
                  {name} {!certain && <Badge kind="attention">Perkiraan</Badge>}
                </>
              ),
            },
            { head: 'Jenis', cell: ({ kind }) => kinds[kind] },
            { head: 'Sumber', cell: ({ source }) => <small>{source}</small> },
            ...(mayWrite ? [{ head: 'Ubah', cell: (row: Holiday) => <Drop holiday={row} /> }] : []),
          ]}
          empty={<p class="quiet">Belum ada hari libur yang dimuat untuk tahun ini.</p>}
        />
      </Card>
      {mayWrite && (
        <Card title="Tambah libur unit" id="tambah">
          <p class="quiet">
            Hari di luar daftar nasional, misalnya hari jadi daerah. Pelajaran yang sudah ada pada hari itu
            tetap ada.
          </p>
          <Form form={form} action={to.holidays}>
            <DateField form={form} name="day" label="Tanggal" />
            <TextField form={form} name="name" label="Nama hari libur" />
            <TextField form={form} name="source" label="Dasar" hint="Misalnya surat edaran kepala unit." />
            <Actions submit="Tambah libur unit" />
          </Form>
        </Card>
      )}
    </>
  )
}

function Drop({ holiday: { id, kind } }: { holiday: Holiday }) {
  if (kind !== 'own') return null
  return (
    <form class="post-button" method="post" action={to.dropHoliday(id)}>
      <FormKey />
      <Button icon="remove">Hapus</Button>
    </form>
  )
}
