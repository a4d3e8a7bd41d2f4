import { to } from '#addresses'
import { type Actor, type Event, may, number, type Words } from '#kernel'
import { ButtonLink, Card, Columns, EventHistory, Facts, PageHead, Stack } from '#ui'
import { keeps, type questionsAsking, type ZoneView } from './queries.ts'

interface ShowProps {
  zone: ZoneView
  names: string[]
  questions: Awaited<ReturnType<typeof questionsAsking>>
  events: Event[]
  words: readonly Words[]
  actor: Actor
}

export function ZonePage({ zone, names, questions, events, words, actor }: ShowProps) {
  const mayWrite = may(actor, 'zone.write') && keeps(actor, zone)
  return (
    <>
      <PageHead
        title={zone.name}
        lead={`Dikelola ${zone.unitName}. Dipakai bersama di wilayahnya.`}
        actions={
          <>
            {mayWrite && zone.uses === 0 && <ButtonLink href={to.removeZone(zone.id)}>Hapus</ButtonLink>}
            {mayWrite && (
              <ButtonLink href={to.reviseZone(zone.id)} icon="edit">
                Ubah zona
              </ButtonLink>
            )}
            {may(actor, 'question.ask') && (
              <ButtonLink href={`${to.askQuestion}?s=zona.${zone.id}`} kind="primary" icon="search">
                Tanya siapa yang tinggal di sini
              </ButtonLink>
            )}
          </>
        }
      />
      <Columns>
        <Stack>
          <Card title="Wilayah" id="wilayah">
            <ul class="plain-list">
              {names.map((name) => (
                <li>{name}</li>
              ))}
            </ul>
          </Card>
          <Card title="Keterangan" id="keterangan">
            <Facts
              items={[
                [
                  'Mitra',
                  zone.partnerId && zone.partnerName && (
                    <a href={to.partner(zone.partnerId)}>{zone.partnerName}</a>
                  ),
                ],
                zone.note !== null && ['Catatan', zone.note],
              ]}
            />
          </Card>
          <UsesCard questions={questions} uses={zone.uses} />
        </Stack>
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

/** Whoever changes a zone changes these answers too. */
export function UsesCard({ questions, uses }: Pick<ShowProps, 'questions'> & { uses: number }) {
  const elsewhere = uses - questions.length
  return (
    <Card title="Dipakai pertanyaan" id="dipakai">
      {uses === 0 ? (
        <p class="quiet">Belum dipakai pertanyaan tersimpan.</p>
      ) : (
        <ul class="plain-list">
          {questions.map(({ id, name, unitName }) => (
            <li>
              <a href={to.question(id)}>{name}</a> <span class="quiet">{unitName}</span>
            </li>
          ))}
        </ul>
      )}
      {elsewhere > 0 && <p class="quiet">{number(elsewhere)} pertanyaan di satuan kerja lain.</p>}
    </Card>
  )
}
