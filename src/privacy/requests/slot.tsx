import { to } from '#addresses'
import { dayIn, longDay, may } from '#kernel'
import { cares, type PersonSlot } from '#people'
import { Alert, ButtonLink, Card, Table } from '#ui'
import { requestKinds, requestStates } from './kinds.ts'
import { requestsOf } from './queries.ts'
import { limitMeans } from './show.page.tsx'

/** In a person's file: what was asked of the data, whether its use is limited, and who looked. */
export const privacySlot: PersonSlot = async (db, actor, person) => {
  const requests = await requestsOf(db, person.id)
  const mayReceive = cares(actor, person)
  return (
    <>
      {person.archivedAt && (
        <Alert kind="info" title={person.anonymisedAt ? 'Berkas ini anonim.' : 'Berkas ini diarsipkan.'}>
          {person.anonymisedAt
            ? 'Nama dan semua yang mengenali orangnya sudah dihapus; hanya yang dihitung yang tersisa.'
            : 'Tidak tampak lagi di daftar.'}
        </Alert>
      )}
      {person.limitedAt && (
        <Alert title={`Pemrosesan data dibatasi sejak ${longDay(dayIn(actor.zone, person.limitedAt))}.`}>
          {limitMeans}
        </Alert>
      )}
      <Card
        title="Data pribadi"
        id="data-pribadi"
        actions={mayReceive && <ButtonLink href={to.newDataRequest(person.id)}>Catat permintaan</ButtonLink>}
      >
        <Table
          caption="Permintaan atas data orang ini"
          rows={requests}
          columns={[
            {
              head: 'Permintaan',
              kind: 'title',
              cell: (row) => <a href={to.dataRequest(person.id, row.id)}>{requestKinds[row.kind]}</a>,
            },
            { head: 'Diterima', cell: (row) => longDay(dayIn(actor.zone, row.receivedAt)) },
            { head: 'Keadaan', cell: (row) => (row.liftedAt ? 'Dicabut' : requestStates[row.state]) },
          ]}
          empty="Belum ada permintaan pembetulan, salinan, atau pembatasan data."
        />
        <p>
          {may(actor, 'look.review') && <a href={to.personLooks(person.id)}>Siapa membuka berkas ini</a>}{' '}
          {may(actor, 'data-request.decide') && <a href={to.personCopy(person.id)}>Salinan semua data</a>}
        </p>
      </Card>
    </>
  )
}
