import { to } from '#addresses'
import { type FormState, longDay, number } from '#kernel'
import {
  Actions,
  Badge,
  ButtonLink,
  Card,
  Confirm,
  DateField,
  Empty,
  Filters,
  Form,
  PageHead,
  Pagination,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import { reachedAt } from '../pack/paper.ts'
import { type ContactRow, listAddress, perPage, type Question } from './queries.ts'

/** People at partners, and whether they agreed to be named to those who go home. */
export function ContactsPage({ asked, rows, total }: { asked: Question; rows: ContactRow[]; total: number }) {
  return (
    <>
      <PageHead
        title="Kontak yang bersedia disebut"
        lead={`${number(total)} kontak mitra dari kerja sama yang berlaku. Hanya yang bersedia disebut masuk ke paket bekal.`}
      />
      <Filters
        action={to.namedContacts}
        search={{ name: 'cari', label: 'Cari mitra atau nama', value: asked.cari }}
        reset={asked.cari ? to.namedContacts : undefined}
      />
      <Card>
        <Table
          caption="Kontak mitra dan kesediaannya disebut"
          rows={rows}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: ({ name, position }) => <TwoLines first={name} second={position} />,
            },
            {
              head: 'Mitra',
              cell: ({ partnerId, partner }) => <a href={to.partner(partnerId)}>{partner}</a>,
            },
            { head: 'Telepon atau surel', cell: reachedAt },
            {
              head: 'Kesediaan',
              cell: ({ agreedOn, told }) =>
                agreedOn ? (
                  <TwoLines
                    first={<Badge kind="good">Bersedia</Badge>}
                    second={`${longDay(agreedOn)}, ${told}`}
                  />
                ) : (
                  <Badge kind="waiting">Belum ditanya</Badge>
                ),
            },
            {
              head: 'Catat',
              cell: ({ id, contactId, name }) =>
                id ? (
                  <a href={to.withdrawNaming(contactId)} aria-label={`Catat ${name} tidak bersedia lagi`}>
                    Tidak bersedia lagi
                  </a>
                ) : (
                  <a href={to.nameContact(contactId)} aria-label={`Catat kesediaan ${name}`}>
                    Catat kesediaan
                  </a>
                ),
            },
          ]}
          empty={
            <Empty
              title={asked.cari ? 'Tidak ditemukan' : 'Belum ada kontak mitra'}
              icon="handshake"
              action={<ButtonLink href={to.partners}>Ke daftar mitra</ButtonLink>}
            >
              {asked.cari
                ? 'Coba kata lain.'
                : 'Tambahkan kontak di halaman mitra yang kerja samanya berlaku.'}
            </Empty>
          }
        />
        {total > 0 && (
          <Pagination
            page={asked.halaman}
            size={perPage}
            total={total}
            href={(halaman) => listAddress({ ...asked, halaman })}
          />
        )}
      </Card>
    </>
  )
}

interface OneProps {
  form: FormState
  contact: ContactRow
  today: string
}

export function AgreePage({ form, contact, today }: OneProps) {
  return (
    <>
      <PageHead title="Catat kesediaan" lead={`${contact.name}, ${contact.position}, ${contact.partner}.`} />
      <Card>
        <Form form={form}>
          <p>
            Nama, jabatan, dan {reachedAt(contact)} akan tertulis di portofolio orang yang pulang. Tanyakan
            itu kepadanya dengan jelas.
          </p>
          <DateField form={form} name="agreedOn" label="Bersedia sejak" max={today} />
          <TextField
            form={form}
            name="told"
            label="Disampaikan lewat"
            hint="Misalnya: pesan singkat, surat nomor 12, dalam rapat 3 Maret."
          />
          <Actions submit="Catat kesediaan" cancel={to.namedContacts} />
        </Form>
      </Card>
    </>
  )
}

export function UnnamePage({ form, contact }: OneProps) {
  return (
    <Confirm
      form={form}
      title={`${contact.name} tidak bersedia lagi?`}
      consequence="Namanya hilang dari semua dompet sekarang juga dan tidak masuk ke paket baru. Kertas yang sudah diserahkan tetap seperti adanya."
      submit="Catat tidak bersedia lagi"
      cancel={to.namedContacts}
      danger
    />
  )
}
