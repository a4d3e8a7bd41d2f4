import { to } from '#addresses'
import { longMoment, type Zone } from '#kernel'
import { ButtonLink, Card, Empty, fileSize, Table, TwoLines } from '#ui'
import { fileKinds } from './kinds.ts'
import type { Meeting, MeetingFile } from './tables.ts'

interface FilesProps {
  meeting: Meeting
  files: MeetingFile[]
  canWrite: boolean
  zone: Zone
}

const called = (file: MeetingFile) => (file.kind === 'proof' ? 'Bukti' : fileKinds[file.kind])

/** Photos and signed minutes. */
export function FilesCard({ meeting, files, canWrite, zone }: FilesProps) {
  const attach = canWrite && (
    <ButtonLink href={to.newMeetingFile(meeting.id)} icon="upload">
      Unggah berkas
    </ButtonLink>
  )
  return (
    <Card title="Foto dan berkas" id="berkas" actions={files.length > 0 && attach}>
      <Table
        caption="Foto dan berkas pertemuan"
        rows={files}
        columns={[
          {
            head: 'Berkas',
            kind: 'title',
            cell: (file) => (
              <TwoLines
                first={<a href={to.meetingFile(meeting.id, file.id)}>{file.name}</a>}
                second={[called(file), fileSize(Number(file.size)), file.note].filter(Boolean).join(', ')}
              />
            ),
          },
          {
            head: 'Diunggah',
            cell: (file) => <TwoLines first={longMoment(file.at, zone)} second={`oleh ${file.addedBy}`} />,
          },
        ]}
        empty={
          <Empty title="Belum ada berkas" action={attach} icon="file">
            Foto pertemuan, daftar hadir, dan notula yang ditandatangani.
          </Empty>
        }
      />
    </Card>
  )
}
