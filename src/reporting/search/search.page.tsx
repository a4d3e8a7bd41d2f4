import { to } from '#addresses'
import { number } from '#kernel'
import { ButtonLink, Card, Empty, PageHead } from '#ui'
import type { Found } from './find.ts'
import type { Group } from './group.ts'

interface SearchProps {
  /** Empty when nothing was asked yet. */
  text: string
  found: Found
  mayRegister: boolean
}

export function SearchPage({ text, found: { groups, near }, mayRegister }: SearchProps) {
  if (text === '') return <NothingAsked />
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  if (near) {
    return (
      <>
        <PageHead title="Hasil pencarian" lead={`Tidak ada yang memuat "${text}".`} />
        {groups.length > 0 && <h2>Mungkin yang Anda maksud</h2>}
        {groups.map((group) => (
          <GroupCard group={group} />
        ))}
        <NothingFound text={text} mayRegister={mayRegister} />
      </>
    )
  }
  return (
    <>
      <PageHead title="Hasil pencarian" lead={`${number(total)} yang cocok dengan "${text}".`} />
      {groups.map((group) => (
        <GroupCard group={group} />
      ))}
    </>
  )
}

function GroupCard({ group: { title, hits, total, all } }: { group: Group }) {
  return (
    <Card title={title} actions={<span class="quiet">{number(total)} cocok</span>}>
      <ul class="task-list">
        {hits.map(({ href, title: name, detail, badge }) => (
          <li>
            <div>
              <a href={href}>{name}</a>
              <small>{detail}</small>
            </div>
            {badge}
          </li>
        ))}
      </ul>
      {all && <a href={all}>{`Lihat semua ${number(total)} di daftar ${title.toLowerCase()}`}</a>}
      {!all && total > hits.length && <p class="quiet">Tulis nama yang lebih lengkap untuk menyaringnya.</p>}
    </Card>
  )
}

const examples = ['dinas kesehatan', 'Lapas Klas II B', 'pelatihan kerja', 'PKS puskesmas']

function NothingAsked() {
  return (
    <>
      <PageHead title="Cari" lead="Satu kotak untuk semua: tulis di kotak Cari di bagian atas." />
      <Card title="Yang dapat dicari">
        <ul class="plain-list">
          <li>
            <b>Kerja sama</b>: judul, nomor dari pihak mana pun, nama mitra, kecamatan, atau objeknya.
          </li>
          <li>
            <b>Mitra</b>: nama, singkatan, sebutan lain, NIB, atau NPWP.
          </li>
          <li>
            <b>Satuan kerja</b>: nama sekarang, nama lama, sebutan lain, kabupaten, atau kode surat.
          </li>
          <li>
            <b>Narahubung</b>: nama orangnya.
          </li>
        </ul>
        <p>Tanda baca, spasi, dan huruf besar tidak menentukan. Contoh:</p>
        <ul class="plain-list">
          {examples.map((text) => (
            <li>
              <a href={`${to.search}?${new URLSearchParams({ q: text })}`}>{text}</a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

function NothingFound({ text, mayRegister }: { text: string; mayRegister: boolean }) {
  const register = mayRegister && (
    <ButtonLink href={`${to.newPartner}?${new URLSearchParams({ name: text })}`}>
      Daftarkan sebagai mitra
    </ButtonLink>
  )
  return (
    <Card>
      <Empty icon="search" title="Tidak ketemu?" action={register}>
        Coba satu kata saja, atau nomor tanpa awalannya. Kerja sama di luar jangkauan jabatan Anda tidak
        tampil.
      </Empty>
    </Card>
  )
}
