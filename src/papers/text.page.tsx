import { to } from '#addresses'
import { type Agreement, shortKinds } from '#agreements'
import { longDay, longMoment, type Zone } from '#kernel'
import { Badge, ButtonLink, Card, Facts, PageHead, Table } from '#ui'
import type { Finding } from './checking/check.ts'
import type { Difference } from './comparing/compare.ts'
import { type Section, sectionsOf } from './comparing/sections.ts'
import { ComparisonCard } from './comparison-card.tsx'
import { FindingsCard } from './findings-card.tsx'
import type { AgreementText } from './tables.ts'
import { TextCard } from './text-card.tsx'

const said = {
  composed: 'Disusun dari data dan pustaka pasal',
  returned: 'Kembali dari luar program',
  filled: 'Dibuat dengan templat unit',
} as const

interface TextProps {
  agreement: Agreement
  text: AgreementText
  /** The version before it, with what changed since. */
  before: { serial: number; differences: Difference[] } | undefined
  findings: Finding[]
  isLatest: boolean
  mayWrite: boolean
  /** Whether the reader may put it into the unit's own template. */
  fillsTemplate: boolean
  zone: Zone
}

export function TextPage(props: TextProps) {
  const { agreement, text, before, findings, isLatest, mayWrite, fillsTemplate, zone } = props
  const sections: Section[] = sectionsOf(text.lines)
  return (
    <>
      <PageHead
        title={`Naskah versi ${text.serial}`}
        lead={`${shortKinds[agreement.kind]} ${agreement.title}.`}
        status={isLatest ? <Badge kind="good">Versi terakhir</Badge> : <Badge kind="ended">Versi lama</Badge>}
        actions={
          mayWrite &&
          isLatest && (
            <ButtonLink href={to.takeBackText(agreement.id)} kind="primary" icon="upload">
              Unggah naskah yang kembali
            </ButtonLink>
          )
        }
      />
      <Card>
        <Facts
          items={[
            ['Asal', said[text.origin]],
            ['Oleh', text.madeBy],
            ['Tersimpan', longMoment(text.at, zone)],
            text.signingOn !== null && ['Tanggal penandatanganan', longDay(text.signingOn)],
            text.note !== null && ['Catatan', text.note],
            text.sha256 !== null && [
              'Sidik jari',
              <code title={text.sha256}>{text.sha256.slice(0, 12)}</code>,
            ],
          ]}
        />
      </Card>
      {text.origin === 'composed' ? (
        <Originals text={text} fillsTemplate={fillsTemplate} />
      ) : (
        <StoredFile text={text} />
      )}
      <FindingsCard findings={findings} />
      {before && <ComparisonCard {...before} />}
      <TextCard sections={sections} />
    </>
  )
}

/** One original for each party, which it keeps; in each its keeper is named first. */
function Originals({ text, fillsTemplate }: { text: AgreementText; fillsTemplate: boolean }) {
  const { id, agreementId, written } = text
  return (
    <Card title="Naskah siap tanda tangan" id="asli">
      <p class="quiet">
        Cetak satu naskah asli untuk setiap pihak; pada naskah yang disimpannya, pihak itu disebut lebih dulu.
      </p>
      <Table
        caption="Naskah asli untuk setiap pihak"
        rows={(written?.parties ?? []).map((party, at) => ({ ...party, place: String(at + 1) }))}
        columns={[
          { head: 'Naskah asli untuk', kind: 'title', cell: ({ name }) => name },
          { head: 'Sebagai', cell: ({ role }) => role },
          {
            head: 'Siap cetak',
            cell: ({ place }) => <a href={to.textOriginal(agreementId, id, place)}>PDF asli {place}</a>,
          },
          {
            head: 'Untuk diubah',
            cell: ({ place }) => <a href={to.textWord(agreementId, id, place)}>Word asli {place}</a>,
          },
        ]}
      />
      {fillsTemplate && (
        <p>
          <a href={to.fillTemplate(agreementId, id)}>Pakai templat Word milik unit</a>
        </p>
      )}
    </Card>
  )
}

function StoredFile({ text: { id, agreementId, name, origin } }: { text: AgreementText }) {
  return (
    <Card
      title={origin === 'filled' ? 'Naskah dari templat unit' : 'Berkas yang kembali'}
      id="berkas-kembali"
    >
      <p>
        <a href={to.textWord(agreementId, id, '1')}>{name}</a>
      </p>
    </Card>
  )
}
