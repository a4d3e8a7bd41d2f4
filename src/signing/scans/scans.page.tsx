import { to } from '#addresses'
import { type FormState, type RefusalOf, type Sentences, type Upload, uploadToken } from '#kernel'
import { Actions, Card, Empty, Form, Hidden, Notice, PageHead, Table, TwoLines } from '#ui'
import { type Line, partnersOf } from '../lines.ts'
import { shared } from '../sentences.ts'
import type { SigningEvent } from '../tables.ts'
import type { attachScans } from './attach-scans.ts'
import { matchByName } from './match.ts'

export const scanSentences: Sentences<RefusalOf<typeof attachScans>> = {
  ...shared,
  'look-first': 'Periksa dulu: tiap berkas dicocokkan dengan naskahnya menurut nama berkas.',
  'none-chosen': 'Pilih naskah untuk paling sedikit satu berkas.',
  twice:
    'Dua berkas dipilih untuk naskah yang sama. Pilih naskah yang berbeda, atau kosongkan salah satunya.',
  locked: ({ title }) => `Berkas ${String(title)} tidak dapat ditambah pada tahapnya sekarang.`,
  'same-paper': ({ title, name }) =>
    `${String(title)}: berkas dengan isi yang sama sudah tersimpan dengan nama ${String(name)}.`,
}

interface ScansProps {
  event: SigningEvent
  lines: Line[]
  form: FormState
  /** Files that arrived and wait for a look, with the agreement each is taken for. */
  arrived: { file: Upload; agreementId: string | undefined }[]
  limit: number
}

export function ScansPage({ event, lines, form, arrived, limit }: ScansProps) {
  const missing = lines.filter(({ standing, scanned }) => standing === 'signed' && !scanned)
  const lead = `${missing.length} naskah yang sudah ditandatangani belum ada pindaiannya.`
  return (
    <>
      <PageHead title="Pindaian naskah" lead={lead} />
      {arrived.length > 0 ? (
        <Preview event={event} lines={lines} form={form} arrived={arrived} />
      ) : (
        <Choose event={event} form={form} limit={limit} />
      )}
      <Card title="Pindaian yang belum ada">
        <Table
          caption="Naskah tanpa pindaian"
          rows={missing}
          columns={[
            { head: 'No.', kind: 'tight', cell: ({ place }) => String(place) },
            {
              head: 'Naskah',
              kind: 'title',
              cell: (line) => <TwoLines first={line.title} second={partnersOf(line)} />,
            },
            {
              head: 'Tindakan',
              cell: ({ agreementId }) => (
                <a href={`${to.newPaper(agreementId)}?jenis=signed-scan`}>Unggah satu berkas</a>
              ),
            },
          ]}
          empty={<Empty title="Semua pindaian sudah ada" icon="circle-check" />}
        />
      </Card>
    </>
  )
}

function Choose({ event, form, limit }: Pick<ScansProps, 'event' | 'form' | 'limit'>) {
  return (
    <Card title="Unggah banyak berkas sekaligus">
      <Form form={form} action={to.signingScans(event.id)} files>
        <div class="field">
          <label for="berkas">Berkas pindaian</label>
          <p class="hint" id="berkas-hint">
            PDF, JPG, atau PNG, paling banyak 20 berkas sekali kirim, masing-masing paling besar{' '}
            {Math.floor(limit / 1e6)} MB. Nama berkas memuat nomor naskah, judul, mitra, atau nomor urut.
          </p>
          <input
            class="input file"
            type="file"
            id="berkas"
            name="berkas"
            accept=".pdf,.jpg,.jpeg,.png"
            aria-describedby="berkas-hint"
            multiple
          />
        </div>
        <Actions submit="Cocokkan berkas" cancel={to.signing(event.id)} />
      </Form>
    </Card>
  )
}

function Preview({ event, lines, form, arrived }: Omit<ScansProps, 'limit'>) {
  const open = lines.filter(({ standing, scanned }) => standing === 'signed' && !scanned)
  return (
    <Card title="Periksa kecocokan">
      <Form form={form} action={to.signingScans(event.id)} files>
        {arrived.map(({ file, agreementId }, at) => (
          <div class="field">
            <label for={`untuk${at}`}>{file.name}</label>
            <Hidden name={`berkas${at}@tersimpan`} value={uploadToken(file)} />
            <select class="input" id={`untuk${at}`} name={`untuk${at}`}>
              <option value="">Jangan unggah</option>
              {open.map((line) => (
                <option value={line.agreementId} selected={line.agreementId === agreementId}>
                  {`${line.place}. ${line.title} (${partnersOf(line)})`}
                </option>
              ))}
            </select>
          </div>
        ))}
        <Notice>Yang belum cocok dipilih sendiri; berkas tanpa naskah tidak diunggah.</Notice>
        <Actions submit="Unggah semua" cancel={to.signingScans(event.id)} />
      </Form>
    </Card>
  )
}

/** What arrived with the form, and for which agreement: as chosen, or as the name says. */
export function arrivedIn(values: Record<string, unknown>, lines: Line[]): ScansProps['arrived'] {
  const isUpload = (value: unknown): value is Upload =>
    typeof value === 'object' && value !== null && 'sha256' in value && !('tooLarge' in value)
  const fresh = [values.berkas ?? []]
    .flat()
    .filter(isUpload)
    .map((file) => ({ file, agreementId: matchByName(file.name, lines)?.agreementId }))
  const looked = Object.keys(values)
    .filter((name) => /^berkas\d+$/.test(name))
    .flatMap((name) => {
      const file = values[name]
      return isUpload(file) ? [{ file, agreementId: String(values[`untuk${name.slice(6)}`] ?? '') }] : []
    })
  return [...fresh, ...looked]
}
