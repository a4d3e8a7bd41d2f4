import { to } from '#addresses'
import { type AgreementSlot, leads, mayEdit, papersOf, partiesOf } from '#agreements'
import { may } from '#kernel'
import { ButtonLink, Card, Facts } from '#ui'
import { Mixed, WayBadge } from './pages/mixed.tsx'
import { PaperBadge } from './pages/states.tsx'
import { esignPapersOf, turnOf } from './queries.ts'

/** What electronic signatures show on the page of an agreement: whose turn it is, and how each party signed. */
export const esignSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const [paper] = await esignPapersOf(db, agreement.id)
    const parties = await partiesOf(db, agreement.id, today)
    const mayPrepare =
      leads(actor, agreement) && may(actor, 'paper.prepare') && mayEdit(actor, 'signing', agreement.stage)
    const unsigned = parties.some(({ signedOn }) => signedOn === null)
    const badge = <WayBadge parties={parties} />
    const turn = paper && turnOf(paper)
    const signed = (await papersOf(db, agreement.id)).filter(({ kind }) => kind === 'signed-file')
    if (!paper && !(mayPrepare && unsigned)) return { section: null, checks: [], badge }
    return {
      section: (
        <Card
          title="Tanda tangan elektronik"
          id="tanda-tangan-elektronik"
          actions={paper && <a href={to.esign(agreement.id)}>Lihat urutan</a>}
        >
          {paper ? (
            <Facts
              kind="rows"
              items={[
                ['Keadaan', <PaperBadge state={paper.state} />],
                turn && ['Giliran', `${turn.name}, ${turn.partyName}`],
                [
                  'Sudah menandatangani',
                  `${paper.signatories.filter(({ state }) => state === 'signed').length} dari ${paper.signatories.length}`,
                ],
                ...signed.map(
                  ({ id, name }) =>
                    [
                      'Berkas',
                      <a href={to.paperSignatures(agreement.id, id)}>{`Periksa ${name}`}</a>,
                    ] as const,
                ),
              ]}
            />
          ) : (
            <>
              <p>
                Naskah dapat ditandatangani di layar menurut urutan, atau dicatat sebagai tanda tangan basah.
              </p>
              <ButtonLink href={to.prepareEsign(agreement.id)} icon="file">
                Siapkan naskah
              </ButtonLink>
            </>
          )}
          <Mixed parties={parties} />
        </Card>
      ),
      checks: [],
      badge,
    }
  },
}
