import { Card, Notice } from '#ui'
import type { Finding } from './checking/check.ts'

/** What to look at before anybody signs. */
export function FindingsCard({ findings }: { findings: readonly Finding[] }) {
  return (
    <Card title="Pemeriksaan sebelum tanda tangan" id="pemeriksaan">
      {findings.length === 0 ? (
        <Notice>Tidak ada temuan. Baca naskah sekali lagi sebelum dicetak.</Notice>
      ) : (
        <>
          <p class="quiet">{findings.length} hal perlu dilihat. Temuan tidak menghalangi penandatanganan.</p>
          <ul class="findings">
            {findings.map(({ where, says }) => (
              <li>
                {where && <b>{where}: </b>}
                {says}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
