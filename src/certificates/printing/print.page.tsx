import { to } from '#addresses'
import { longMoment, number } from '#kernel'
import { ButtonLink, Card, Hidden, PageHead, PostButton, Progress } from '#ui'
import { printStates, shapes } from './kinds.ts'
import type { PrintView } from './printing.ts'

/** How far the papers are, and where they are fetched; while they are made the browser asks again by itself. */
export function PrintPage({ print }: { print: PrintView }) {
  const { id, shape, state, total, done, byName, begunAt, zone, proposalId } = print
  return (
    <>
      <PageHead
        title={printStates[state]}
        lead={`${print.title}, ${number(total)} sertifikat. Diminta ${byName}, ${longMoment(begunAt, zone)}.`}
      />
      <Card>
        {state === 'going' && (
          <>
            <Progress value={done} max={total} label={`${number(done)} dari ${number(total)} sertifikat`} />
            <p>
              Halaman ini memperbarui diri. Anda boleh menutupnya; pekerjaan tetap berjalan, juga bila
              komputer sempat mati.
            </p>
            <PostButton action={to.cancelCertificatePrint(id)}>Batalkan</PostButton>
          </>
        )}
        {state === 'ready' && (
          <>
            <p>
              Berkas ini memuat nama orang. Simpan di komputer kantor saja; di sini ia dihapus sesudah satu
              hari.
            </p>
            <p>
              <ButtonLink href={to.certificatePrintFile(id)} kind="primary" icon="download">
                {`Unduh ${shapes[shape].short}`}
              </ButtonLink>
            </p>
            <PostButton action={to.cancelCertificatePrint(id)}>Hapus berkas sekarang</PostButton>
          </>
        )}
        {state === 'cancelled' && (
          <>
            <p>Tidak ada berkas yang disimpan. Sertifikatnya tetap terbit dan dapat dicetak kapan saja.</p>
            <PostButton
              action={to.printCertificates(proposalId)}
              fields={<Hidden name="shape" value={shape} />}
            >
              Siapkan lagi
            </PostButton>
          </>
        )}
        <p>
          <a href={to.certificateProposal(proposalId)}>Kembali ke usul</a>
        </p>
      </Card>
    </>
  )
}
