import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { FlagBadge, type PartnerChoice, type Standing } from '#partners'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  CheckFields,
  Empty,
  Filters,
  Form,
  Hidden,
  type Option,
  PageHead,
  SelectField,
  Table,
  TextArea,
  TextField,
  TwoLines,
} from '#ui'
import { kindOptions, objectOptions, relativeOptions } from './choices.ts'
import type { propose } from './propose.ts'
import type { Relative } from './queries.ts'
import { redPartner, shared } from './sentences.ts'

export const sentences: Sentences<RefusalOf<typeof propose>> = {
  'not-asked': shared['not-asked'],
  'partner-is-red': redPartner,
  'renews-another': 'Kerja sama yang diperpanjang harus milik unit Anda dengan mitra yang sama.',
}

/** The first question: with whom? */
export function ChoosePartnerPage({
  asked,
  partners,
  directive,
}: {
  asked: string
  partners: PartnerChoice[]
  /** The directive that is to be answered, kept until the form. */
  directive: { id: string; title: string } | undefined
}) {
  const register = (
    <ButtonLink href={to.newPartner} icon="plus">
      Daftarkan mitra baru
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Ajukan kerja sama"
        lead={
          directive
            ? `Untuk menjawab arahan "${directive.title}". Pilih mitranya dulu.`
            : 'Pilih mitranya dulu.'
        }
        actions={register}
      />
      <Filters
        action={to.newAgreement}
        search={{ name: 'cari', label: 'Nama mitra', value: asked }}
        keep={{ arahan: directive?.id }}
      />
      <Card title={asked ? 'Mitra yang mirip' : 'Mitra'}>
        <Table
          caption="Mitra untuk dipilih"
          rows={partners}
          columns={[
            {
              head: 'Mitra',
              kind: 'title',
              cell: ({ id, name, kind }) => (
                <TwoLines
                  first={
                    <a href={`${to.newAgreement}?mitra=${id}${directive ? `&arahan=${directive.id}` : ''}`}>
                      {name}
                    </a>
                  }
                  second={kind}
                />
              ),
            },
            { head: 'Kecamatan', cell: ({ district }) => district },
            { head: 'Tanda', kind: 'tight', cell: ({ flag }) => <FlagBadge flag={flag} /> },
          ]}
          empty={
            <Empty title="Mitra belum terdaftar" action={register}>
              Satu mitra cukup didaftarkan sekali untuk semua unit.
            </Empty>
          }
        />
      </Card>
    </>
  )
}

interface NewProps {
  form: FormState
  partner: Standing
  predecessors: Relative[]
  directives: Option[]
}

export function NewPage({ form, partner, predecessors, directives }: NewProps) {
  return (
    <>
      <PageHead
        title="Ajukan kerja sama"
        lead={`Dengan ${partner.name}. Isi yang Anda ketahui hari ini; selebihnya diminta pada tahap yang memerlukannya.`}
      />
      {partner.flag === 'red' && !form.refusal && (
        <Alert kind="stalled" title="Kerja sama baru tertutup.">
          {redPartner({ ...partner })} <a href={to.partner(partner.id)}>Buka mitra</a>
        </Alert>
      )}
      {partner.flag === 'yellow' && (
        <Alert title="Mitra ini bertanda kuning.">
          {partner.reason} <a href={to.partner(partner.id)}>Buka mitra</a>
        </Alert>
      )}
      <Card>
        <Form form={form} action={to.newAgreement}>
          <Hidden name="partnerId" value={partner.id} />
          <SelectField form={form} name="kind" label="Jenis naskah" options={kindOptions} />
          <TextField
            form={form}
            name="title"
            label="Judul"
            hint="Tentang apa kerja sama ini, misalnya Peningkatan layanan kesehatan."
          />
          <CheckFields form={form} name="objects" label="Objek kerja sama" options={objectOptions} />
          <TextArea
            form={form}
            name="scope"
            label="Ruang lingkup"
            hint="Apa saja yang dikerjakan bersama."
            optional
          />
          {predecessors.length > 0 && (
            <SelectField
              form={form}
              name="renewsId"
              label="Memperpanjang kerja sama"
              prompt="Tidak memperpanjang, ini baru"
              options={relativeOptions(predecessors)}
              optional
            />
          )}
          {directives.length > 0 && (
            <SelectField
              form={form}
              name="directiveId"
              label="Arahan yang dijawab"
              prompt="Tidak menjawab arahan yang terdaftar"
              options={directives}
              optional
            />
          )}
          <TextField
            form={form}
            name="directive"
            label="Dasar arahan"
            hint="Arahan atau surat yang mendorong kerja sama ini, misalnya arahan Kepala Kantor Wilayah."
            optional
          />
          <Actions submit="Ajukan kerja sama" cancel={to.newAgreement} />
        </Form>
      </Card>
    </>
  )
}
