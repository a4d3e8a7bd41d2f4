import PizZip from 'pizzip'

const lines = [
  '{#kop}',
  '{isi}',
  '{/kop}',
  '{jenis_naskah}',
  'TENTANG {tentang}',
  'Pada hari ini, {hari_tanggal}, bertempat di {tempat}:',
  '{#pihak}',
  '{urutan} {penanda_tangan}, {jabatan}, berdasarkan {dasar_kewenangan}, untuk {nama_pihak}, disebut {sebutan};',
  '{/pihak}',
  '{#pasal}',
  '{nomor_pasal}',
  '{judul_pasal}',
  '{#ayat}',
  '{isi_ayat}',
  '{#butir}',
  '{isi}',
  '{/butir}',
  '{/ayat}',
  '{/pasal}',
  '{#tanda_tangan}',
  '{sebutan} {nama_pihak}',
  '{meterai}',
  '{penanda_tangan}',
  '{/tanda_tangan}',
]

/** The smallest Word file that is a template; the same bytes at every start. */
export function sampleTemplate(): Buffer {
  const date = new Date('2027-01-01T00:00:00Z')
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  const zip = new PizZip()
  const put = (name: string, content: string) =>
    zip.file(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`, {
      date,
      createFolders: false,
    })
  const openXml = 'http://schemas.openxmlformats.org'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  put(
    '[Content_Types].xml',
    `<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  )
  put(
    '_rels/.rels',
    `<Relationships xmlns="${openXml}/package/2006/relationships"><Relationship Id="r1" Type="${openXml}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  put(
    'word/document.xml',
    `<w:document xmlns:w="${openXml}/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
  )
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
