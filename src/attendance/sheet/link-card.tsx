import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { ButtonLink, Card, PostButton, Qr } from '#ui'
import type { SheetProps } from './show.page.tsx'

/** The link of an instructor from outside, while it lives; nobody else gets to see it. */
export function LinkCard({ lesson, link, actor, today, origin }: SheetProps) {
  const over = lesson.state !== 'open' || lesson.stage === 'cancelled' || lesson.heldOn < today
  if (!may(actor, 'attendance.mark') || over) return null
  const address = link && `${origin}${to.instructorSheet(link.token)}`
  return (
    <Card title="Tautan instruktur" id="tautan">
      {link && address ? (
        <>
          <p>
            {`Untuk ${link.holder}. Hanya membuka sesi ini, pada ${longDay(lesson.heldOn)}, sampai kehadiran disimpan.`}
          </p>
          <p class="link-token">
            <a href={address}>{address}</a>
          </p>
          <Qr text={address} label="Kode QR tautan instruktur" />
          <PostButton action={to.revokeSheetLink(lesson.id)}>Cabut tautan</PostButton>
        </>
      ) : (
        <>
          <p>Instruktur mitra dapat mencatat kehadiran dari ponselnya, tanpa akun.</p>
          <ButtonLink href={to.giveSheetLink(lesson.id)} icon="link">
            Beri tautan
          </ButtonLink>
        </>
      )}
    </Card>
  )
}
