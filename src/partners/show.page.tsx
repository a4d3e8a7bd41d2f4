import { to } from '#addresses'
import { type Actor, type Child, type Event, may, reaches, type Words } from '#kernel'
import { ButtonLink, Card, Columns, EventHistory, Facts, Notice, PageHead, Stack } from '#ui'
import { placeName } from './areas.ts'
import { ContactsCard } from './contacts/contacts-card.tsx'
import { partnerKinds } from './kinds.ts'
import { npwpInGroups } from './numbers.ts'
import type { PartnerView } from './queries.ts'
import type { Contact } from './tables.ts'

interface ShowProps {
  partner: PartnerView
  contacts: Contact[]
  former: Contact[]
  events: Event[]
  words: readonly Words[]
  /** What later capabilities show of this partner, such as its agreements. */
  sections: Child[]
  actor: Actor
}

export function ShowPage({ partner, contacts, former, events, words, sections, actor }: ShowProps) {
  const mayRevise = may(actor, 'partner.revise')
  const keeps = reaches(actor, partner)
  return (
    <>
      <PageHead
        title={partner.name}
        lead={`${partnerKinds[partner.kind]} di ${placeName(partner.place)}.`}
        actions={
          mayRevise &&
          keeps && (
            <ButtonLink href={to.revisePartner(partner.id)} icon="edit">
              Ubah data
            </ButtonLink>
          )
        }
      />
      <Columns>
        <Stack>
          {sections}
          <ContactsCard
            partnerId={partner.id}
            contacts={contacts}
            former={former}
            mayAdd={mayRevise}
            mayEnd={(contact) => mayRevise && contacts.length > 1 && (keeps || reaches(actor, contact))}
          />
        </Stack>
        <Stack>
          <Card title="Data mitra">
            <PartnerFacts partner={partner} />
            {!keeps && (
              <Notice>
                Data ini dijaga {partner.keeper}. Sampaikan ke sana bila ada yang perlu diperbaiki.
              </Notice>
            )}
          </Card>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function PartnerFacts({ partner }: { partner: PartnerView }) {
  const { parent, place, nib, npwp, legalBasis, address, aliases, shortName, note } = partner
  return (
    <Facts
      kind="rows"
      items={[
        shortName !== null && ['Nama singkat', shortName],
        aliases.length > 0 && ['Nama lain', aliases.join('; ')],
        parent && ['Induk', <a href={to.partner(parent.id)}>{parent.name}</a>],
        nib !== null && ['NIB', nib],
        npwp !== null && ['NPWP', npwpInGroups(npwp)],
        legalBasis !== null && ['Dasar hukum', legalBasis],
        ['Kecamatan', placeName(place)],
        ['Provinsi', place.province],
        ['Alamat', address],
        note !== null && ['Catatan', note],
        ['Didaftarkan oleh', partner.keeper],
      ]}
    />
  )
}
