import { to } from '#addresses'
import { blank, type FormState, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  CheckFields,
  DateField,
  Empty,
  FieldRow,
  Filters,
  Form,
  Hidden,
  PageHead,
  SelectField,
  Table,
  TextArea,
  TextField,
  TwoLines,
} from '#ui'
import type { arrange } from './arrange.ts'
import { kinds } from './kinds.ts'
import type { revise } from './revise.ts'
import { shared } from './sentences.ts'

export const sentences: Sentences<RefusalOf<typeof arrange> | RefusalOf<typeof revise>> = shared

interface Named {
  id: string
  name: string
}

/** The first question: with whom? */
export function ChoosePartnerPage({
  asked,
  partners,
}: {
  asked: string
  partners: (Named & { kind: string; district: string })[]
}) {
  const register = (
    <ButtonLink href={to.newPartner} icon="plus">
      Daftarkan mitra baru
    </ButtonLink>
  )
  return (
    <>
      <PageHead title="Catat pertemuan" lead="Pilih mitranya dulu." actions={register} />
      <Filters action={to.newMeeting} search={{ name: 'cari', label: 'Nama mitra', value: asked }} />
      <Card title={asked ? 'Mitra yang mirip' : 'Mitra'}>
        <Table
          caption="Mitra untuk dipilih"
          rows={partners}
          columns={[
            {
              head: 'Mitra',
              kind: 'title',
              cell: ({ id, name, kind }) => (
                <TwoLines first={<a href={`${to.newMeeting}?mitra=${id}`}>{name}</a>} second={kind} />
              ),
            },
            { head: 'Kecamatan', cell: ({ district }) => district },
          ]}
          empty={
            <Empty title="Mitra belum terdaftar" action={register}>
              Satu mitra cukup didaftarkan sekali untuk semua satuan kerja.
            </Empty>
          }
        />
      </Card>
    </>
  )
}

export interface Offers {
  /** The partners already chosen, and others to add. */
  partners: Named[]
  otherPartners: Named[]
  /** Offices that may be concerned besides one's own. */
  units: Named[]
  agreements: Named[]
}

interface MeetingFormProps extends Offers {
  form: FormState
  /** The meeting that is revised. */
  meeting?: { id: string; version: number } | undefined
}

export function MeetingFormPage({ form, meeting, ...offers }: MeetingFormProps) {
  return (
    <>
      <PageHead
        title={meeting ? 'Ubah data pertemuan' : 'Catat pertemuan'}
        lead={
          meeting
            ? undefined
            : 'Boleh sebelum atau sesudah berlangsung. Peserta, hasil, dan tindak lanjut diisi setelah ini.'
        }
      />
      <Card>
        <Form form={form} action={meeting ? undefined : to.newMeeting}>
          {meeting && <Hidden name="version" value={String(form.values.version ?? meeting.version)} />}
          <SelectField form={form} name="kind" label="Jenis pertemuan" options={options(kinds)} />
          <TextField
            form={form}
            name="title"
            label="Pokok pertemuan"
            hint="Tentang apa, misalnya Persiapan peresmian pabrik."
          />
          <FieldRow>
            <DateField form={form} name="heldOn" label="Tanggal" />
            <TextField
              form={form}
              name="beginsAt"
              label="Jam mulai"
              hint="Misalnya 09.30."
              width="short"
              inputmode="decimal"
            />
          </FieldRow>
          <TextField
            form={form}
            name="place"
            label="Tempat"
            hint="Gedung atau kantor, atau nama saluran daring."
          />
          <TextArea form={form} name="agenda" label="Agenda" rows={3} optional />
          <WithWhom form={form} {...offers} />
          <Actions
            submit={meeting ? 'Simpan' : 'Catat pertemuan'}
            cancel={meeting ? to.meeting(meeting.id) : to.meetings}
          />
        </Form>
      </Card>
    </>
  )
}

function WithWhom({ form, partners, otherPartners, units, agreements }: Offers & { form: FormState }) {
  return (
    <>
      <CheckFields form={form} name="partnerIds" label="Mitra" options={named(partners)} />
      {otherPartners.length > 0 && (
        <SelectField
          form={blank()}
          id="otherPartner"
          name="partnerIds"
          label="Mitra lain yang ikut"
          prompt="Tidak ada"
          options={named(otherPartners)}
          optional
        />
      )}
      {units.length > 0 && (
        <CheckFields
          form={form}
          name="unitIds"
          label="Satuan kerja lain yang terkait"
          hint="Satuan kerja ini ikut membaca catatan dan dapat memegang tindak lanjut."
          options={named(units)}
          optional
        />
      )}
      {agreements.length > 0 && (
        <CheckFields
          form={form}
          name="agreementIds"
          label="Kerja sama yang dibicarakan"
          options={named(agreements)}
          optional
        />
      )}
    </>
  )
}

const named = (rows: Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))
const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
