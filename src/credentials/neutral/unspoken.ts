/** A word that tells where somebody was, and why it does. */
export interface Unspoken {
  word: string
  reason: string
  /** Followed by one of these it means something else. */
  unless?: readonly string[]
}

const places = 'Nama tempat penahanan atau pembinaan'
const persons = 'Sebutan orang yang dipidana atau ditahan'
const offices = 'Nama instansi yang hanya mengurus pemasyarakatan'
const terms = 'Istilah yang hanya dipakai bagi orang yang dipidana'
const english = 'Kata Inggris untuk penjara atau penghuninya'

const all = (reason: string, ...words: string[]): Unspoken[] => words.map((word) => ({ word, reason }))

/** What may stand nowhere on the face of a certificate. Written in lower case; a space stands for any gap. */
export const unspoken: readonly Unspoken[] = [
  ...all(places, 'lapas', 'rutan', 'lpka', 'bapas', 'lapastik', 'rupbasan', 'penjara', 'nusakambangan'),
  ...all(places, 'lembaga pemasyarakatan', 'rumah tahanan', 'balai pemasyarakatan', 'griya abhipraya'),
  ...all(places, 'lembaga pembinaan khusus anak', 'blok hunian', 'kamar hunian', 'sel tahanan'),
  ...all(persons, 'napi', 'narapidana', 'terpidana', 'warga binaan', 'wbp', 'residivis', 'andikpas'),
  ...all(persons, 'anak didik pemasyarakatan', 'klien pemasyarakatan', 'anak binaan', 'tamping'),
  {
    word: 'tahanan',
    reason: persons,
    unless: ['listrik', 'isolasi', 'jenis', 'pentanahan', 'tanah', 'geser'],
  },
  ...all(offices, 'pemasyarakatan', 'ditjenpas', 'dirjenpas', 'kemenimipas', 'kemenkumham', 'kanwilkumham'),
  ...all(offices, 'kalapas', 'karutan', 'kabapas', 'pokmas lipas', 'poltekip'),
  ...all(terms, 'pidana', 'remisi', 'pembebasan bersyarat', 'cuti bersyarat', 'cuti menjelang bebas'),
  ...all(terms, 'asimilasi rumah', 'hukuman', 'reintegrasi sosial', 'litmas', 'putusan pengadilan', 'sipir'),
  ...all(
    english,
    'prison',
    'prisoner',
    'inmate',
    'jail',
    'convict',
    'correctional',
    'penitentiary',
    'ex convict',
  ),
]

/** Shapes that tell the same; tried on text in lower case whose gaps are one space. */
export const unspokenShapes: readonly { shape: RegExp; reason: string }[] = [
  {
    shape:
      /(?<![\p{L}\p{N}])(?:a ?\.? ?(?:i{1,3}|iv|v)|b ?\.? ?(?:i|ii ?[ab]|iii)) ?[./ -] ?\d{1,5} ?\/ ?(?:[\p{L}.]{1,12} ?\/ ?)?(?:19|20)\d\d(?!\p{N})/gu,
    reason: 'Bentuk nomor register',
  },
  {
    shape:
      /(?<!\p{L})(?:no(?:mor)?\.? ?)?reg(?:ister)?\.? ?(?:instansi|tahanan|narapidana|[ab]\.? ?i{1,3})(?!\p{L})/gu,
    reason: 'Sebutan nomor register',
  },
]
