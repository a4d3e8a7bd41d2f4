import { type Permission, permissions, type Role, roles } from '#kernel'

/** What each permission lets people do; one that is missing does not compile. */
export const permissionNames: Record<Permission, string> = {
  'session.begin': 'Masuk ke program',
  'session.end': 'Keluar dan mengakhiri sesi sendiri',
  'post.switch': 'Berpindah ke jabatan lain miliknya',
  'account.secure': 'Mengatur kata sandi dan langkah kedua miliknya',
  'administrator.found': 'Menetapkan administrator pertama',
  'invitation.accept': 'Menerima undangan dan menetapkan kata sandi',
  'account.read': 'Melihat daftar pengguna',
  'account.administer': 'Mengundang pengguna dan mengatur jabatannya',
  'unit.read': 'Melihat satuan kerja',
  'unit.administer': 'Mencatat dan mengubah satuan kerja',
  'notice.read': 'Melihat pengingat dan menandainya sudah dibaca',
  'notice.give': 'Memberi pengingat setiap pagi',
  'mail.read': 'Melihat kotak keluar surel',
  'mail.administer': 'Mengirim ulang surel yang gagal',
  'home.read': 'Membuka halaman Hari ini',
  'search.ask': 'Mencari dari setiap halaman',
  'help.read': 'Membaca panduan',
  'permission.read': 'Membaca hak akses',
  'rule.read': 'Membaca aturan',
  'record.verify': 'Membuka dan memeriksa rekaman',
  'partner.read': 'Melihat mitra',
  'partner.register': 'Mendaftarkan mitra',
  'partner.revise': 'Mengubah data, kontak, dokumen, dan bantuan mitra',
  'partner.merge': 'Menggabungkan catatan mitra yang ganda',
  'partner.check': 'Memeriksa mitra dan memberi tanda',
  'partner.clear': 'Mencabut tanda merah mitra',
  'filter.save': 'Menyimpan saringan daftar kerja sama',
  'agreement.read': 'Melihat kerja sama',
  'agreement.propose': 'Mengajukan kerja sama',
  'agreement.revise': 'Mengubah data, pihak, masa berlaku, dan penanggung jawab',
  'agreement.advance': 'Memindahkan tahap',
  'agreement.drop': 'Menghentikan kerja sama dalam proses',
  'agreement.sign': 'Mencatat tanda tangan',
  'agreement.attach': 'Mengunggah berkas',
  'agreement.activate': 'Memberlakukan kerja sama',
  'agreement.decide-ending': 'Mencatat putusan menjelang berakhir',
  'agreement.suspend': 'Membekukan dan melanjutkan kerja sama',
  'agreement.terminate': 'Mengakhiri kerja sama lebih awal dan mencabutnya',
  'evaluation.write': 'Menulis evaluasi satu masa kerja sama',
  'evaluation.confirm': 'Mengesahkan evaluasi',
  'approval.submit': 'Mengajukan naskah untuk disetujui dan menariknya kembali',
  'approval.decide': 'Memaraf atau mengembalikan naskah pada tingkatnya',
  'directive.read': 'Melihat arahan',
  'directive.issue': 'Mencatat arahan bagi satuan kerja di bawahnya',
  'directive.answer': 'Menjawab bahwa arahan tidak berlaku bagi unitnya',
  'plan.write': 'Menyusun rencana aksi',
  'milestone.write': 'Menyusun acara yang waktunya belum pasti dan menetapkannya',
  'permit.read': 'Melihat izin sarana dan produk',
  'permit.write': 'Mencatat permohonan, langkah, dan terbitnya izin',
  'meeting.read': 'Melihat pertemuan dan tindak lanjut',
  'meeting.record': 'Mencatat pertemuan, kendala, dan tindak lanjut',
  'action-point.report': 'Melaporkan tindak lanjut selesai',
  'action-point.verify': 'Memverifikasi tindak lanjut atas namanya',
  'headcount.read': 'Melihat jumlah penghuni',
  'headcount.record': 'Mencatat dan membetulkan jumlah penghuni',
  'need.read': 'Melihat kebutuhan satuan kerja',
  'need.write': 'Mencatat, menjawab, dan menutup kebutuhan',
  'gap-map.read': 'Membuka peta kebutuhan',
  'comparison.read': 'Membandingkan satuan kerja',
  'signing.read': 'Melihat acara penandatanganan',
  'signing.arrange': 'Menyiapkan, menjalankan, dan menutup acara penandatanganan',
}

/** The permissions that one table shows, by the noun they speak of. */
export const groups: readonly { title: string; permissions: Permission[] }[] = [
  {
    title: 'Kerja sama dan rencana aksi',
    permissions: about('agreement', 'approval', 'filter', 'plan', 'evaluation', 'milestone', 'signing'),
  },
  { title: 'Pertemuan dan tindak lanjut', permissions: about('meeting', 'action-point') },
  { title: 'Izin sarana dan produk', permissions: about('permit') },
  { title: 'Arahan', permissions: about('directive') },
  { title: 'Mitra', permissions: about('partner') },
  {
    title: 'Kebutuhan, penghuni, dan perbandingan',
    permissions: about('need', 'headcount', 'gap-map', 'comparison'),
  },
  { title: 'Satuan kerja dan pengguna', permissions: about('unit', 'account') },
  { title: 'Masuk dan keluar', permissions: about('session', 'post', 'administrator', 'invitation') },
  { title: 'Pengingat dan surel', permissions: about('notice', 'mail') },
  { title: 'Halaman bersama', permissions: about('home', 'help', 'permission', 'rule', 'record', 'search') },
]

function about(...nouns: string[]): Permission[] {
  const all = Object.keys(permissions) as Permission[]
  return all.filter((permission) => nouns.includes(permission.split('.')[0] ?? ''))
}

/** Short, for the head of a column; the legend says each in full. */
export const shortRoles: Record<Role, string> = {
  'cooperation-officer': 'Kerja sama',
  'programme-officer': 'Pembinaan',
  'section-head': 'Kasi',
  'unit-head': 'Kepala',
  'regional-officer': 'Kanwil',
  'regional-head': 'Ka. Kanwil',
  'national-officer': 'Ditjenpas',
  auditor: 'Pemeriksa',
  administrator: 'Admin',
  system: 'Program',
  stranger: 'Tamu',
}

/** Roles that a post can carry; the program and strangers hold none. */
export const heldRoles = roles.filter((role) => role !== 'system' && role !== 'stranger')
