import { to } from '#addresses'
import { longMoment, may } from '#kernel'
import { ButtonLink, Card, fileSize, Notice } from '#ui'
import { codeOf } from '../code.ts'
import type { SheetProps } from './show.page.tsx'

/** The sheet on paper: its code, where it is printed, and its photographs once it is signed. */
export function PaperCard({ lesson, photos, actor, today }: SheetProps) {
  return (
    <Card title="Lembar kertas" id="lembar">
      <p>
        Kode lembar <b class="sheet-code">{codeOf(lesson.id)}</b>
      </p>
      {photos.length === 0 ? (
        <Notice>Cetak lembar, minta tanda tangan, lalu lampirkan fotonya di sini.</Notice>
      ) : (
        <ul class="plain-list">
          {photos.map((photo) => (
            <li>
              <a href={to.sheetPhoto(lesson.id, photo.id)}>{photo.fileName}</a>{' '}
              <small class="quiet">
                {`${fileSize(Number(photo.size))}, ${photo.attachedBy}, ${longMoment(photo.attachedAt, actor.zone)}`}
              </small>
            </li>
          ))}
        </ul>
      )}
      <p class="button-row">
        <ButtonLink href={to.printSheet(lesson.id)}>Cetak lembar</ButtonLink>
        {may(actor, 'attendance.mark') && lesson.heldOn <= today && (
          <ButtonLink href={to.sheetPhotos(lesson.id)}>Lampirkan foto</ButtonLink>
        )}
      </p>
    </Card>
  )
}
