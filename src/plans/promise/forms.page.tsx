import { to } from '#addresses'
import type { Agreement } from '#agreements'
import { type FormState, longDay, number } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  Checklist,
  Confirm,
  Form,
  Hidden,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import { inMeasure } from '../facts/amount.ts'
import { countingOptions } from '../facts/counting.ts'
import type { Progress } from '../facts/progress.ts'
import type { FactReport } from '../facts/tables.ts'
import { proofs } from '../kinds.ts'
import { OwnerFields } from '../owner-fields.tsx'
import type { ProofRow } from '../proofs/tables.ts'
import type { PlanItem } from '../tables.ts'

interface OneProps {
  agreement: Agreement
  item: PlanItem
  form: FormState
}

export function FinishPage({
  agreement,
  item,
  form,
  progress,
  missing,
}: OneProps & { progress: Progress; missing: string[] }) {
  const { kind, achieved, target } = progress
  const back = to.planItem(agreement.id, item.id)
  if (missing.length > 0) {
    return (
      <>
        <PageHead title="Belum dapat dinyatakan selesai" lead={item.activity} />
        <Card title="Yang masih kurang">
          {form.refusal && <p role="alert">{form.refusal}</p>}
          <Checklist
            items={missing.map((label) => ({
              label,
              done: false,
              fix: label.endsWith('(belum ada)')
                ? { href: to.newProof(agreement.id, item.id), label: 'Unggah bukti' }
                : { href: `${back}#bukti`, label: 'Lihat bukti' },
            }))}
          />
          <ButtonLink href={back} icon="arrow-left">
            Kembali ke kegiatan
          </ButtonLink>
        </Card>
      </>
    )
  }
  const short = kind !== null && achieved < target
  return (
    <Confirm
      form={form}
      title={`Nyatakan "${item.activity}" selesai?`}
      consequence={`${reached(item, progress)} Semua bukti yang diharapkan sudah diverifikasi. Kegiatan ini tidak lagi ditagih.`}
      submit="Nyatakan selesai"
      cancel={back}
    >
      {short && (
        <TextField
          form={form}
          name="note"
          label="Alasan"
          hint="Mengapa selesai walaupun target belum tercapai."
        />
      )}
    </Confirm>
  )
}

function reached({ measure }: PlanItem, { kind, achieved, target }: Progress): string {
  if (kind === null) return `Target ${number(target)} ${measure} tidak dihitung program.`
  return `Tercatat ${kind === 'money' ? inMeasure(achieved, kind) : number(achieved)} dari ${inMeasure(target, kind, measure)}.`
}

export function ReopenPage({ agreement, item, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title={`Buka kembali "${item.activity}"?`}
      consequence="Kegiatan ini ditagih lagi menurut tenggatnya. Bukti dan faktanya tetap."
      submit="Buka kembali"
      cancel={to.planItem(agreement.id, item.id)}
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}

export function CountingPage({ agreement, item, form }: OneProps) {
  return (
    <>
      <PageHead title="Yang dihitung program" lead={item.activity} />
      <Card>
        <Form form={form}>
          <p>
            Target {number(item.quantity)} {item.measure}. Pilih fakta yang dihitung untuk target ini. Fakta
            yang sudah tercatat tidak berubah, hanya dibaca ulang.
          </p>
          <SelectField form={form} name="counting" label="Yang dihitung" options={countingOptions} />
          <Actions submit="Simpan" cancel={to.planItem(agreement.id, item.id)} />
        </Form>
      </Card>
    </>
  )
}

interface OwnersProps extends OneProps {
  staff: { id: string; name: string; title: string }[]
  contacts: { id: string; name: string; position: string }[]
}

export function ItemOwnersPage({ agreement, item, form, staff, contacts }: OwnersProps) {
  return (
    <>
      <PageHead title="Penanggung jawab kegiatan" lead={item.activity} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? item.version)} />
          <OwnerFields form={form} staff={staff} contacts={contacts} />
          <Actions submit="Simpan penanggung jawab" cancel={to.planItem(agreement.id, item.id)} />
        </Form>
      </Card>
    </>
  )
}

export function TakeBackPage({ agreement, item, form, report }: OneProps & { report: FactReport }) {
  return (
    <Confirm
      form={form}
      title="Tarik laporan ini?"
      consequence={`${report.note}, ${longDay(report.happenedOn)}: ${inMeasure(report.amount, report.kind)}. Jumlahnya dikurangi dengan koreksi; laporan dan alasannya tetap terlihat.`}
      submit="Tarik laporan"
      cancel={to.factReport(agreement.id, item.id, report.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}

export function SetAsidePage({ agreement, item, form, proof }: OneProps & { proof: ProofRow }) {
  return (
    <Confirm
      form={form}
      title="Sisihkan bukti ini?"
      consequence={`${proofs[proof.kind]}, ${proof.name}. Bukti ini tidak dihitung lagi; pengunggah membaca alasannya dan dapat mengunggah yang lain.`}
      submit="Sisihkan bukti"
      cancel={to.proof(agreement.id, item.id, proof.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
