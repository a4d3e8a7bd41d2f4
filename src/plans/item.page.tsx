import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import { type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  CheckFields,
  Confirm,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  MoneyField,
  NumberField,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import type { add } from './add.ts'
import { countingOptions } from './facts/counting.ts'
import { proofs, sources } from './kinds.ts'
import { OwnerFields } from './owner-fields.tsx'
import type { remove } from './remove.ts'
import type { revise } from './revise.ts'
import type { PlanItem } from './tables.ts'

export const sentences: Sentences<
  RefusalOf<typeof add> | RefusalOf<typeof revise> | RefusalOf<typeof remove>
> = {
  ...sharedSentences,
  'outside-term': ({ termStart, termEnd }) =>
    `Jadwal kegiatan di luar masa berlaku kerja sama${between(termStart, termEnd)}. Sesuaikan tanggalnya.`,
}

function between(start: unknown, end: unknown): string {
  return start && end ? `, ${longDay(String(start))} sampai ${longDay(String(end))}` : ''
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

interface ItemProps {
  agreement: Agreement
  item?: PlanItem | undefined
  form: FormState
  staff: { id: string; name: string; title: string }[]
  contacts: { id: string; name: string; position: string }[]
}

export function ItemPage({ agreement, item, form, staff, contacts }: ItemProps) {
  const remove = item && (
    <ButtonLink href={to.removePlanItem(agreement.id, item.id)} icon="remove">
      Hapus kegiatan
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={item ? 'Ubah kegiatan' : 'Tambah kegiatan'}
        lead={`Rencana aksi ${agreement.title}.`}
        actions={remove}
      />
      <Card>
        <Form form={form}>
          {item && <Hidden name="version" value={String(form.values.version ?? item.version)} />}
          <FieldSet legend="Apa yang dijanjikan">
            <TextField
              form={form}
              name="activity"
              label="Kegiatan"
              hint="Misalnya Puskesmas keliling ke rutan."
            />
            <TextField
              form={form}
              name="output"
              label="Keluaran"
              hint="Yang ada setelah kegiatan, misalnya warga binaan diperiksa kesehatannya."
            />
            <FieldRow>
              <NumberField form={form} name="quantity" label="Jumlah" />
              <TextField form={form} name="measure" label="Satuan" hint="orang, kali, paket" width="medium" />
            </FieldRow>
            <SelectField
              form={form}
              name="counting"
              label="Yang dihitung program"
              hint="Kemajuan dihitung dari catatan, tidak diketik ulang. Orang-JP adalah jam pelajaran dikali orang yang hadir."
              options={[{ value: 'by-measure', label: 'Menurut satuan di atas' }, ...countingOptions]}
            />
          </FieldSet>
          <FieldSet legend="Di mana dan kapan">
            <TextField form={form} name="place" label="Tempat" />
            <FieldRow>
              <DateField form={form} name="startsOn" label="Mulai" hint={termHint(agreement)} />
              <DateField form={form} name="endsOn" label="Selesai" hint="Tenggat kegiatan." />
            </FieldRow>
          </FieldSet>
          <FieldSet legend="Dengan biaya dan oleh siapa">
            <SelectField form={form} name="source" label="Sumber biaya" options={options(sources)} />
            <MoneyField form={form} name="budget" label="Anggaran" optional />
            <OwnerFields form={form} staff={staff} contacts={contacts} />
          </FieldSet>
          <CheckFields form={form} name="proofs" label="Bukti yang diharapkan" options={options(proofs)} />
          <Actions
            submit={item ? 'Simpan kegiatan' : 'Tambah kegiatan'}
            cancel={item ? to.planItem(agreement.id, item.id) : to.agreement(agreement.id)}
          />
        </Form>
      </Card>
    </>
  )
}

function termHint({ startsOn, endsOn }: Agreement): string {
  return startsOn && endsOn
    ? `Antara ${longDay(startsOn)} dan ${longDay(endsOn)}.`
    : 'Masa berlaku belum diisi; jadwal diperiksa saat masa berlaku ada.'
}

export function RemoveItemPage({
  agreement,
  item,
  form,
}: {
  agreement: Agreement
  item: PlanItem
  form: FormState
}) {
  return (
    <Confirm
      form={form}
      title={`Hapus kegiatan "${item.activity}"?`}
      consequence="Kegiatan ini hilang dari rencana aksi. Isinya tetap tercatat di riwayat."
      submit="Hapus kegiatan"
      cancel={to.planItem(agreement.id, item.id)}
      danger
    />
  )
}
