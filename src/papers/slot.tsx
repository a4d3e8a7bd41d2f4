import { to } from '#addresses'
import { type Agreement, type AgreementSlot, type Check, leads, mayEdit } from '#agreements'
import { type Actor, longMoment, may } from '#kernel'
import { ButtonLink, Card, Empty, Facts } from '#ui'
import { addendumPart } from './addenda/card.tsx'
import { findingsOf, latestText } from './queries.ts'
import { FoundCard } from './seeking/found-card.tsx'
import { seekInPapers } from './seeking/seek.ts'
import type { AgreementText } from './tables.ts'
import { origins } from './texts.page.tsx'
import { ChangedFiles, changedFilesOf } from './watching/changed-files.tsx'

/** What papers show on the pages of agreements: the text and its state, files that changed, and words found inside. */
export const paperSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const text = await latestText(db, agreement.id)
    const findings = text ? (await findingsOf(db, agreement, text, today)).length : 0
    const changed = await changedFilesOf(db, agreement.id)
    const addendum = await addendumPart(db, actor, agreement, today)
    return {
      section: (
        <>
          <ChangedFiles files={changed} zone={actor.zone} />
          {addendum.section}
          <PaperTextCard {...{ agreement, text, findings, actor }} />
        </>
      ),
      checks: [
        ...addendum.checks,
        ...(text && isBeforeForce(agreement) ? [findingsCheck(text, findings)] : []),
      ],
    }
  },

  async sought(db, actor, asked, today) {
    const question = { ...asked, halaman: 1 }
    return <FoundCard found={await seekInPapers(db, actor, question, today, mostOnList)} asked={question} />
  },
}

/** Beside the list only the first are shown; the rest stand on a page of their own. */
const mostOnList = 8

const isBeforeForce = ({ stage }: Agreement) => !['active', 'ended', 'terminated', 'dropped'].includes(stage)

function findingsCheck({ id, agreementId }: AgreementText, findings: number): Check {
  return {
    code: 'text-findings',
    label: 'Naskah tanpa temuan',
    done: findings === 0,
    required: false,
    from: 'discussion',
    ...(findings > 0 && { detail: `${findings} hal perlu dilihat sebelum tanda tangan` }),
    fix: { href: `${to.agreementText(agreementId, id)}#pemeriksaan`, label: 'Lihat temuan' },
  }
}

interface CardProps {
  agreement: Agreement
  text: AgreementText | undefined
  findings: number
  actor: Actor
}

function PaperTextCard({ agreement, text, findings, actor }: CardProps) {
  const mayWrite =
    leads(actor, agreement) && may(actor, 'text.write') && mayEdit(actor, 'parties', agreement.stage)
  const composeLink = mayWrite && (
    <ButtonLink href={to.composeText(agreement.id)} icon="file">
      Susun naskah
    </ButtonLink>
  )
  if (!text && !mayWrite) return null
  return (
    <Card
      title="Naskah"
      id="naskah"
      actions={text && <a href={to.agreementTexts(agreement.id)}>Semua versi</a>}
    >
      {text ? (
        <Facts
          kind="rows"
          items={[
            [
              'Versi terakhir',
              <a href={to.agreementText(agreement.id, text.id)}>
                Versi {text.serial}, {origins[text.origin].toLowerCase()}
              </a>,
            ],
            ['Tersimpan', `${longMoment(text.at, actor.zone)}, oleh ${text.madeBy}`],
            ['Pemeriksaan', findings === 0 ? 'Tidak ada temuan' : `${findings} hal perlu dilihat`],
          ]}
        />
      ) : (
        <Empty title="Belum ada naskah" icon="file" action={composeLink}>
          Program menyusun naskah dari data kerja sama, pustaka pasal, dan rencana aksi.
        </Empty>
      )}
    </Card>
  )
}
