import { to } from '#addresses'
import { shortDay } from '#kernel'
import { ButtonLink, Card, Table, TwoLines } from '#ui'
import type { Contact } from '../tables.ts'
import { contactRoles } from './roles.ts'

interface ContactsProps {
  partnerId: string
  contacts: Contact[]
  former: Contact[]
  mayAdd: boolean
  mayChange: (contact: Contact) => boolean
}

/** Whom to speak to, and who it was before. */
export function ContactsCard({ partnerId, contacts, former, mayAdd, mayChange }: ContactsProps) {
  const add = mayAdd && (
    <ButtonLink href={to.newPartnerContact(partnerId)} icon="plus">
      Tambah kontak
    </ButtonLink>
  )
  const ended = (contact: Contact) =>
    contact.endedOn ? (
      `sampai ${shortDay(contact.endedOn)}`
    ) : (
      <Steps
        partnerId={partnerId}
        contact={contact}
        mayChange={mayChange(contact)}
        mayEnd={contacts.length > 1}
      />
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
            cell: ({ name, position, roles, isPrimary }) => (
              <TwoLines
                first={name}
                second={[position, ...roles.map((role) => contactRoles[role]), isPrimary && 'kontak utama']
                  .filter(Boolean)
                  .join(' · ')}
              />
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

interface StepsProps {
  partnerId: string
  contact: Contact
  mayChange: boolean
  mayEnd: boolean
}

function Steps({ partnerId, contact: { id, name }, mayChange, mayEnd }: StepsProps) {
  if (!mayChange) return 'aktif'
  return (
    <>
      <a href={to.revisePartnerContact(partnerId, id)} aria-label={`Ubah ${name}`}>
        Ubah
      </a>{' '}
      {mayEnd && (
        <a href={to.endPartnerContact(partnerId, id)} aria-label={`Akhiri ${name}`}>
          Akhiri
        </a>
      )}
    </>
  )
}
