import { HelpDrawer, SearchBox } from '#ui'

/** Pages of the test that show every part of the kit with invented content; never served to anyone. */
export function surround(title: string, current: string) {
  const places = ['Hari ini', 'Kerja sama', 'Mitra', 'Satuan kerja', 'Pengguna', 'Rekaman']
  return {
    title,
    home: '/',
    sample: true,
    asOf: '21 November 2026 pukul 07.00 WIB',
    nav: places.map((label) => ({
      label,
      href: `/${label.toLowerCase().replace(' ', '-')}`,
      current: label === current && ('page' as const),
      ...(label === 'Hari ini' && { count: 4 }),
    })),
    siblings: {
      label: current,
      items: [
        { label: 'Daftar', href: '/daftar', current: 'true' as const },
        { label: 'Tindak lanjut', href: '/tindak-lanjut' },
      ],
    },
    search: <SearchBox action="/cari" />,
    who: {
      name: 'Sri Wahyuni',
      post: 'Kepala Bidang Pembinaan',
      unit: 'Kanwil Sumatera Selatan',
      office: 'Kantor Wilayah Direktorat Jenderal Pemasyarakatan Sumatera Selatan',
      account: '/akun',
      signOut: '/keluar',
    },
    footer: [{ href: '/panduan', label: 'Panduan' }],
  }
}

export const help = (
  <HelpDrawer
    purpose="Di sini Anda melihat satu perjanjian dari awal sampai akhir: tahap, pihak, rencana aksi, dan berkasnya."
    next="Lengkapi bagian yang masih ditandai kuning, lalu pilih Berlakukan."
    terms={[
      ['PKS', 'Perjanjian kerja sama, turunan dari nota kesepahaman (MoU).'],
      ['Rencana aksi', 'Daftar kegiatan yang dijanjikan beserta tenggat dan penanggung jawabnya.'],
    ]}
    picture={{ src: '/aset/gambar.svg', alt: 'Halaman perjanjian dengan tombol Berlakukan di kanan atas' }}
    guide={{ href: '/panduan/perjanjian', label: 'Baca panduan perjanjian' }}
  />
)
