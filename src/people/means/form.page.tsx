import { to } from '#addresses'
import { type Day, type FormState, type RefusalOf, type Sentences, shortDay } from '#kernel'
import {
  Actions,
  Card,
  CheckFields,
  DateField,
  Empty,
  FieldRow,
  Form,
  NumberField,
  PageHead,
  Pagination,
  RadioField,
  SelectField,
} from '#ui'
import { meansSources } from '../kinds.ts'
import type { recordMeans } from './record.ts'
import { perPage, type Unassessed } from './words-of.ts'

export const sentences: Sentences<RefusalOf<typeof recordMeans>> = {
  'in-the-future': 'Tanggal belum tiba. Isi hari keterangan ini dibuat.',
  'says-nothing': 'Isi desil dari DTSEN, atau pilih mampu atau tidak mampu.',
  'only-dtsen': 'Desil hanya ada di DTSEN. Kosongkan, atau pilih DTSEN sebagai sumber.',
}

interface Props {
  form: FormState
  today: Day
}

/** One person's means. */
export function MeansPage({ form, today, person }: Props & { person: { id: string; name: string } }) {
  return (
    <>
      <PageHead title="Catat kemampuan ekonomi" lead={`${person.name}. Keterangan lama tetap tersimpan.`} />
      <Card>
        <Form form={form}>
          <Fields form={form} today={today} />
          <Actions submit="Catat" cancel={to.person(person.id)} />
        </Form>
      </Card>
    </>
  )
}

interface ManyProps extends Props {
  rows: Unassessed[]
  total: number
  page: number
}

/** The same word about many: those of whom nothing is known stand ready to be ticked. */
export function ManyMeansPage({ form, today, rows, total, page }: ManyProps) {
  return (
    <>
      <PageHead
        title="Catat kemampuan ekonomi"
        lead={`${total} orang perlu data lagi. Centang yang keterangannya sama, lalu catat sekali.`}
      />
      <Card>
        {rows.length === 0 ? (
          <Empty title="Semua sudah punya keterangan" icon="check">
            Keterangan yang lewat umur tampil lagi di sini.
          </Empty>
        ) : (
          <Form form={form}>
            <Fields form={form} today={today} />
            <CheckFields
              form={form}
              name="id"
              label="Untuk siapa"
              options={rows.map(({ id, name, meansSource, meansAsOf }) => ({
                value: id,
                label: name,
                hint:
                  meansSource && meansAsOf
                    ? `${meansSources[meansSource]}, ${shortDay(meansAsOf)}: sudah lama`
                    : 'Belum ada',
              }))}
            />
            <Actions submit="Catat untuk yang dicentang" cancel={to.people} />
          </Form>
        )}
      </Card>
      <Pagination
        page={page}
        size={perPage}
        total={total}
        href={(halaman) => `${to.manyMeans}?halaman=${halaman}`}
      />
    </>
  )
}

function Fields({ form, today }: Props) {
  return (
    <>
      <FieldRow>
        <SelectField
          form={form}
          name="source"
          label="Sumber"
          options={Object.entries(meansSources).map(([value, label]) => ({ value, label }))}
        />
        <DateField form={form} name="asOf" label="Keadaan tanggal" max={today} />
      </FieldRow>
      <RadioField
        form={form}
        name="poor"
        label="Keadaan"
        hint="Menurut surat, DTKS, atau asesmen."
        options={[
          { value: 'ya', label: 'Tidak mampu' },
          { value: 'tidak', label: 'Mampu' },
        ]}
        optional
      />
      <NumberField
        form={form}
        name="decile"
        label="Desil DTSEN"
        hint="1 sampai 10; hanya bila sumbernya DTSEN."
        optional
      />
    </>
  )
}
