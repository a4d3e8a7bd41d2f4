import { to } from '#addresses'
import { type Agreement, leads, mayEdit, type PartyView } from '#agreements'
import { type Actor, may } from '#kernel'
import { BroughtCard } from '#papers'
import { Alert, ButtonLink, Card, Empty, PageHead } from '#ui'
import type { Checked } from '../checking/verdict.ts'
import { VerdictCard } from '../checking/verdict-card.tsx'
import { type PaperView, turnOf } from '../queries.ts'
import { EarlierPapers } from './earlier-papers.tsx'
import { Mixed } from './mixed.tsx'
import { PaperCard } from './paper-card.tsx'
import { PaperBadge } from './states.tsx'

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
      {latest?.comparison && <BroughtCard brought={latest.comparison} reason={latest.differenceReason} />}
      <Mixed parties={parties} />
      {latest && checked && <VerdictCard checked={checked} zone={actor.zone} />}
      {earlier.length > 0 && <EarlierPapers papers={earlier} actor={actor} />}
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
