import { to } from '#addresses'
import type { Child, FormState, RefusalOf, Sentences } from '#kernel'
import { typed } from '#kernel'
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Chips,
  Columns,
  Form,
  Hidden,
  PageHead,
  Stack,
  TextField,
} from '#ui'
import { builder } from './address.ts'
import type { Condition, Offers } from './conditions/condition.ts'
import { conditions } from './conditions/registry.ts'
import type { Line } from './lines.ts'
import type { reviseQuestion, saveQuestion } from './save.ts'

export const saveSentences: Sentences<RefusalOf<typeof saveQuestion>> = {
  'asks-nothing': 'Tambahkan paling sedikit satu syarat sebelum menyimpan.',
  'name-taken': 'Satuan kerja Anda sudah punya pertanyaan dengan nama ini.',
}
export const reviseSentences: Sentences<RefusalOf<typeof reviseQuestion>> = {
  ...saveSentences,
  'changed-meanwhile': 'Rekan Anda lebih dulu menyimpan perubahan. Periksa syaratnya, lalu simpan lagi.',
}

export interface AskPageProps {
  lines: Line[]
  /** The kind of line that is being added, with what was typed into it. */
  adding: { condition: Condition; form: FormState } | undefined
  offers: Offers
  /** The form that keeps the question. */
  form: FormState
  /** The saved question that is changed. */
  saved: { id: string; name: string } | undefined
  maySave: boolean
  answer: Child
}

export function AskPage({ saved, answer, ...props }: AskPageProps) {
  return (
    <>
      <PageHead
        title={saved ? `Ubah "${saved.name}"` : 'Tanya siapa yang memenuhi syarat'}
        lead="Tambahkan syarat satu per satu. Urutannya menentukan di langkah mana seseorang gugur."
      />
      <Columns kind="even">
        <Stack>
          <LinesCard saved={saved} {...props} />
          {props.maySave && props.lines.length > 0 && <SaveCard saved={saved} {...props} />}
        </Stack>
        {answer}
      </Columns>
    </>
  )
}

type Part = Omit<AskPageProps, 'answer'>

function LinesCard({ lines, adding, offers, saved }: Part) {
  const written = lines.map((line) => line.written)
  const kept = { untuk: saved?.id }
  return (
    <Card title="Siapa yang dicari" id="syarat">
      {lines.length > 0 && (
        <ol class="question-lines">
          {lines.map(({ said }, at) => (
            <li>
              <span>{said}</span>
              <span class="line-moves">
                {at > 0 && (
                  <a href={builder(moved(written, at, at - 1), kept)} aria-label={`Naik: ${said}`}>
                    Naik
                  </a>
                )}
                {at < lines.length - 1 && (
                  <a href={builder(moved(written, at, at + 1), kept)} aria-label={`Turun: ${said}`}>
                    Turun
                  </a>
                )}
                <a href={builder(written.toSpliced(at, 1), kept)} aria-label={`Hapus: ${said}`}>
                  Hapus
                </a>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p id="tambah">Tambah syarat:</p>
      <Chips
        label="Tambah syarat"
        items={conditions.map(({ code, label }) => ({
          label,
          href: `${builder(written, { ...kept, syarat: code })}#tambah`,
          current: adding?.condition.code === code,
        }))}
      />
      {adding && (
        <form class="form" method="get" action={to.askQuestion}>
          {written.map((line) => (
            <Hidden name="s" value={line} />
          ))}
          {saved && <Hidden name="untuk" value={saved.id} />}
          <Hidden name="tambah" value={adding.condition.code} />
          {adding.condition.Fields({ form: adding.form, offers })}
          <div class="actions">
            <Button kind={lines.length === 0 ? 'primary' : 'plain'} icon="plus">
              Tambahkan
            </Button>
            <a href={builder(written, kept)}>Kembali</a>
          </div>
        </form>
      )}
    </Card>
  )
}

function SaveCard({ lines, form, saved }: Part) {
  return (
    <Card title={saved ? 'Simpan perubahan' : 'Simpan pertanyaan'} id="simpan">
      <Form form={form} action={saved ? to.reviseQuestion(saved.id) : to.newQuestion}>
        {lines.map(({ written }) => (
          <Hidden name="s" value={written} />
        ))}
        {saved && <Hidden name="version" value={typed(form, 'version')} />}
        <TextField
          form={form}
          name="name"
          label="Nama pertanyaan"
          hint="Rekan satu satuan kerja melihatnya dan dapat menjalankannya lagi."
        />
        <Actions
          submit={saved ? 'Simpan perubahan' : 'Simpan'}
          cancel={saved ? to.question(saved.id) : to.questions}
        />
      </Form>
    </Card>
  )
}

function moved(lines: readonly string[], from: number, into: number): string[] {
  const line = lines[from]
  return line === undefined ? [...lines] : lines.toSpliced(from, 1).toSpliced(into, 0, line)
}

/** On the first visit: where most questions begin. */
export const startHere = (
  <Card title="Jawaban" id="jawaban">
    <p>Mulai dari tempat tinggal, lalu keadaan, lalu minat. Jumlahnya langsung tampil di sini.</p>
    <ButtonLink href={`${builder([], { syarat: 'zona' })}#tambah`} icon="place">
      Mulai dari zona
    </ButtonLink>
  </Card>
)
