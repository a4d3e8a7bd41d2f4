import { to } from '#addresses'
import { type Actor, type Day, longDay } from '#kernel'
import { howRounded, type Told, toldInWords } from '#targeting'
import { ButtonLink, PageHead } from '#ui'
import { addressOf, type Question } from './asked.ts'
import { areasInWords } from './map.page.tsx'
import type { CareMap, MapRow } from './rows.ts'

interface PaperProps {
  map: CareMap
  unitName: string
  areas: string[]
  asked: Question
  /** What the figures are rounded to. */
  least: number
  actor: Actor
  today: Day
  /** '10 Maret 2027 pukul 09.00 WIB' */
  asOf: string
}

/** What is brought to a meeting with a partner: counts without names, what is answered, and room to write. */
export function CareMapPaper({ map, unitName, areas, asked, least, actor, today, asOf }: PaperProps) {
  const inWords = (told: Told) => toldInWords(told, least)
  return (
    <>
      <PageHead
        title="Kertas untuk pertemuan"
        lead="Hanya jumlah, tanpa nama. Cetak lewat menu peramban (Ctrl+P)."
        actions={<ButtonLink href={addressOf(to.careMap, asked, actor)}>Kembali ke peta</ButtonLink>}
      />
      <div class="sheets">
        <section class="sheet" id="kertas">
          <h2>Kebutuhan warga binaan</h2>
          <p class="sheet-lead">
            {unitName}
            <br />
            {areas.length > 0 && (
              <>
                Tempat tinggal: {areasInWords(areas)}
                <br />
              </>
            )}
            {longDay(today)}
          </p>
          <p>
            Dalam pengawasan: {inWords(map.people)}. Sudah dinilai kebutuhannya: {inWords(map.assessed)}.
          </p>
          <PaperTable title="Yang diperlukan" head="Kebutuhan" rows={map.needs} inWords={inWords} />
          {map.skills.length > 0 && (
            <PaperTable
              title="Keterampilan yang diminati"
              head="Keterampilan"
              rows={map.skills}
              inWords={inWords}
            />
          )}
          <p class="sheet-place">
            Sumber: penilaian kebutuhan oleh {unitName}, keadaan {asOf}. {howRounded(least)}
          </p>
        </section>
      </div>
    </>
  )
}

interface PaperTableProps {
  title: string
  head: string
  rows: MapRow[]
  inWords(told: Told): string
}

function PaperTable({ title, head, rows, inWords }: PaperTableProps) {
  const hasUrgent = rows.some(({ urgent }) => urgent !== undefined)
  return (
    <>
      <h3>{title}</h3>
      <div class="table-room">
        <table class="sheet-table">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">Orang</th>
              {hasUrgent && <th scope="col">Mendesak</th>}
              <th scope="col">Sudah dijawab</th>
              <th scope="col">Kesanggupan mitra</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, needing, urgent, offers }) => (
              <tr>
                <th scope="row">{label}</th>
                <td>{inWords(needing)}</td>
                {hasUrgent && <td>{urgent !== undefined && inWords(urgent)}</td>}
                <td>
                  {offers.length === 0
                    ? 'Belum ada'
                    : offers
                        .slice(0, 3)
                        .map(({ title: agreement, activities }) => activities[0] ?? agreement)
                        .join('; ')}
                </td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
