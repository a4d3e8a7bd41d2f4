import { to } from '#addresses'
import { shortDay } from '#kernel'
import { ButtonLink, Card, Table, TwoLines } from '#ui'
import type { Contact } from '../tables.ts'

interface ContactsProps {
  partnerId: string
  contacts: Contact[]
  former: Contact[]
  mayAdd: boolean
  mayEnd: (contact: Contact) => boolean
}

/** Whom to speak to, and who it was before. */
export function ContactsCard({ partnerId, contacts, former, mayAdd, mayEnd }: ContactsProps) {
  const add = mayAdd && (
    <ButtonLink href={to.newPartnerContact(partnerId)} icon="plus">
      Tambah kontak
    </ButtonLink>
  )
  const ended = (contact: Contact) =>
    contact.endedOn ? (
      `sampai ${shortDay(contact.endedOn)}`
    ) : (
      <EndLink partnerId={partnerId} contact={contact} may={mayEnd(contact)} />
    )
  return (
    <Card title="Kontak" id="kontak" actions={add}>
      <Table
        caption="Kontak mitra ini"
        rows={[...contacts, ...former]}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: ({ name, position, isPrimary }) => (
              <TwoLines first={name} second={isPrimary ? `${position} · kontak utama` : position} />
            ),
          },
          { head: 'Hubungi', cell: (contact) => <Reach contact={contact} /> },
          { head: 'Keadaan', cell: ended },
        ]}
      />
    </Card>
  )
}

function Reach({ contact: { phone, email } }: { contact: Contact }) {
  return (
    <TwoLines
      first={phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone.replaceAll(' ', '\u00a0')}</a>}
      second={email && <a href={`mailto:${email}`}>{email}</a>}
    />
  )
}

function EndLink({ partnerId, contact, may }: { partnerId: string; contact: Contact; may: boolean }) {
  if (!may) return 'aktif'
  return (
    <a href={to.endPartnerContact(partnerId, contact.id)}>
      Akhiri<span class="hidden-text"> {contact.name}</span>
    </a>
  )
}
