import { to } from '#addresses'
import { type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  Confirm,
  DateField,
  FieldRow,
  Form,
  PageHead,
  Table,
  TextField,
} from '#ui'
import type { FormerName } from './former-names.ts'
import type { recordFormerName } from './record-former-name.ts'
import type { removeFormerName } from './remove-former-name.ts'

export const recordSentences: Sentences<RefusalOf<typeof recordFormerName>> = {
  'in-the-future': 'Nama dahulu berakhir paling lambat hari ini.',
  'other-name-then': ({ name }) => `Pada masa itu sudah tercatat nama ${name}. Periksa tanggalnya.`,
}

export const removeSentences: Sentences<RefusalOf<typeof removeFormerName>> = {}

interface PageProps {
  form: FormState
  partner: { id: string; name: string }
}

export function RecordFormerNamePage({ form, partner }: PageProps) {
  return (
    <>
      <PageHead title="Catat nama dahulu" lead={`Sekarang ${partner.name}. Nama dahulu ikut dicari.`} />
      <Card>
        <Form form={form}>
          <TextField form={form} name="name" label="Nama dahulu" />
          <FieldRow>
            <DateField
              form={form}
              name="fromOn"
              label="Dipakai sejak"
              hint="Kosongkan bila tidak diketahui."
              optional
            />
            <DateField form={form} name="untilOn" label="Berganti pada" />
          </FieldRow>
          <Actions submit="Simpan nama" cancel={to.partner(partner.id)} />
        </Form>
      </Card>
    </>
  )
}

export function RemoveFormerNamePage({ form, partner, former }: PageProps & { former: FormerName }) {
  return (
    <Confirm
      form={form}
      title="Hapus nama dahulu"
      consequence={`${former.name} tidak lagi tercatat sebagai nama dahulu ${partner.name}, dan tidak ikut dicari.`}
      submit="Hapus nama"
      cancel={to.partner(partner.id)}
    />
  )
}

interface CardProps {
  partnerId: string
  names: FormerName[]
  mayChange: boolean
}

/** What the partner was called before; nothing stands there when it always had its name. */
export function FormerNamesCard({ partnerId, names, mayChange }: CardProps) {
  if (names.length === 0) return null
  return (
    <Card
      title="Nama dahulu"
      id="nama-dahulu"
      actions={mayChange && <ButtonLink href={to.newFormerName(partnerId)}>Tambah</ButtonLink>}
    >
      <Table
        caption="Nama dahulu mitra ini"
        rows={names}
        columns={[
          { head: 'Nama', kind: 'title', cell: ({ name }) => name },
          { head: 'Dipakai', cell: period },
          {
            head: 'Langkah',
            cell: ({ id, name, partnerId: record }) =>
              mayChange &&
              record === partnerId && (
                <a href={to.removeFormerName(partnerId, id)} aria-label={`Hapus ${name}`}>
                  Hapus
                </a>
              ),
          },
        ]}
      />
    </Card>
  )
}

function period({ fromOn, untilOn }: FormerName): string {
  return fromOn ? `${longDay(fromOn)} sampai ${longDay(untilOn)}` : `sampai ${longDay(untilOn)}`
}
