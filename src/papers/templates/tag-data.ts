import { dayInWords, longDay, numberInWords } from '#kernel'
import { blocksOf, stampWords } from '../text/blocks.ts'
import { dots } from '../text/names.ts'
import type { WrittenText } from '../text/written.ts'

export type TagData = { [name: string]: string | TagData[] }

/** What the tags of a template stand for in one original of a text, which party `first` keeps. */
export function tagDataOf(written: WrittenText, first: number): TagData {
  const { letterhead, heading, subject, signingOn, place, recitals, basis, articles, annex } = written
  const parties = [...written.parties.slice(first), ...written.parties.slice(0, first)]
  const blocks = blocksOf(written, first)
  const rows = blocks.flatMap((block) => (block.as === 'parties' ? block.rows : []))
  const columns = blocks.flatMap((block) => (block.as === 'signatures' ? block.columns : []))
  return {
    asli_untuk: parties[0]?.name ?? dots,
    kop: first === 0 ? letterhead.map((isi) => ({ isi })) : [],
    jenis_naskah: heading,
    tentang: subject,
    hari_tanggal: dayInWords(signingOn),
    tanggal: longDay(signingOn),
    tempat: place,
    rangkap: `${parties.length} (${numberInWords(parties.length)})`,
    pihak: parties.map((party, at) => ({
      urutan: rows[at]?.ordinal ?? '',
      sebutan: party.role,
      nama_pihak: party.name,
      alamat: party.address ?? dots,
      nomor: party.number ?? dots,
      penanda_tangan: party.signatory ?? dots,
      jabatan: party.position ?? dots,
      dasar_kewenangan: party.authority ?? dots,
    })),
    pertimbangan: recitals.map((isi) => ({ isi })),
    dasar_hukum: basis.map((isi) => ({ isi })),
    pasal: articles.map((article, at) => ({
      nomor_pasal: `Pasal ${at + 1}`,
      judul_pasal: article.heading.toUpperCase(),
      ayat: article.paragraphs.map(({ text, items }) => ({
        isi_ayat: text,
        butir: items.map((isi) => ({ isi })),
      })),
    })),
    tanda_tangan: columns.map(({ role, office, position, name, stamped }) => ({
      sebutan: role,
      nama_pihak: office,
      jabatan: position,
      penanda_tangan: name,
      meterai: stamped ? stampWords : '',
    })),
    kegiatan: annex.map((row) => ({
      no: row[0] ?? '',
      nama_kegiatan: row[1] ?? '',
      keluaran: row[2] ?? '',
      waktu_tempat: row[3] ?? '',
      penanggung_jawab: row[4] ?? '',
      sumber_dana: row[5] ?? '',
      bukti: row[6] ?? '',
    })),
  }
}
