import { to } from '#addresses'
import { type FormState, longMoment, number, type RefusalOf, type Sentences, type Zone } from '#kernel'
import { Actions, ButtonLink, Card, CheckField, Form, KeyFigures, PageHead, Table } from '#ui'
import { mostRows, type PackPart } from './part.ts'
import type { Receipt } from './receipts.ts'
import type { receive } from './receive.ts'

export const sentences: Sentences<RefusalOf<typeof receive>> = {
  'read-today': 'Anda sudah menyatakan membaca paket ini hari ini.',
}

export interface HandoverProps {
  unitName: string
  parts: PackPart[]
  receipts: Receipt[]
  form: FormState
  mayReceive: boolean
  zone: Zone
}

/** What the next head of an office has to know, on one page. */
export function HandoverPage({ unitName, parts, receipts, form, mayReceive, zone }: HandoverProps) {
  return (
    <>
      <PageHead
        title="Paket serah terima"
        lead={`Yang diserahkan ketika kepala ${unitName} berganti.`}
        actions={
          <ButtonLink href={to.handoverPaper} icon="print">
            PDF untuk dicetak
          </ButtonLink>
        }
      />
      <KeyFigures
        items={parts.map(({ code, title, total }) => ({
          label: title,
          value: number(total),
          href: `#${code}`,
        }))}
      />
      {parts.map((part) => (
        <PartCard part={part} />
      ))}
      <Card title="Tanda baca" id="tanda-baca">
        {mayReceive && (
          <Form form={form} action={to.handover}>
            <CheckField form={form} name="read" label="Saya sudah membaca paket serah terima ini" />
            <Actions submit="Nyatakan sudah dibaca" />
          </Form>
        )}
        <Table
          caption="Siapa yang sudah membaca paket ini"
          rows={receipts}
          columns={[
            { head: 'Nama', kind: 'title', cell: ({ actorName }) => actorName },
            { head: 'Jabatan', cell: ({ actorPost }) => actorPost },
            { head: 'Dibaca', cell: ({ at }) => longMoment(at, zone) },
            { head: 'Isi saat dibaca', cell: ({ figures }) => figures },
          ]}
          empty={<p class="quiet">Belum ada kepala yang menyatakan membacanya.</p>}
        />
      </Card>
    </>
  )
}

function PartCard({ part: { code, title, lead, head, rows, total } }: { part: PackPart }) {
  const [first = '', ...others] = head
  return (
    <Card title={title} id={code}>
      <p class="quiet">{lead}</p>
      <Table
        caption={title}
        rows={rows}
        columns={[
          { head: first, kind: 'title', cell: ({ href, cells }) => <a href={href}>{cells[0]}</a> },
          ...others.map((name, at) => ({
            head: name,
            cell: (row: PackPart['rows'][0]) => row.cells[at + 1],
          })),
        ]}
        empty={<p class="quiet">Tidak ada.</p>}
      />
      {total > mostRows && (
        <p class="quiet">
          Ditampilkan {mostRows} dari {number(total)}.
        </p>
      )}
    </Card>
  )
}
