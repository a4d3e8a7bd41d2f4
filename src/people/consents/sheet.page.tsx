import { to } from '#addresses'
import { Button, ButtonLink, PageHead } from '#ui'
import { consentCodes, consentKinds } from './kinds.ts'
import { currentWording, wordingOf } from './wording.ts'

interface SheetPageProps {
  person: { id: string; name: string; unitName: string }
  number: string | undefined
  partners: { id: string; name: string }[]
  /** Named on the sheet as the one who receives data. */
  partner: { id: string; name: string } | undefined
  isChild: boolean
}

/** The paper that is read aloud and signed: what for, and that one may say no. */
export function SheetPage({ person, number, partners, partner, isChild }: SheetPageProps) {
  return (
    <>
      <PageHead
        title="Lembar persetujuan"
        lead="Pilih mitra bila datanya akan dibagikan, lalu cetak lewat menu peramban (Ctrl+P)."
        actions={<ButtonLink href={to.personConsents(person.id)}>Kembali</ButtonLink>}
      />
      <form class="card screen-only" method="get" action={to.consentSheet(person.id)}>
        <div class="field">
          <label for="mitra">Mitra yang menerima data</label>
          <select class="input" id="mitra" name="mitra">
            <option value="">Tidak ada</option>
            {partners.map(({ id, name }) => (
              <option value={id} selected={id === partner?.id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Button>Tampilkan di lembar</Button>
      </form>
      <div class="sheets">
        <section class="sheet" id="lembar">
          <h2>Persetujuan penggunaan data pribadi</h2>
          <p class="sheet-lead">{person.unitName}</p>
          <p>
            Nama: <b>{person.name}</b>
            {number && <>, nomor registrasi {number}</>}
          </p>
          <p>
            Petugas membacakan lembar ini. Beri tanda pada pilihan Anda. Anda boleh menolak semuanya; hak
            Anda, pembinaan Anda, dan waktu bebas Anda tidak berubah karenanya.
          </p>
          <ol class="sheet-order">
            {consentCodes.map((kind) => (
              <li>
                <b>{consentKinds[kind]}</b>
                {kind === 'sharing' && (
                  <>
                    {': '}
                    {partner ? partner.name : <span class="to-fill" />}
                  </>
                )}
                <br />
                {wordingOf(currentWording, kind)?.purpose} {wordingOf(currentWording, kind)?.without}
                <br />☐ Setuju &nbsp; ☐ Tidak setuju
              </li>
            ))}
          </ol>
          <p>
            Persetujuan dapat dicabut kapan saja, lisan atau tertulis, kepada petugas mana pun. Sejak itu data
            Anda tidak dipakai lagi untuk hal tersebut. Anda juga boleh melihat data Anda dan meminta
            perbaikannya.
          </p>
          <p>
            Dasar: UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi. Pembinaan dan pembimbingan sendiri
            berjalan atas dasar tugas negara (Pasal 20) dan tidak memerlukan persetujuan ini. Naskah versi{' '}
            {currentWording}.
          </p>
          <div class="sheet-parties">
            <Signature as="Yang bersangkutan" name={person.name} />
            {isChild && <Signature as="Wali (nama dan hubungan)" />}
            <Signature as="Saksi" />
            <Signature as="Petugas" />
          </div>
        </section>
      </div>
    </>
  )
}

function Signature({ as, name }: { as: string; name?: string | undefined }) {
  return (
    <div>
      <p>{as}</p>
      <p class="signature-place">{name ?? <span class="to-fill" />}</p>
    </div>
  )
}
