/** Names of invented people; the first of a list are the most frequent. */
export const men =
  words(`Muhammad Ahmad Agus Budi Andi Hendra Rudi Joko Dedi Eko Fajar Rizki Arif Yusuf Ibrahim Slamet Bambang
  Iwan Hadi Toni Surya Wahyu Ferry Irfan Taufik Zainal Rahmat Syahrul Made Wayan Ketut Yohanes Petrus Markus Robert
  Simon Paulus Daniel Samuel Burhanuddin Syamsuddin Jamaluddin Kamaruddin Nurdin Hasan Husin Umar Ali Anwar Fikri`)
export const women = words(
  'Siti Nur Dewi Sri Ani Rina Maria Yanti Fitri Ratna Wati Lestari Indah Novi Ayu Kartini Halimah',
)
export const families =
  words(`Saputra Hidayat Setiawan Susanto Wijaya Pratama Santoso Kurniawan Nugroho Gunawan Siregar Nasution
  Harahap Lubis Simanjuntak Sitompul Panjaitan Hutapea Tarigan Ginting Sembiring Situmorang Rahman Hakim Maulana Ramadhan
  Firmansyah Syahputra Permana Wibowo Utomo Sutrisno Suryadi Mulyadi Supriyadi Purnomo Handoko Hartono Budiman Salim
  Abdullah Usman Ismail Sulaiman Yunus Idris Daud Musa Fauzi Alamsyah Batubara Daulay Pohan Rangkuti Matondang Tanjung
  Koto Chaniago Piliang Guci Sikumbang Jambak Wanggai Wenda Kogoya Tabuni Murib Rumbiak Mandacan Latuconsina Pattimura`)
export const nicknames = words(
  'Udin Ucok Asep Ujang Acong Boy Dul Jack Kancil Gondrong Botak Gembul Codet Kubil Kribo',
)

function words(text: string): string[] {
  return text.split(/\s+/)
}
