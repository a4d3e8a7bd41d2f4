import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Card, Confirm, PageHead } from '#ui'
import type { Line } from '../lines.ts'
import type { SigningEvent } from '../tables.ts'
import { tallyOf, tallyText } from '../tally.ts'
import type { close } from './close.ts'

export const closeSentences: Sentences<RefusalOf<typeof close>> = {
  'not-open': 'Hanya acara yang sedang berlangsung yang dapat ditutup.',
  waiting: ({ titles }) =>
    `Belum ditandatangani dan belum ditunda: ${(titles as string[]).join('; ')}. Catat tanda tangannya atau tunda.`,
  clashes: 'Ada catatan dari dua tablet yang berbeda. Putuskan dulu di halaman acara.',
}

export function ClosePage({ event, lines, form }: { event: SigningEvent; lines: Line[]; form: FormState }) {
  const tally = tallyOf(lines)
  const waiting = lines.filter(({ standing }) => standing === 'waiting')
  if (waiting.length > 0 && event.state === 'open') {
    return (
      <>
        <PageHead title="Belum dapat ditutup" lead={event.title} />
        <Card title={`${waiting.length} naskah belum ditandatangani dan belum ditunda`}>
          {form.refusal && <p role="alert">{form.refusal}</p>}
          <ul class="plain-list">
            {waiting.map(({ agreementId, place, title }) => (
              <li>
                <a href={`${to.signingTable(event.id)}?ke=${agreementId}`}>
                  {place}. {title}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      </>
    )
  }
  return (
    <Confirm
      form={form}
      title="Tutup acara ini?"
      consequence={`${tallyText(tally)} naskah sudah ditandatangani, ${tally.postponed} ditunda. Angkanya disimpan untuk laporan bersama; yang ditunda masih dapat ditandatangani sesudahnya.`}
      submit="Tutup acara"
      cancel={to.signing(event.id)}
    />
  )
}
