import { to } from '#addresses'
import { type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, Checklist, Confirm, Facts, Form, Hidden, PageHead, TextArea, TextField } from '#ui'
import type { Check } from '../checks.ts'
import { kinds, objects } from '../kinds.ts'
import type { PartyView } from '../queries.ts'
import { shared } from '../sentences.ts'
import type { Agreement } from '../tables.ts'
import type { initial } from './initial.ts'
import type { sendBack } from './send-back.ts'
import type { submitDraft } from './submit.ts'
import { type Holder, type Place, tierNames } from './tiers.ts'
import type { withdraw } from './withdraw.ts'

export const submitSentences: Sentences<RefusalOf<typeof submitDraft>> = {
  'not-drafting': 'Naskah diajukan pada tahap penyusunan naskah atau pembahasan.',
  'already-open': 'Naskah ini sudah diajukan dan sedang menunggu persetujuan.',
  'already-approved': 'Naskah ini sudah disetujui dan belum berubah.',
  'nobody-approves':
    'Tidak ada pejabat lain yang dapat memaraf: jabatannya kosong, atau dipegang penyusun naskah. Minta administrator mengisi jabatan itu, atau lanjutkan ke tanda tangan dengan alasan.',
}

export const decisionSentences: Sentences<RefusalOf<typeof initial> | RefusalOf<typeof sendBack>> = {
  'round-over': 'Putaran ini sudah berakhir. Buka kembali kerja samanya untuk melihat yang terbaru.',
  'not-your-tier': 'Naskah ini sedang tidak menunggu jabatan Anda.',
  'own-draft':
    'Anda ikut menyusun atau mengajukan naskah ini, jadi orang lain yang harus memaraf atau mengembalikannya.',
  'already-initialled': 'Anda sudah memaraf pada putaran ini. Tingkat ini untuk orang lain.',
}

export const withdrawSentences: Sentences<RefusalOf<typeof withdraw>> = {
  ...shared,
  'round-over': 'Tidak ada pengajuan yang sedang berjalan.',
}

interface SubmitProps {
  agreement: Agreement
  form: FormState
  due: Check[]
  ladder: (Place & { holders: Holder[] })[]
}

export function SubmitPage({ agreement, form, due, ladder }: SubmitProps) {
  return (
    <>
      <PageHead title="Ajukan persetujuan" lead={agreement.title} />
      {due.length > 0 && (
        <Card title="Yang belum ada pada tahap ini">
          <Checklist items={due} />
        </Card>
      )}
      <Card title="Yang akan dimintai paraf">
        <Facts
          kind="rows"
          items={ladder.map(({ tier, holders }) => [
            tierNames[tier],
            holders.map(({ name, post }) => `${name}, ${post}`).join('; ') || 'Tidak ada, akan dilewati',
          ])}
        />
        <Form form={form}>
          <p>Selama menunggu, isi naskah terkunci. Anda dapat menariknya kembali.</p>
          <TextField form={form} name="note" label="Catatan untuk pemeriksa" optional />
          <Actions submit="Ajukan persetujuan" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

interface DecisionProps {
  agreement: Agreement
  parties: PartyView[]
  roundId: string
  form: FormState
}

export function InitialPage(props: DecisionProps) {
  return (
    <>
      <PageHead title="Bubuhkan paraf" lead={props.agreement.title} />
      <Draft {...props} />
      <Card>
        <Form form={props.form}>
          <Hidden name="roundId" value={props.roundId} />
          <p>Paraf berarti Anda telah memeriksa isi naskah dan rencana aksinya. Paraf tidak dapat ditarik.</p>
          <TextField form={props.form} name="note" label="Catatan" optional />
          <Actions submit="Bubuhkan paraf" cancel={to.agreement(props.agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

export function SendBackPage(props: DecisionProps) {
  return (
    <>
      <PageHead title="Kembalikan naskah" lead={props.agreement.title} />
      <Draft {...props} />
      <Card>
        <Form form={props.form}>
          <Hidden name="roundId" value={props.roundId} />
          <TextArea
            form={props.form}
            name="reason"
            label="Yang harus diperbaiki"
            hint="Penyusun membaca ini, memperbaiki, lalu mengajukan lagi dari tingkat pertama."
          />
          <Actions submit="Kembalikan naskah" cancel={to.agreement(props.agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

/** What is initialled, at a glance; the annex is one link away. */
function Draft({ agreement, parties }: DecisionProps) {
  const { startsOn, endsOn } = agreement
  return (
    <Card title="Naskah">
      <Facts
        items={[
          ['Jenis naskah', agreement.kindAsWritten ?? kinds[agreement.kind]],
          ['Objek', agreement.objects.map((object) => objects[object]).join(', ')],
          ['Masa berlaku', startsOn && endsOn ? `${longDay(startsOn)} sampai ${longDay(endsOn)}` : undefined],
          ['Ruang lingkup', agreement.scope, 'long'],
          ...parties.map((party) => [party.name, party.duties ?? 'Kewajiban belum ditulis', 'long'] as const),
          [
            'Rencana aksi',
            <a href={`${to.agreement(agreement.id)}#rencana-aksi`}>Lihat kegiatan dan berkas</a>,
          ],
        ]}
      />
    </Card>
  )
}

export function WithdrawPage({ agreement, form }: { agreement: Agreement; form: FormState }) {
  return (
    <Confirm
      form={form}
      title="Tarik pengajuan ini?"
      consequence={`Paraf yang sudah dibubuhkan pada putaran ini tidak berlaku lagi, dan isi ${agreement.title} dapat diubah. Putaran ini tetap tercatat.`}
      submit="Tarik pengajuan"
      cancel={to.agreement(agreement.id)}
    >
      <TextField form={form} name="reason" label="Alasan" optional />
    </Confirm>
  )
}
