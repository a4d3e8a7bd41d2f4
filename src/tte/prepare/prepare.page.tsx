import type { StaffMember } from '#accounts'
import { to } from '#addresses'
import type { Agreement, PartyView } from '#agreements'
import type { FormState } from '#kernel'
import { type AgreementText, type Brought, BroughtCard, differs } from '#papers'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  FieldSet,
  FileField,
  Form,
  Notice,
  PageHead,
  RadioField,
  SelectField,
  TextField,
} from '#ui'
import { accountField, wayField } from './choose.ts'

interface PrepareProps {
  agreement: Agreement
  /** Who has not signed yet. */
  parties: PartyView[]
  staff: StaffMember[]
  text: AgreementText | undefined
  form: FormState
  limit: number
  hasKey: boolean
  mayKeepKey: boolean
  /** What the uploaded file says beside the text, where it has to be looked at. */
  brought: Brought | undefined
}

export function PreparePage(props: PrepareProps) {
  const { agreement, parties, staff, text, form, limit, hasKey, mayKeepKey, brought } = props
  return (
    <>
      <PageHead title="Siapkan naskah untuk ditandatangani" lead={agreement.title} />
      {!hasKey && (
        <Alert
          title="Belum ada kunci tanda tangan."
          action={mayKeepKey && <ButtonLink href={to.signingKeys}>Kunci tanda tangan</ButtonLink>}
        >
          Kepala satuan kerja membuatnya sekali, untuk semua naskah.
        </Alert>
      )}
      <Card>
        <Form form={form} files>
          <RadioField form={form} name="source" label="Naskah yang ditandatangani" options={sources(text)} />
          <FileField
            form={form}
            name="file"
            label="Berkas PDF, bila naskah dari luar"
            hint="Isi yang disepakati, disimpan dari Word sebagai PDF."
            types={['application/pdf']}
            limit={limit}
          />
          {brought && differs(brought) && (
            <TextField
              form={form}
              name="differenceReason"
              label={`Penjelasan beda dengan naskah versi ${brought.serial}`}
              hint="Dibaca para penanda tangan. Misalnya: nomor dan tanggal surat sudah diisi."
            />
          )}
          {parties.length > 1 && (
            <RadioField
              form={form}
              name="first"
              label="Yang menandatangani lebih dulu"
              hint="Pihak lain menyusul menurut urutannya dalam naskah."
              options={parties.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          {parties.map((party) => (
            <PartyFields form={form} party={party} staff={staff} />
          ))}
          <TextField form={form} name="place" label="Tempat" hint="Misalnya Barabai." />
          <TextField
            form={form}
            name="signingReason"
            label="Alasan bila berbeda dari aturan penanda tangan"
            optional
          />
          <Notice>
            Program menambah lembar tanda tangan di belakang naskah. Setelah disiapkan, isi naskah tidak dapat
            diubah.
          </Notice>
          <Actions submit="Siapkan naskah" cancel={to.esign(agreement.id)} />
        </Form>
      </Card>
      {brought && <BroughtCard brought={brought} />}
    </>
  )
}

function sources(text: AgreementText | undefined) {
  const own = text?.written && {
    value: 'text',
    label: `Naskah versi ${text.serial}`,
    hint: 'Disusun program, dicetak sebagai PDF.',
  }
  const why =
    text && !text.written ? `Versi ${text.serial} kembali sebagai Word: simpan sebagai PDF, lalu unggah.` : ''
  return [...(own ? [own] : []), { value: 'file', label: 'Berkas PDF yang diunggah', hint: why }]
}

function PartyFields({ form, party, staff }: Pick<PrepareProps, 'form' | 'staff'> & { party: PartyView }) {
  const { id, name, unitId, signatoryName, signatoryPosition } = party
  const ours = staff.filter((each) => each.unitId === unitId)
  return (
    <FieldSet legend={name}>
      <p>
        {signatoryName ? (
          `${signatoryName}, ${signatoryPosition ?? ''}`
        ) : (
          <a href={to.party(party.agreementId, id)}>Isi dulu penanda tangan</a>
        )}
      </p>
      <RadioField
        form={form}
        name={wayField(id)}
        label={`Cara ${name} menandatangani`}
        options={[
          { value: 'online', label: unitId ? 'Di layar, dari akunnya' : 'Di layar, lewat tautan dan kode' },
          { value: 'wet-ink', label: 'Basah di atas kertas, dicatat dengan pindaian' },
        ]}
      />
      {unitId && (
        <SelectField
          form={form}
          name={accountField(id)}
          label={`Akun penanda tangan ${name}`}
          options={ours.map((each) => ({ value: each.id, label: `${each.name}, ${each.title}` }))}
        />
      )}
    </FieldSet>
  )
}
