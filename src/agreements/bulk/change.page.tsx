import type { Colleague } from '#accounts'
import { to } from '#addresses'
import { type FormState, number } from '#kernel'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  DateField,
  Empty,
  ErrorSummary,
  FieldRow,
  FieldSet,
  Hidden,
  NumberField,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { type Chosen, mostTogether } from './selection.ts'

interface ChangeProps {
  rows: Chosen[]
  tooMany: boolean
  /** Chosen by filter, so that the address carries the filter and no rows. */
  all: boolean
  query: Record<string, string[]>
  form: FormState
  staff: Colleague[]
}

const ownFields = new Set(['startsOn', 'endsOn', 'months', 'termReason', 'ourOwnerId', 'note', 'lihat'])

export function ChangePage({ rows, tooMany, all, query, form, staff }: ChangeProps) {
  if (rows.length === 0) return <NoneChosen />
  const selection = all
    ? Object.entries(query).filter(([name]) => !ownFields.has(name) && name !== 'id')
    : [['id', rows.map(({ id }) => id)] as const]
  return (
    <>
      <PageHead
        title="Ubah sekaligus"
        lead={`${number(rows.length)} kerja sama dipilih. Yang dikosongkan tidak berubah; sebelum disimpan Anda melihat akibatnya.`}
      />
      {tooMany && (
        <Alert title={`Paling banyak ${number(mostTogether)} sekaligus.`}>
          Yang tampil baru {number(mostTogether)}; persempit saringannya untuk sisanya.
        </Alert>
      )}
      <Card>
        <form class="form" method="get" action={to.bulkAgreements} novalidate>
          <ErrorSummary form={form} />
          {selection.map(([name, values]) => values.map((value) => <Hidden name={name} value={value} />))}
          <Hidden name="lihat" value="ya" />
          <ChangeFields form={form} staff={staff} />
          <div class="actions">
            <Button kind="primary">Lihat akibatnya</Button>
            <a href={to.agreements}>Kembali</a>
          </div>
        </form>
      </Card>
      <Card title="Yang dipilih">
        <details class="earlier">
          <summary>{`${number(rows.length)} kerja sama`}</summary>
          <ul class="plain-list">
            {rows.map(({ id, title, unitName }) => (
              <li>
                <a href={to.agreement(id)}>{title}</a>, {unitName}
              </li>
            ))}
          </ul>
        </details>
      </Card>
    </>
  )
}

function ChangeFields({ form, staff }: Pick<ChangeProps, 'form' | 'staff'>) {
  return (
    <>
      <FieldSet legend="Masa berlaku">
        <FieldRow>
          <DateField form={form} name="startsOn" label="Mulai berlaku" optional />
          <DateField form={form} name="endsOn" label="Berakhir" hint="Hari terakhir berlaku." optional />
        </FieldRow>
        <NumberField
          form={form}
          name="months"
          label="Atau lama sejak mulai"
          hint="Tanggal berakhir dihitung dari tanggal mulai masing-masing."
          unit="bulan"
          optional
        />
        <TextField
          form={form}
          name="termReason"
          label="Alasan bila kurang dari satu atau lebih dari tiga tahun"
          hint="Satu alasan untuk semua yang di luar kebiasaan."
          optional
        />
      </FieldSet>
      <SelectField
        form={form}
        name="ourOwnerId"
        label="Penanggung jawab dari unit"
        prompt="Tidak diubah"
        options={staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        optional
      />
      <TextArea
        form={form}
        name="note"
        label="Catatan tahap"
        hint="Tertulis di perjalanan masing-masing, pada tahapnya sekarang."
        rows={2}
        optional
      />
    </>
  )
}

function NoneChosen() {
  return (
    <>
      <PageHead title="Ubah sekaligus" />
      <Card>
        <Empty
          icon="tasks"
          title="Belum ada yang dipilih"
          action={<ButtonLink href={to.agreements}>Ke daftar kerja sama</ButtonLink>}
        >
          Centang beberapa kerja sama di daftarnya, lalu tekan Ubah yang dicentang.
        </Empty>
      </Card>
    </>
  )
}
