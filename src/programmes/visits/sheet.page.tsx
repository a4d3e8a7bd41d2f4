import { to } from '#addresses'
import { longDay, number, weekday } from '#kernel'
import { ButtonLink, PageHead } from '#ui'
import { clock } from '../timetable/times.ts'
import type { Member } from './queries.ts'
import type { VisitView } from './visit.ts'

/** The paper that the escort carries: who left, with boxes for both counts. */
export function VisitSheetPage({ visit, members }: { visit: VisitView; members: Member[] }) {
  return (
    <>
      <PageHead
        title="Lembar studi kunjung"
        lead="Cetak lewat menu peramban (Ctrl+P). Lembar ini memuat nama; simpan setelah dipakai."
        actions={<ButtonLink href={to.studyVisit(visit.id)}>Kembali</ButtonLink>}
      />
      <div class="sheets">
        <section class="sheet" id="lembar">
          <h2>Daftar peserta studi kunjung</h2>
          <p class="sheet-lead">{visit.unitName}</p>
          <p>
            Tujuan: <b>{visit.destination}</b>. {weekday(visit.heldOn)}, {longDay(visit.heldOn)}, pukul{' '}
            {clock(visit.departsAt)} sampai {clock(visit.returnsAt)}.
          </p>
          <p>
            Surat izin: {visit.permitNumber ? `${visit.permitNumber}, ${visit.permitIssuer}` : 'belum ada'}.
            Pengawal: {visit.escorts.length > 0 ? visit.escorts.join('; ') : 'belum ada'}.
          </p>
          <table class="sheet-table">
            <caption class="hidden-text">Peserta</caption>
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">Nama</th>
                <th scope="col">Pemeriksaan</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ name, number: registered }, place) => (
                <tr>
                  <td>{number(place + 1)}</td>
                  <td>
                    {name ?? 'Tidak lagi di unit ini'}
                    <br />
                    <small>{registered}</small>
                  </td>
                  <td>☐ berangkat ☐ kembali</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>Jumlah berangkat: ______ orang, pukul ______. Jumlah kembali: ______ orang, pukul ______.</p>
          <div class="sheet-parties">
            {['Pengawal', 'Petugas pintu'].map((as) => (
              <div>
                <p>{as}</p>
                <p class="signature-place">
                  <span class="to-fill" />
                </p>
              </div>
            ))}
          </div>
        </section>
      </div>
    </>
  )
}
