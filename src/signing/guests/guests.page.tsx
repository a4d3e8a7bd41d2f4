import { to } from '#addresses'
import { blank, type FormState } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  CheckFields,
  Columns,
  Empty,
  FieldRow,
  Form,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import { guestRoles } from '../kinds.ts'
import type { Guest, SigningEvent } from '../tables.ts'

interface GuestsPageProps {
  event: SigningEvent
  guests: Guest[]
  form: FormState
}

const roleOptions = Object.entries(guestRoles).map(([value, label]) => ({ value, label }))
const present = (guests: Guest[]) => guests.filter(({ attended }) => attended).map(({ id }) => id)

export function GuestsPage({ event, guests, form }: GuestsPageProps) {
  return (
    <>
      <PageHead
        title="Undangan dan kehadiran"
        lead={`${present(guests).length} dari ${guests.length} undangan hadir.`}
        actions={
          <ButtonLink href={`${to.printSigning(event.id)}#daftar-hadir`} icon="print">
            Cetak daftar hadir
          </ButtonLink>
        }
      />
      <Columns kind="even">
        <Card title="Kehadiran">
          {guests.length === 0 ? (
            <Empty title="Belum ada undangan" icon="people">
              Tambahkan pejabat, saksi, dan tamu di samping ini.
            </Empty>
          ) : (
            <>
              <Form form={blank({ hadir: present(guests) })} action={to.signingAttendance(event.id)}>
                <CheckFields
                  form={blank({ hadir: present(guests) })}
                  name="hadir"
                  label="Centang yang hadir"
                  options={guests.map(({ id, name, position, institution, role }) => ({
                    value: id,
                    label: name,
                    hint: [guestRoles[role], position, institution].filter(Boolean).join(', '),
                  }))}
                  optional
                />
                <Actions submit="Simpan kehadiran" cancel={to.signing(event.id)} />
              </Form>
              <details>
                <summary>Hapus undangan</summary>
                <ul class="plain-list">
                  {guests.map(({ id, name }) => (
                    <li>
                      <a href={to.removeSigningGuest(event.id, id)}>Hapus {name}</a>
                    </li>
                  ))}
                </ul>
              </details>
            </>
          )}
        </Card>
        <Card title="Tambah undangan">
          <Form form={form}>
            <FieldRow>
              <SelectField form={form} name="role" label="Sebagai" options={roleOptions} />
              <TextField form={form} name="name" label="Nama" />
            </FieldRow>
            <TextField form={form} name="position" label="Jabatan" optional />
            <TextField form={form} name="institution" label="Instansi" optional />
            <Actions submit="Tambah undangan" />
          </Form>
        </Card>
      </Columns>
    </>
  )
}
