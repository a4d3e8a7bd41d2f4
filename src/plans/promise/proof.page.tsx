import { to } from '#addresses'
import { type Agreement, leads } from '#agreements'
import { type Actor, type Day, type FormState, longDay, longMoment, may } from '#kernel'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  DateField,
  Facts,
  FieldRow,
  FileField,
  Form,
  fileSize,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import { proofCodes, proofs } from '../kinds.ts'
import { opensFile } from '../proofs/opens.ts'
import { standingOf } from '../proofs/standing.ts'
import type { ProofRow } from '../proofs/tables.ts'
import type { PlanItem } from '../tables.ts'
import { ProofBadge } from './proofs-card.tsx'

interface OneProps {
  agreement: Agreement
  item: PlanItem
  form: FormState
}

export function AddProofPage({
  agreement,
  item,
  form,
  today,
  limit,
}: OneProps & { today: Day; limit: number }) {
  const expected = proofCodes.filter((kind) => item.proofs.includes(kind))
  const others = proofCodes.filter((kind) => !item.proofs.includes(kind))
  const option = (group: string) => (value: (typeof proofCodes)[number]) => ({
    value,
    label: proofs[value],
    group,
  })
  return (
    <>
      <PageHead title="Unggah bukti" lead={item.activity} />
      <Card>
        <Form form={form} files>
          <SelectField
            form={form}
            name="kind"
            label="Jenis bukti"
            options={[...expected.map(option('Yang diharapkan')), ...others.map(option('Bukti lain'))]}
          />
          <FieldRow>
            <DateField form={form} name="happenedOn" label="Terjadi pada" max={today} />
            <TextField form={form} name="place" label="Tempat" hint="Wajib untuk foto." optional />
          </FieldRow>
          <TextField
            form={form}
            name="note"
            label="Keterangan"
            hint="Tanpa nama dan NIK warga binaan."
            optional
          />
          <FileField form={form} name="file" label="Berkas" limit={limit} />
          <Actions submit="Unggah bukti" cancel={to.planItem(agreement.id, item.id)} />
        </Form>
      </Card>
    </>
  )
}

interface ProofProps extends OneProps {
  proof: ProofRow
  actor: Actor
}

/** A proof, and the word of the second person who looks at it. */
export function ProofPage(props: ProofProps) {
  const { agreement, item, proof, actor } = props
  const { id, kind, happenedOn, place, note, name, size, addedByName, addedAt } = proof
  const file = opensFile(actor, proof) ? (
    <a href={to.proofFile(agreement.id, item.id, id)}>{name}</a>
  ) : (
    'Berkas hanya dibuka satuan kerja pemilik bukti dan atasannya.'
  )
  return (
    <>
      <PageHead title={proofs[kind]} lead={item.activity} status={<ProofBadge proof={proof} />} />
      {props.form.refusal && <Alert kind="stalled" title={props.form.refusal} />}
      <Card>
        <Facts
          items={[
            ['Berkas', file],
            ['Besar', fileSize(Number(size))],
            ['Terjadi pada', longDay(happenedOn)],
            place !== null && ['Tempat', place],
            note !== null && ['Keterangan', note],
            ['Diunggah', `${longMoment(addedAt, actor.zone)} oleh ${addedByName}`],
            proof.verifiedOn !== null && [
              'Diverifikasi',
              `${longDay(proof.verifiedOn)} oleh ${proof.verifiedByName}`,
            ],
            proof.setAsideOn !== null && [
              'Disisihkan',
              `${longDay(proof.setAsideOn)} oleh ${proof.setAsideByName}: ${proof.setAsideReason}`,
            ],
          ]}
        />
      </Card>
      <Judge {...props} />
    </>
  )
}

function Judge({ agreement, item, proof, actor, form }: ProofProps) {
  const { refusal: _, ...quiet } = form
  const standing = standingOf(proof)
  const own = proof.addedBy === actor.accountId
  if (!leads(actor, agreement) || !may(actor, 'proof.verify')) return null
  if (item.doneOn !== null || standing === 'set-aside') return null
  if (own && standing === 'verified') return null
  const setAside = (
    <ButtonLink href={to.setProofAside(agreement.id, item.id, proof.id)}>
      {own ? 'Tarik bukti' : 'Sisihkan bukti'}
    </ButtonLink>
  )
  if (own || standing === 'verified') {
    return (
      <Alert
        kind="info"
        title={own ? 'Menunggu diperiksa orang lain.' : 'Sudah diverifikasi.'}
        action={setAside}
      >
        {own && 'Bukti yang Anda unggah sendiri tidak dapat Anda verifikasi.'}
      </Alert>
    )
  }
  return (
    <Card title="Pemeriksaan">
      <Form form={quiet}>
        <p>
          Buka berkasnya. Verifikasi bila jenis, tanggal, dan tempatnya benar dan kegiatan itu memang terjadi.
        </p>
        <Actions submit="Verifikasi bukti" cancel={to.planItem(agreement.id, item.id)} />
      </Form>
      <p>Bila tidak sesuai: {setAside}</p>
    </Card>
  )
}
