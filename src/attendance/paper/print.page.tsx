import { to } from '#addresses'
import { ButtonLink, PageHead, Qr } from '#ui'
import { codeOf } from '../code.ts'
import { reasons } from '../kinds.ts'
import type { LessonView } from '../lesson.ts'
import type { RollLine } from '../roll.ts'
import { nameSaid, whenSaid } from '../said.ts'

/** The sheet that people sign: a code by which paper and record stay together, register numbers, never a NIK. */
export function PrintPage({
  lesson,
  lines,
  origin,
}: {
  lesson: LessonView
  lines: RollLine[]
  origin: string
}) {
  return (
    <>
      <PageHead
        title="Lembar cetak"
        lead="Cetak lewat menu peramban (Ctrl+P) pada kertas A4."
        actions={<ButtonLink href={to.sheet(lesson.id)}>Kembali ke sesi</ButtonLink>}
      />
      <div class="sheets">
        <section class="sheet">
          <div class="paper-head">
            <div>
              <p class="sheet-place">{lesson.unitName}</p>
              <p>
                Kode lembar <b class="sheet-code">{codeOf(lesson.id)}</b>
              </p>
            </div>
            <Qr text={`${origin}${to.sheet(lesson.id)}`} label="Kode QR sesi ini" />
          </div>
          <h2>Daftar hadir</h2>
          <p class="sheet-lead">
            {`${lesson.programmeName}, ${lesson.cohortName}`}
            <br />
            {[`${whenSaid(lesson)} (${lesson.lessonHours} JP)`, lesson.room, lesson.topic]
              .filter(Boolean)
              .join(', ')}
          </p>
          <table class="sheet-table paper-table">
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">Nama</th>
                <th scope="col">Nomor registrasi</th>
                <th scope="col">Blok</th>
                <th scope="col">Tanda tangan</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ name, number, block, pause }, at) => (
                <tr>
                  <td>{at + 1}</td>
                  <td>{nameSaid(name)}</td>
                  <td>{number}</td>
                  <td>{block}</td>
                  <td>{pause && 'Dijeda'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{`Alasan bila tidak hadir: ${Object.values(reasons).join(', ')}.`}</p>
          <div class="sheet-parties">
            <div>
              <p>Instruktur</p>
              <p class="signature-place">{lesson.instructor ?? <span class="to-fill" />}</p>
            </div>
            <div>
              <p>Petugas</p>
              <p class="signature-place">
                <span class="to-fill" />
              </p>
            </div>
          </div>
        </section>
      </div>
    </>
  )
}
