import { to } from '#addresses'
import { type FormState, longMoment, type Zone } from '#kernel'
import { Badge, Card, Confirm, Empty, Notice, PageHead, PostButton, Table, TextField, TwoLines } from '#ui'
import type { EsignKey } from '../tables.ts'

interface KeysProps {
  keys: EsignKey[]
  unitName: string
  now: Date
  zone: Zone
  /** A national service signs here. */
  remote: boolean
}

export function KeysPage({ keys, unitName, now, zone, remote }: KeysProps) {
  const living = keys.some(({ endedAt, validTo }) => !endedAt && validTo > now)
  const make = (
    <PostButton action={to.makeSigningKey} icon="plus">
      {living ? 'Ganti kunci' : 'Buat kunci'}
    </PostButton>
  )
  return (
    <>
      <PageHead title="Kunci tanda tangan" lead={unitName} />
      <Card title="Kunci satuan kerja" id="kunci" actions={keys.length > 0 && make}>
        {remote && (
          <Notice>Program ini memakai layanan tanda tangan nasional. Kunci di sini tidak dipakai.</Notice>
        )}
        <Table
          caption="Kunci tanda tangan"
          rows={keys}
          columns={[
            {
              head: 'Kunci',
              kind: 'title',
              cell: ({ name, serial }) => (
                <TwoLines
                  first={name}
                  second={
                    <>
                      seri <code>{serial.slice(0, 8)}</code>
                    </>
                  }
                />
              ),
            },
            {
              head: 'Dibuat',
              cell: ({ madeAt, madeBy }) => <TwoLines first={longMoment(madeAt, zone)} second={madeBy} />,
            },
            { head: 'Berlaku sampai', cell: ({ validTo }) => longMoment(validTo, zone) },
            {
              head: 'Keadaan',
              cell: ({ id, endedAt, endedReason, validTo }) =>
                endedAt ? (
                  <TwoLines first={<Badge kind="ended">Berakhir</Badge>} second={endedReason} />
                ) : (
                  <TwoLines
                    first={
                      validTo > now ? (
                        <Badge kind="good">Dipakai</Badge>
                      ) : (
                        <Badge kind="attention">Habis masa</Badge>
                      )
                    }
                    second={<a href={to.endSigningKey(id)}>Akhiri</a>}
                  />
                ),
            },
          ]}
          empty={
            <Empty title="Belum ada kunci" icon="lock" action={make}>
              Dibuat sekali. Setelah itu naskah dapat ditandatangani di layar.
            </Empty>
          }
        />
        <p class="hint">
          Sertifikat ini dibuat satuan kerja sendiri, bukan penyelenggara sertifikasi elektronik, jadi tanda
          tangannya termasuk tanda tangan elektronik tidak tersertifikasi. Kunci rahasianya tidak pernah
          keluar dari program.
        </p>
      </Card>
    </>
  )
}

export function EndKeyPage({ form }: { form: FormState }) {
  return (
    <Confirm
      form={form}
      title="Akhiri kunci tanda tangan?"
      consequence="Kunci rahasianya dihapus dan tidak dapat dikembalikan. Naskah yang sudah ditandatangani tetap dapat diperiksa."
      submit="Akhiri kunci"
      cancel={to.signingKeys}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
