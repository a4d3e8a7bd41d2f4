import { to } from '#addresses'
import { type Child, type FormState, type RefusalOf, type Sentences, typed } from '#kernel'
import { flags, type PartnerChoice } from '#partners'
import {
  Actions,
  ButtonLink,
  Card,
  Confirm,
  FieldSet,
  Filters,
  Form,
  Hidden,
  Notice,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import type { addParty } from './add-party.ts'
import { readNumber } from './number.ts'
import type { PartyView } from './queries.ts'
import type { removeParty } from './remove-party.ts'
import type { reviseParty } from './revise-party.ts'
import { redPartner, shared } from './sentences.ts'
import type { Agreement } from './tables.ts'

export const reviseSentences: Sentences<RefusalOf<typeof reviseParty>> = { ...shared }

export const addSentences: Sentences<RefusalOf<typeof addParty>> = {
  ...shared,
  'partner-is-red': redPartner,
  'party-twice': 'Pihak ini sudah tercantum dalam kerja sama ini.',
}

export const removeSentences: Sentences<RefusalOf<typeof removeParty>> = {
  ...shared,
  leads: 'Unit yang memimpin kerja sama tidak dapat dihapus.',
  'last-partner': 'Kerja sama memerlukan paling sedikit satu mitra. Tambahkan mitra lain lebih dulu.',
}

interface PartyProps {
  agreement: Agreement
  party: PartyView
  form: FormState
  mayRemove: boolean
}

export function PartyPage({ agreement, party, form, mayRemove }: PartyProps) {
  return (
    <>
      <PageHead
        title={party.name}
        lead="Nomor naskah, penanda tangan, dan kewajiban pihak ini."
        actions={
          mayRemove && (
            <ButtonLink href={to.removeParty(agreement.id, party.id)} icon="remove">
              Hapus pihak
            </ButtonLink>
          )
        }
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? party.version)} />
          <PartyFields form={form} />
          <Actions submit="Simpan" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

interface AddProps {
  agreement: Agreement
  form: FormState
  /** The name by which a partner is sought. */
  asked: string
  partners: PartnerChoice[]
  units: { id: string; name: string }[]
}

export function AddPartyPage({ agreement, form, asked, partners, units }: AddProps) {
  const partnerOption = ({ id, label, flag }: PartnerChoice) => ({
    value: id,
    label: flag && flag !== 'green' ? `${label}, tanda ${flags[flag].toLowerCase()}` : label,
  })
  return (
    <>
      <PageHead title="Tambah pihak" lead={agreement.title} />
      <Filters
        action={to.newParty(agreement.id)}
        search={{ name: 'cari', label: 'Cari mitra menurut nama', value: asked }}
      />
      <Card>
        <Form form={form}>
          <FieldSet legend="Pilih salah satu">
            <SelectField
              form={form}
              name="partnerId"
              label="Mitra"
              prompt="Bukan mitra"
              options={partners.map(partnerOption)}
              optional
            />
            <SelectField
              form={form}
              name="unitId"
              label="Unit lain yang ikut terikat"
              hint="Unit ini ikut melihat kerja sama dan menandatangani."
              prompt="Bukan unit"
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          </FieldSet>
          <PartyFields form={form} />
          <Actions submit="Tambah pihak" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

function PartyFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="number"
        label="Nomor naskah pihak ini"
        hint={numberHint(typed(form, 'number'))}
        optional
      />
      <TextField
        form={form}
        name="signatoryName"
        label="Nama penanda tangan"
        hint="Lengkap dengan gelar."
        optional
      />
      <TextField
        form={form}
        name="signatoryPosition"
        label="Jabatan penanda tangan"
        hint="Tulis Plt. atau Plh. bila demikian."
        optional
      />
      <TextField
        form={form}
        name="authority"
        label="Dasar kewenangan"
        hint="SK pengangkatan, akta, atau surat kuasa."
        optional
      />
      <TextArea form={form} name="duties" label="Kewajiban pihak ini" optional />
    </>
  )
}

const example = 'Setiap pihak memakai nomornya sendiri, misalnya W19.PAS.PAS7-HH.05.05-12 TAHUN 2027.'

function numberHint(number: string): Child {
  const read = readNumber(number)
  if (number === '' || read.status === 'unparsed') return example
  if (read.status === 'ambiguous')
    return `${read.running} pada nomor ini bisa berarti nomor urut atau tahun. Bila tahun, tulis TAHUN ${read.running}.`
  return `Terbaca: kode unit ${read.unitCode}, klasifikasi ${read.classification}${read.running ? `, nomor urut ${read.running}` : ''}.`
}

export function RemovePartyPage({
  agreement,
  party,
  form,
}: {
  agreement: Agreement
  party: PartyView
  form: FormState
}) {
  return (
    <Confirm
      form={form}
      title={`Hapus ${party.name} dari kerja sama ini?`}
      consequence={
        <Notice>Data pihak ini hilang dari {agreement.title}. Catatannya tetap ada di riwayat.</Notice>
      }
      submit="Hapus pihak"
      cancel={to.party(agreement.id, party.id)}
      danger
    />
  )
}
