import type { UnitKind } from '#accounts'
import { to } from '#addresses'
import { type Day, type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  Card,
  CheckField,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import { registerCodes, statuses } from '../kinds.ts'
import type { accept } from './accept.ts'
import type { Mover, MoveView } from './letter.ts'
import { bookFits } from './status-by.ts'

export const noLongerOffered =
  'Seseorang di surat ini sudah tidak menunggu: rekan Anda lebih dulu memutuskan, atau pengirim menariknya. Lihat keadaannya, lalu ulangi untuk sisanya.'

export const acceptSentences: Sentences<RefusalOf<typeof accept>> = {
  'no-longer-offered': noLongerOffered,
  'arrives-later': 'Tanggal tiba belum datang. Terima setelah orangnya ada.',
  'wrong-book': 'Register ini tidak dipakai di satuan kerja Anda.',
  'number-taken': 'Nomor ini sudah dipakai orang lain, atau tertulis dua kali.',
}

interface AcceptProps {
  move: MoveView
  /** Those who are still offered. */
  movers: Mover[]
  kind: UnitKind
  form: FormState
  today: Day
}

export function AcceptPage({ move, movers, kind, form, today }: AcceptProps) {
  const many = movers.length > 1
  return (
    <>
      <PageHead
        title={many ? `Terima ${number(movers.length)} orang` : `Terima ${movers[0]?.name ?? ''}`}
        lead={`Dari ${move.fromUnit}, surat ${move.letter}. Sesudah diterima, berkasnya menjadi milik satuan kerja Anda.`}
      />
      <Card>
        <Form form={form}>
          <DateField form={form} name="arrivedOn" label="Tanggal tiba" max={today} />
          {movers.map((mover) => (
            <Line mover={mover} kind={kind} form={form} many={many} />
          ))}
          <Actions submit={many ? 'Terima yang dicentang' : 'Terima'} cancel={to.move(move.id)} />
        </Form>
      </Card>
    </>
  )
}

interface LineProps {
  mover: Mover
  kind: UnitKind
  form: FormState
  many: boolean
}

function Line({ mover: { personId, name, number: was, code, status }, kind, form, many }: LineProps) {
  const codes = registerCodes.filter((each) => bookFits(each, kind))
  const before = [status && statuses[status], [code, was].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  return (
    <FieldSet legend={name}>
      <p class="quiet">Di satuan kerja asal: {before}.</p>
      {many ? (
        <CheckField
          form={form}
          name="take"
          id={`take-${personId}`}
          value={personId}
          label={`Terima ${name}`}
        />
      ) : (
        <Hidden name="take" value={personId} />
      )}
      <FieldRow>
        {codes.length > 1 && (
          <SelectField
            form={form}
            name={`code-${personId}`}
            label="Register"
            options={codes.map((value) => ({ value, label: value }))}
          />
        )}
        <TextField form={form} name={`number-${personId}`} label="Nomor registrasi baru" />
      </FieldRow>
      {codes.length === 1 && <Hidden name={`code-${personId}`} value={codes[0]} />}
    </FieldSet>
  )
}
