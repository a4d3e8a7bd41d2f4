import { to } from '#addresses'
import { type Agreement, leads, mayEdit, type PartyView } from '#agreements'
import { type Actor, longMoment, may } from '#kernel'
import { Alert, ButtonLink, Card, Empty, Facts, PageHead, PostButton, Table, TwoLines } from '#ui'
import type { Checked } from '../checking/verdict.ts'
import { VerdictCard } from '../checking/verdict-card.tsx'
import { type PaperView, turnOf } from '../queries.ts'
import type { Signatory } from '../tables.ts'
import { Mixed } from './mixed.tsx'
import { PaperBadge, SignatoryBadge } from './states.tsx'

export interface EsignProps {
  agreement: Agreement
  parties: PartyView[]
  papers: PaperView[]
  /** Of the newest paper. */
  checked: Checked | 'lost' | undefined
  /** The living link of whose turn it is, for the office that gave it. */
  link: { address: string; code: string } | undefined
  /** Every other PDF of the agreement, which may hold signatures too. */
  pdfs: { id: string; name: string }[]
  actor: Actor
}

export function EsignPage(props: EsignProps) {
  const { agreement, parties, papers, checked, actor } = props
  const [latest, ...earlier] = papers
  const mayPrepare =
    leads(actor, agreement) && may(actor, 'paper.prepare') && mayEdit(actor, 'signing', agreement.stage)
  const unsigned = parties.some(({ signedOn }) => signedOn === null)
  const prepare = mayPrepare && unsigned && latest?.state !== 'open' && (
    <ButtonLink href={to.prepareEsign(agreement.id)} kind="primary" icon="file">
      Siapkan naskah
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Tanda tangan elektronik"
        lead={agreement.title}
        status={latest && <PaperBadge state={latest.state} />}
        actions={latest && prepare}
      />
      {latest && <Next {...props} paper={latest} />}
      {latest ? (
        <PaperCard {...props} paper={latest} mayPrepare={mayPrepare} />
      ) : (
        <Card>
          <Empty title="Belum ada naskah untuk ditandatangani di layar" icon="file" action={prepare}>
            Naskah yang disepakati diberi lembar tanda tangan, lalu ditandatangani para pihak menurut urutan.
          </Empty>
        </Card>
      )}
      <Mixed parties={parties} />
      {latest && checked && <VerdictCard checked={checked} zone={actor.zone} />}
      {earlier.length > 0 && <Earlier papers={earlier} actor={actor} />}
      {props.pdfs.length > 0 && <Others agreement={agreement} pdfs={props.pdfs} />}
    </>
  )
}

/** What the reader can do now. */
function Next({ agreement, paper, actor }: EsignProps & { paper: PaperView }) {
  const turn = turnOf(paper)
  if (paper.state === 'refused')
    return (
      <Alert kind="stalled" title={`${paper.closedBy ?? ''} tidak menandatangani.`}>
        {paper.closedReason} Perbaiki naskahnya, lalu siapkan lagi.
      </Alert>
    )
  if (!turn) return null
  const isMine = turn.accountId !== null && turn.accountId === actor.accountId && may(actor, 'paper.sign')
  if (turn.state === 'confirmed')
    return (
      <Alert title={`${turn.name} sudah menyatakan setuju.`}>
        Tanda tangannya sedang dibuat. Program mencoba lagi sendiri setiap menit; muat ulang halaman ini.
      </Alert>
    )
  if (isMine)
    return (
      <Alert
        title="Giliran Anda menandatangani."
        action={
          <ButtonLink href={to.signOnScreen(agreement.id, turn.id)} kind="primary">
            Baca dan tanda tangani
          </ButtonLink>
        }
      >
        Baca naskahnya lebih dulu.
      </Alert>
    )
  return <Alert kind="info" title={`Menunggu ${turn.name}, ${turn.partyName}.`} />
}

function PaperCard({
  agreement,
  paper,
  link,
  actor,
  mayPrepare,
}: EsignProps & { paper: PaperView; mayPrepare: boolean }) {
  const turn = turnOf(paper)
  return (
    <Card
      title="Urutan tanda tangan"
      id="urutan"
      actions={<a href={to.esignFile(agreement.id, paper.id)}>Buka berkas PDF</a>}
    >
      <Table
        caption="Urutan tanda tangan"
        rows={paper.signatories}
        columns={[
          { head: 'Urutan', kind: 'tight', cell: ({ placeInOrder }) => placeInOrder },
          {
            head: 'Penanda tangan',
            kind: 'title',
            cell: ({ name, position }) => <TwoLines first={name} second={position} />,
          },
          { head: 'Pihak', cell: ({ partyName }) => partyName },
          {
            head: 'Keadaan',
            cell: (signatory) => (
              <TwoLines
                first={<SignatoryBadge signatory={signatory} isTurn={signatory === turn} />}
                second={signatory.signedAt && longMoment(signatory.signedAt, actor.zone)}
              />
            ),
          },
        ]}
      />
      {mayPrepare && turn && turn.state === 'waiting' && turn.accountId === null && (
        <LinkPart agreement={agreement} turn={turn} link={link} actor={actor} />
      )}
      <Facts
        kind="rows"
        items={[
          ['Berkas', paper.name],
          ['Disiapkan', `${longMoment(paper.preparedAt, actor.zone)}, oleh ${paper.preparedBy}`],
          [
            'Sidik jari naskah asal',
            <code title={paper.originalSha256}>{paper.originalSha256.slice(0, 12)}</code>,
          ],
          paper.closedReason !== null && ['Alasan', paper.closedReason],
        ]}
      />
      {mayPrepare && paper.state === 'open' && (
        <p>
          <a href={to.withdrawEsign(agreement.id, paper.id)}>Tarik naskah ini</a>
        </p>
      )}
    </Card>
  )
}

interface LinkProps extends Pick<EsignProps, 'agreement' | 'link' | 'actor'> {
  turn: Signatory
}

function LinkPart({ agreement, turn, link, actor }: LinkProps) {
  const give = (
    <PostButton action={to.giveSigningLink(agreement.id, turn.id)} icon="link">
      {link ? 'Buat tautan baru' : `Buat tautan untuk ${turn.name}`}
    </PostButton>
  )
  if (!link)
    return (
      <>
        <p>{`${turn.name} menandatangani dari ponsel atau komputernya sendiri, tanpa akun.`}</p>
        {give}
      </>
    )
  return (
    <>
      <Facts
        kind="rows"
        items={[
          [
            `Tautan untuk ${turn.name}`,
            <span class="link-token">
              <a href={link.address}>{link.address}</a>
            </span>,
          ],
          ['Kode', <b>{link.code}</b>],
          turn.linkEndsAt !== null && ['Berlaku sampai', longMoment(turn.linkEndsAt, actor.zone)],
        ]}
      />
      <p class="hint">
        Kirim tautannya lewat surel atau pesan. Sampaikan kodenya dengan cara lain, misalnya lewat telepon.
      </p>
      {give}
    </>
  )
}

function Earlier({ papers, actor }: { papers: PaperView[]; actor: Actor }) {
  return (
    <Card title="Naskah sebelumnya" id="sebelumnya">
      <Table
        caption="Naskah sebelumnya"
        rows={papers}
        columns={[
          {
            head: 'Naskah',
            kind: 'title',
            cell: (paper) => (
              <TwoLines
                first={<a href={to.esignFile(paper.agreementId, paper.id)}>{paper.name}</a>}
                second={longMoment(paper.preparedAt, actor.zone)}
              />
            ),
          },
          { head: 'Keadaan', cell: ({ state }) => <PaperBadge state={state} /> },
          {
            head: 'Alasan',
            cell: ({ closedBy, closedReason }) =>
              closedReason && <TwoLines first={closedReason} second={closedBy} />,
          },
        ]}
      />
    </Card>
  )
}

function Others({ agreement, pdfs }: Pick<EsignProps, 'agreement' | 'pdfs'>) {
  return (
    <Card title="Periksa tanda tangan berkas lain" id="berkas-lain">
      <ul>
        {pdfs.map(({ id, name }) => (
          <li>
            <a href={to.paperSignatures(agreement.id, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
