import { to } from '#addresses'
import { type Agreement, objects } from '#agreements'
import { type Child, type FormState, longDay } from '#kernel'
import { proofs, sources } from '#plans'
import {
  Actions,
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
  TextArea,
  TextField,
} from '#ui'
import { keyOf } from './changes.ts'
import { labelOf, sayValue } from './said.ts'
import type { Addendum } from './tables.ts'

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

interface AmendProps {
  addendum: Agreement
  copy: Addendum
  form: FormState
}

/** 'Sekarang: 9 Maret 2029.', so that what is typed stands beside what holds. */
function nowSaid({ ground }: Addendum, subject: string, field: string): string | undefined {
  const said = sayValue(keyOf(subject, field), ground[keyOf(subject, field)])
  return said ? `Sekarang: ${said}.` : undefined
}

function Frame({ title, addendum, copy, form, children }: AmendProps & { title: string; children: Child }) {
  return (
    <>
      <PageHead title={title} lead={`Salinan untuk ${addendum.title}. Naskah induk belum berubah.`} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? copy.version)} />
          {children}
          <Actions submit="Simpan pada salinan" cancel={to.addendumCopy(addendum.id)} />
        </Form>
      </Card>
    </>
  )
}

export function AmendMainPage(props: AmendProps) {
  const { form, copy } = props
  return (
    <Frame {...props} title="Ubah pokok kerja sama">
      <TextField form={form} name="title" label={labelOf('agreement/title')} />
      <CheckFields form={form} name="objects" label="Objek kerja sama" options={options(objects)} />
      <TextArea form={form} name="scope" label="Ruang lingkup" optional />
      <DateField
        form={form}
        name="endsOn"
        label="Tanggal berakhir"
        hint={nowSaid(copy, 'agreement', 'endsOn')}
      />
      <TextField
        form={form}
        name="reason"
        label="Alasan masa berlaku"
        hint="Diisi bila masa berlaku menjadi di luar kebiasaan."
        optional
      />
    </Frame>
  )
}

export function AmendDutiesPage({ partyName, ...props }: AmendProps & { partyName: string }) {
  return (
    <Frame {...props} title={`Ubah kewajiban ${partyName}`}>
      <TextArea
        form={props.form}
        name="duties"
        label="Kewajiban"
        hint="Satu kewajiban satu baris."
        rows={8}
        optional
      />
    </Frame>
  )
}

interface AmendItemProps extends AmendProps {
  itemId: string
  isNew: boolean
  achieved: number
}

export function AmendItemPage({ itemId, isNew, achieved, ...props }: AmendItemProps) {
  const { form, copy, addendum } = props
  const now = (field: string) => nowSaid(copy, `item:${itemId}`, field)
  return (
    <Frame {...props} title={isNew ? 'Tambah kegiatan' : 'Ubah kegiatan'}>
      <FieldSet legend="Apa yang dijanjikan">
        <TextField form={form} name="activity" label="Kegiatan" hint={now('activity')} />
        <TextField form={form} name="output" label="Keluaran" hint={now('output')} />
        <FieldRow>
          <NumberField form={form} name="quantity" label="Jumlah" hint={now('quantity')} />
          <TextField form={form} name="measure" label="Satuan" width="medium" hint={now('measure')} />
        </FieldRow>
      </FieldSet>
      <FieldSet legend="Di mana dan kapan">
        <TextField form={form} name="place" label="Tempat" hint={now('place')} />
        <FieldRow>
          <DateField form={form} name="startsOn" label="Mulai" hint={now('startsOn')} />
          <DateField form={form} name="endsOn" label="Selesai" hint={now('endsOn') ?? untilOf(addendum)} />
        </FieldRow>
      </FieldSet>
      <FieldSet legend="Dengan biaya apa">
        <SelectField form={form} name="source" label="Sumber biaya" options={options(sources)} />
        <MoneyField form={form} name="budget" label="Anggaran" hint={now('budget')} optional />
      </FieldSet>
      <CheckFields form={form} name="proofs" label="Bukti yang diharapkan" options={options(proofs)} />
      {!isNew && (
        <TextField
          form={form}
          name="reason"
          label="Alasan"
          hint={
            achieved > 0
              ? `Sudah tercatat ${achieved}. Diisi bila jumlahnya menjadi kurang dari itu.`
              : 'Diisi bila perlu dijelaskan.'
          }
          optional
        />
      )}
    </Frame>
  )
}

const untilOf = ({ endsOn }: Agreement) => (endsOn ? `Paling lambat ${longDay(endsOn)}.` : undefined)

interface StopProps extends AmendProps {
  title: string
  achieved: number
}

export function StopItemPage({ title, achieved, addendum, copy, form }: StopProps) {
  return (
    <Confirm
      form={form}
      title={`Hentikan ${title}?`}
      consequence={
        achieved > 0
          ? `Sudah tercatat ${achieved} untuk kegiatan ini. Catatannya tetap ada, targetnya berhenti pada hari adendum berlaku.`
          : 'Kegiatan berhenti pada hari adendum berlaku. Naskah induk belum berubah.'
      }
      submit="Hentikan pada salinan"
      cancel={to.addendumCopy(addendum.id)}
    >
      <Hidden name="version" value={String(form.values.version ?? copy.version)} />
      <TextField form={form} name="reason" label="Alasan" optional={achieved === 0} />
    </Confirm>
  )
}

export function AmendArticlePage({ article, ...props }: AmendProps & { article: string | undefined }) {
  const { form, copy } = props
  const old = article && copy.ground[keyOf(`article:Pasal ${article}`, 'text')]
  return (
    <Frame {...props} title={article ? `Ubah Pasal ${article}` : 'Tambah pasal'}>
      {article === undefined && (
        <TextField form={form} name="number" label="Nomor pasal" hint="Misalnya 7A." width="short" />
      )}
      <TextField form={form} name="heading" label="Judul pasal" />
      {old && (
        <FieldSet legend="Bunyi sekarang">
          <p class="as-typed">{String(old)}</p>
        </FieldSet>
      )}
      <TextArea form={form} name="text" label="Bunyi baru" hint="Satu ayat satu baris." rows={12} />
    </Frame>
  )
}
