import { answerDirective, issueDirective } from '#directives'
import { type Actor, addDays, dayIn, found, type Services } from '#kernel'
import { doing } from './doing.ts'
import { samplePaper } from './paper.ts'

/** The directive that the eight agreements of Rutan Barabai answer (story S2); the other units have not yet. */
export async function layDirectives(
  services: Services,
  people: Map<string, Actor>,
): Promise<Map<string, string>> {
  const officer = found(people.get('kalsel/regional-officer'))
  const today = dayIn(officer.zone, services.clock())
  const issuedOn = addDays(today, -150)
  const title = 'Menjalin sinergi dengan pemangku kepentingan'
  const typed = {
    kind: 'guidance',
    title,
    issuedOn,
    dueOn: addDays(today, 21),
    asks: 'Setiap satuan kerja menjalin kerja sama dengan dinas dan lembaga di daerahnya untuk layanan dan pembinaan warga binaan.',
    objects: [],
    addressed: 'below',
    file: await samplePaper(services.files, title, 'arahan-kepala-kanwil.pdf'),
  }
  const { id } = await doing(services, officer, issueDirective, typed, at(issuedOn))
  const head = found(people.get('bapas-banjarmasin/unit-head'))
  const reason = 'Bapas tidak menampung warga binaan; kerja sama klien diatur lewat griya abhipraya.'
  await doing(services, head, answerDirective, { id, reason }, at(addDays(today, -6)))
  return new Map([['kalsel', id]])
}

const at = (day: string) => new Date(`${day}T03:00:00Z`)
