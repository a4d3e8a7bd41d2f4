import { longMoment, type Zone } from '#kernel'
import { Alert, Badge, Card, Notice, Table, TwoLines } from '#ui'
import type { Checked } from './verdict.ts'

interface VerdictProps {
  checked: Checked | 'lost'
  zone: Zone
}

/** What the file itself says: who signed, when, with which certificate, and whether a byte changed since. */
export function VerdictCard({ checked, zone }: VerdictProps) {
  return (
    <Card title="Pemeriksaan tanda tangan" id="pemeriksaan">
      {checked === 'lost' ? (
        <Alert kind="stalled" title="Berkas berubah atau hilang.">
          Berkas di penyimpanan bukan lagi yang disimpan, jadi tidak dibuka. Laporkan kepada administrator.
        </Alert>
      ) : checked.signatures.length === 0 ? (
        <Notice>Berkas ini tidak memuat tanda tangan elektronik.</Notice>
      ) : (
        <>
          <Overall checked={checked} />
          <Table
            caption="Tanda tangan di dalam berkas"
            rows={checked.signatures}
            columns={[
              {
                head: 'Penanda tangan',
                kind: 'title',
                cell: ({ signer, organisation }) => (
                  <TwoLines first={signer ?? 'tidak terbaca'} second={organisation} />
                ),
              },
              { head: 'Waktu', cell: ({ at }) => at && longMoment(at, zone) },
              {
                head: 'Sertifikat',
                cell: ({ office, issuer, serial }) => (
                  <TwoLines
                    first={office ? `Bekal, ${office}` : (issuer ?? 'tidak dikenal')}
                    second={
                      <>
                        {!office && 'penerbit di luar Bekal, '}seri <code>{serial?.slice(0, 8)}</code>
                      </>
                    }
                  />
                ),
              },
              {
                head: 'Isi',
                cell: ({ isSound }) =>
                  isSound ? <Badge kind="good">Tidak berubah</Badge> : <Badge kind="stalled">Berubah</Badge>,
              },
            ]}
          />
        </>
      )}
    </Card>
  )
}

function Overall({ checked: { signatures, covers } }: { checked: Checked }) {
  const broken = signatures.filter(({ isSound }) => !isSound)
  if (broken.length > 0)
    return (
      <Alert kind="stalled" title="Isi berkas berubah setelah ditandatangani.">
        {broken.length === signatures.length
          ? 'Tidak satu pun tanda tangannya cocok dengan isinya.'
          : `${broken.length} dari ${signatures.length} tanda tangan tidak cocok dengan isinya.`}{' '}
        Jangan dipakai; bandingkan dengan berkas pihak lain.
      </Alert>
    )
  if (covers === 'added')
    return (
      <Alert title="Ada yang ditambahkan setelah tanda tangan terakhir.">
        Bagian yang ditandatangani tidak berubah, tetapi tambahannya tidak dilindungi tanda tangan siapa pun.
      </Alert>
    )
  return (
    <Alert kind="good" title="Isi berkas tidak berubah sejak ditandatangani.">
      {signatures.length === 1 ? 'Satu tanda tangan cocok.' : `${signatures.length} tanda tangan cocok.`}
    </Alert>
  )
}
