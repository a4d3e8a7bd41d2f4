import { to } from '#addresses'
import { ButtonLink, Card, Empty, Table } from '#ui'
import type { Unit } from '../tables.ts'
import type { Colleague } from '../users/queries.ts'
import { levelOf } from './kinds.ts'

interface StaffProps {
  unit: Unit
  staff: readonly Colleague[]
  /** Whether names lead to the accounts. */
  mayOpen: boolean
  mayChange: boolean
}

/** Who works at a unit today. */
export function StaffCard({ unit, staff, mayOpen, mayChange }: StaffProps) {
  return (
    <Card
      title="Orang dengan jabatan hari ini"
      actions={mayOpen && <a href={`${to.users}?unit=${unit.id}`}>Semua pengguna di sini</a>}
    >
      <Table
        caption={`Orang di ${unit.name}`}
        rows={staff}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: ({ id, name }) => (mayOpen ? <a href={to.user(id)}>{name}</a> : name),
          },
          { head: 'Jabatan', cell: ({ title }) => title },
        ]}
        empty={
          <Empty
            icon="people"
            title="Belum ada orang di sini"
            action={mayChange && <ButtonLink href={to.newUser}>Undang pengguna</ButtonLink>}
          >
            {levelOf(unit.kind) === 'unit'
              ? 'Administrator Kanwil dapat mengundang orang pertama.'
              : undefined}
          </Empty>
        }
      />
    </Card>
  )
}
