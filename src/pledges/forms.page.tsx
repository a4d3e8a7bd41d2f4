import { to } from '#addresses'
import { type Day, type FormState, longDay, number } from '#kernel'
import {
  Actions,
  Button,
  Card,
  Confirm,
  DateField,
  Empty,
  FieldRow,
  FileField,
  Form,
  Hidden,
  MoneyField,
  NumberField,
  PageHead,
  RadioField,
  SelectField,
  TextField,
} from '#ui'
import { conditions, endings } from './kinds.ts'
import { type PledgeView, restOf } from './pledge.ts'
import type { PledgeReceipt, PledgeUse } from './tables.ts'

interface Named {
  id: string
  name: string
}

/** For which agreement; asked first, for its partners and promises follow from it. */
export function ChoosePage({
  form,
  agreements,
}: {
  form: FormState
  agreements: { id: string; title: string }[]
}) {
  return (
    <>
      <PageHead title="Catat bantuan" lead="Bantuan dicatat pada kerja sama yang menjanjikannya." />
      <Card>
        {agreements.length === 0 ? (
          <Empty title="Belum ada kerja sama yang berlaku" icon="handshake">
            Bantuan dicatat setelah kerja sama satuan kerja Anda berlaku.
          </Empty>
        ) : (
          <form class="form" method="get" action={to.newPledge}>
            <SelectField
              form={form}
              name="kerjasama"
              label="Kerja sama"
              options={agreements.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <div class="actions">
              <Button kind="primary">Lanjut</Button>
              <a href={to.pledges}>Kembali</a>
            </div>
          </form>
        )}
      </Card>
    </>
  )
}

interface FormProps {
  form: FormState
  agreement: { id: string; title: string }
  partners: Named[]
  items: { id: string; activity: string }[]
  pledge?: PledgeView | undefined
  today: Day
}

export function PledgeFormPage({ form, agreement, partners, items, pledge, today }: FormProps) {
  return (
    <>
      <PageHead title={pledge ? 'Ubah bantuan' : 'Catat bantuan'} lead={`${agreement.title}.`} />
      <Card>
        <Form form={form} action={pledge ? undefined : `${to.newPledge}?kerjasama=${agreement.id}`}>
          {pledge && <Hidden name="version" value={String(form.values.version ?? pledge.version)} />}
          {!pledge && <Hidden name="agreementId" value={agreement.id} />}
          <SelectField
            form={form}
            name="partnerId"
            label="Mitra"
            options={partners.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            form={form}
            name="planItemId"
            label="Kegiatan rencana aksi"
            prompt="Tidak untuk satu kegiatan"
            options={items.map(({ id, activity }) => ({ value: id, label: activity }))}
            optional
          />
          <TextField form={form} name="what" label="Barang" hint="Misalnya Buku bacaan untuk sudut baca." />
          <FieldRow>
            <NumberField
              form={form}
              name="quantity"
              label="Jumlah"
              hint="Kosongkan bila mitra belum menyebutnya."
              optional
            />
            <TextField
              form={form}
              name="measure"
              label="Satuan"
              hint="Misalnya buku atau unit."
              width="short"
            />
          </FieldRow>
          <MoneyField form={form} name="value" label="Nilai seluruhnya" optional />
          <FieldRow>
            <DateField form={form} name="pledgedOn" label="Dijanjikan pada" max={today} />
            <DateField form={form} name="dueOn" label="Tenggat" optional />
          </FieldRow>
          <TextField form={form} name="note" label="Catatan" optional />
          <Actions
            submit={pledge ? 'Simpan bantuan' : 'Catat bantuan'}
            cancel={pledge ? to.pledge(pledge.id) : to.pledges}
          />
        </Form>
      </Card>
    </>
  )
}

interface OneProps {
  pledge: PledgeView
  form: FormState
}

export function ReceivePage({ pledge, form, today, limit }: OneProps & { today: Day; limit: number }) {
  const left = pledge.quantity === null ? undefined : Number(pledge.quantity - pledge.received)
  return (
    <>
      <PageHead title="Catat penerimaan" lead={`${pledge.what}, dari ${pledge.partnerName}.`} />
      <Card>
        <Form form={form} files>
          <FieldRow>
            <NumberField
              form={form}
              name="quantity"
              label="Jumlah diterima"
              unit={pledge.measure}
              hint={left === undefined ? undefined : `Belum diterima ${number(left)} ${pledge.measure}.`}
            />
            <DateField form={form} name="receivedOn" label="Diterima pada" max={today} />
          </FieldRow>
          <RadioField
            form={form}
            name="condition"
            label="Keadaan barang"
            options={Object.entries(conditions).map(([value, label]) => ({ value, label }))}
            beside
          />
          <TextField form={form} name="receivedBy" label="Penerima" hint="Petugas yang menerima barang." />
          <FileField form={form} name="file" label="Berita acara serah terima" limit={limit} />
          <TextField form={form} name="note" label="Catatan" optional />
          <Actions submit="Catat penerimaan" cancel={to.pledge(pledge.id)} />
        </Form>
      </Card>
    </>
  )
}

export function UsePage({ pledge, form, today }: OneProps & { today: Day }) {
  return (
    <>
      <PageHead
        title="Catat pemakaian"
        lead={`${pledge.what}. Belum dipakai ${number(restOf(pledge))} ${pledge.measure}.`}
      />
      <Card>
        <Form form={form}>
          <FieldRow>
            <NumberField form={form} name="quantity" label="Jumlah dipakai" unit={pledge.measure} />
            <DateField form={form} name="sinceOn" label="Dipakai sejak" max={today} />
          </FieldRow>
          <TextField
            form={form}
            name="location"
            label="Tempat pemakaian"
            hint="Misalnya Blok A, sudut baca."
          />
          <Actions submit="Catat pemakaian" cancel={to.pledge(pledge.id)} />
        </Form>
      </Card>
    </>
  )
}

export function EndUsePage({ pledge, use, form, today }: OneProps & { use: PledgeUse; today: Day }) {
  return (
    <>
      <PageHead
        title="Akhiri pemakaian"
        lead={`${number(use.quantity)} ${pledge.measure} di ${use.location}, sejak ${longDay(use.sinceOn)}.`}
      />
      <Card>
        <Form form={form}>
          <RadioField
            form={form}
            name="endedHow"
            label="Yang terjadi"
            options={Object.entries(endings).map(([value, label]) => ({ value, label }))}
          />
          <DateField form={form} name="endedOn" label="Tanggal" max={today} />
          <TextField form={form} name="endNote" label="Keterangan" optional />
          <Actions submit="Akhiri pemakaian" cancel={to.pledge(pledge.id)} />
        </Form>
      </Card>
    </>
  )
}

export function WithdrawPage({ pledge, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Bantuan ini batal?"
      consequence={`${pledge.what} dari ${pledge.partnerName} tidak ditagih lagi. Yang sudah diterima tetap terhitung.`}
      submit="Catat batal"
      cancel={to.pledge(pledge.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}

export function TakeBackPage({ pledge, receipt, form }: OneProps & { receipt: PledgeReceipt }) {
  return (
    <Confirm
      form={form}
      title="Tarik catatan penerimaan ini?"
      consequence={`${number(receipt.quantity)} ${pledge.measure} pada ${longDay(receipt.receivedOn)} tidak lagi dihitung. Catatannya tetap tampak dengan alasannya.`}
      submit="Tarik penerimaan"
      cancel={to.pledge(pledge.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
