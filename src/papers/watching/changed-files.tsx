import type { Db } from '#kernel'
import { longMoment, type Zone } from '#kernel'
import { Alert } from '#ui'

export interface ChangedFile {
  name: string
  state: 'changed' | 'missing'
  since: Date
}

/** Files of an agreement that are no longer what was stored. Reach: the agreement's. */
export async function changedFilesOf(db: Db, agreementId: string): Promise<ChangedFile[]> {
  const rows = await db
    .selectFrom('paperCheck')
    .leftJoin('paper', 'paper.id', 'paperCheck.id')
    .leftJoin('agreementText', 'agreementText.id', 'paperCheck.id')
    .select(['paperCheck.state', 'since', 'paper.name as paperName', 'agreementText.name as textName'])
    .where('paperCheck.agreementId', '=', agreementId)
    .where('paperCheck.state', '<>', 'same')
    .orderBy('since')
    .limit(20)
    .execute()
  return rows.map(({ state, since, paperName, textName }) => ({
    name: paperName ?? textName ?? 'Berkas',
    state: state as ChangedFile['state'],
    since,
  }))
}

/** Says to the reader of an agreement that a stored file can no longer be relied on. */
export function ChangedFiles({ files, zone }: { files: readonly ChangedFile[]; zone: Zone }) {
  if (files.length === 0) return null
  return (
    <Alert
      kind="stalled"
      title={
        files.length === 1
          ? 'Satu berkas tidak lagi seperti saat disimpan.'
          : `${files.length} berkas tidak lagi seperti saat disimpan.`
      }
    >
      {files.map(
        ({ name, state, since }) =>
          `${name} ${state === 'changed' ? 'berubah' : 'hilang'}, diketahui ${longMoment(since, zone)}. `,
      )}
      Bandingkan dengan naskah asli dan laporkan kepada administrator.
    </Alert>
  )
}
