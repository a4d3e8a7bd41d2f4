import type { FormState } from '#kernel'
import { Actions, Card, Empty, Form, HelpDrawer, PageHead } from '#ui'
import type { LessonView } from '../lesson.ts'
import { RollFields } from '../marking/roll-fields.tsx'
import type { RollLine } from '../roll.ts'
import { whenSaid } from '../said.ts'

/** What an instructor from outside sees: one lesson, and names. */
export function InstructorPage({
  form,
  lesson,
  lines,
}: {
  form: FormState
  lesson: LessonView
  lines: RollLine[]
}) {
  return (
    <>
      <PageHead
        title="Siapa yang hadir?"
        lead={`${lesson.programmeName}, ${lesson.cohortName}. ${whenSaid(lesson)}.`}
      />
      <Card>
        {lines.length === 0 ? (
          <Empty title="Belum ada peserta" icon="people">
            Hubungi petugas yang mengirim tautan ini.
          </Empty>
        ) : (
          <Form form={form}>
            <RollFields
              form={form}
              lines={lines}
              keyOf={({ participantId }) => participantId}
              noteOf={({ pause }) => (pause ? 'kepesertaan dijeda' : '')}
            />
            <p class="hint">
              Yang tidak dicentang tercatat hadir. Setelah disimpan, tautan ini tidak dapat dibuka lagi.
            </p>
            <Actions submit="Simpan kehadiran" />
          </Form>
        )}
      </Card>
    </>
  )
}

export function ThanksPage() {
  return (
    <>
      <PageHead title="Kehadiran tersimpan" />
      <Card>
        <p>Terima kasih. Tautan ini sudah berakhir; perubahan dapat dilakukan petugas.</p>
      </Card>
    </>
  )
}

export const instructorHelp = (
  <HelpDrawer
    purpose="Mencatat kehadiran satu sesi. Semua dianggap hadir kecuali yang Anda centang."
    next="Centang yang tidak hadir, pilih alasannya, lalu simpan."
  />
)
