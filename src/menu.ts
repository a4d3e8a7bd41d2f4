import { to } from '#addresses'
import { type Actor, may, type Permission } from '#kernel'
import type { NavItem, Siblings } from '#ui'

interface Place {
  href: string
  label: string
  permission: Permission
  /** Beginnings of further addresses whose pages lie under this one. */
  also?: readonly string[]
}

/** The menu of every page: few groups in the first row, the pages of the current group in the second. */
const groups: { label: string; pages: Place[] }[] = [
  { label: 'Hari ini', pages: [{ href: to.home, label: 'Hari ini', permission: 'home.read' }] },
  {
    label: 'Kerja sama',
    pages: [
      { href: to.agreements, label: 'Daftar', permission: 'agreement.read' },
      { href: to.approvals, label: 'Persetujuan', permission: 'approval.decide' },
      { href: to.directives, label: 'Arahan', permission: 'directive.read' },
      { href: to.signings, label: 'Acara', permission: 'signing.read' },
      { href: to.routines, label: 'Layanan', permission: 'routine.read' },
      { href: to.pledges, label: 'Bantuan', permission: 'pledge.read' },
      { href: to.monitoring, label: 'Monitoring', permission: 'monitoring.read' },
      { href: to.permits, label: 'Izin', permission: 'permit.read' },
      { href: to.clauses, label: 'Pustaka pasal', permission: 'clause.read', also: [to.paperTemplates] },
      { href: to.imports('kerja-sama'), label: 'Impor', permission: 'agreement.import' },
    ],
  },
  {
    label: 'Mitra',
    pages: [
      { href: to.partners, label: 'Daftar', permission: 'partner.read' },
      { href: to.whoCanHelp, label: 'Siapa dapat membantu', permission: 'partner.read' },
      { href: to.meetings, label: 'Pertemuan', permission: 'meeting.read' },
      { href: to.actionPoints, label: 'Tindak lanjut', permission: 'meeting.read' },
      { href: to.namedContacts, label: 'Bersedia disebut', permission: 'contact.name' },
    ],
  },
  {
    label: 'Warga binaan',
    pages: [
      { href: to.people, label: 'Daftar', permission: 'person.list' },
      { href: to.nik, label: 'NIK', permission: 'person.list' },
      { href: to.imports('warga-binaan'), label: 'Impor', permission: 'person.import' },
      { href: to.moves, label: 'Perpindahan', permission: 'move.read' },
      { href: to.unassessedPeople, label: 'Belum dinilai', permission: 'person.assess' },
      { href: to.packs, label: 'Paket bekal', permission: 'pack.read' },
      { href: to.careMap, label: 'Kebutuhan warga', permission: 'care-map.read' },
    ],
  },
  {
    label: 'Pembinaan',
    pages: [
      {
        href: to.programmes,
        label: 'Program',
        permission: 'programme.read',
        also: [to.templates],
      },
      {
        href: to.cohorts,
        label: 'Angkatan',
        permission: 'programme.read',
        also: [to.studyVisit('')],
      },
      {
        href: to.timetable,
        label: 'Jadwal',
        permission: 'programme.read',
        also: [to.holidays],
      },
      { href: to.places, label: 'Peserta', permission: 'enrolment.read' },
      { href: to.attendance, label: 'Daftar hadir', permission: 'attendance.read' },
      { href: to.certificates, label: 'Sertifikat', permission: 'certificate.read' },
      { href: to.changes, label: 'Kotak perubahan', permission: 'enrolment.read' },
      { href: to.issuers, label: 'Penerbit', permission: 'issuer.read' },
    ],
  },
  {
    label: 'Sasaran',
    pages: [
      { href: to.questions, label: 'Pertanyaan', permission: 'question.ask' },
      { href: to.zones, label: 'Zona', permission: 'question.ask' },
    ],
  },
  {
    label: 'Peta',
    pages: [
      { href: to.gapMap, label: 'Peta kebutuhan', permission: 'gap-map.read' },
      { href: to.needs, label: 'Kebutuhan', permission: 'need.read' },
      { href: to.headcounts, label: 'Jumlah penghuni', permission: 'headcount.read' },
      { href: to.comparison, label: 'Perbandingan', permission: 'comparison.read' },
    ],
  },
  {
    label: 'Kantor',
    pages: [
      { href: to.units, label: 'Satuan kerja', permission: 'unit.read' },
      { href: to.handover, label: 'Serah terima', permission: 'handover.read' },
      { href: to.signingKeys, label: 'Kunci tanda tangan', permission: 'signing-key.keep' },
      { href: to.users, label: 'Pengguna', permission: 'account.read' },
      { href: to.chain, label: 'Rekaman', permission: 'record.verify' },
      { href: to.privacyDesk, label: 'Pembukaan berkas', permission: 'look.review' },
      { href: to.dataRequests, label: 'Permintaan data', permission: 'data-request.read' },
      { href: to.retention, label: 'Retensi', permission: 'retention.read' },
    ],
  },
]

/** What this person may open; a group leads to the first of its pages, and one of a single page has no second row. */
export function menuFor(
  actor: Actor,
  path: string,
): { nav: NavItem[]; siblings: Siblings | undefined | false } {
  const mine = groups
    .map(({ label, pages }) => ({ label, pages: pages.filter(({ permission }) => may(actor, permission)) }))
    .filter(({ pages }) => pages.length > 0)
  const here = nearest(
    mine.flatMap(({ pages }) => pages),
    path,
  )
  const current = mine.find(({ pages }) => pages.some((page) => page === here))
  return {
    nav: mine.map((group) => ({
      label: group.label,
      href: group.pages[0]?.href ?? to.home,
      current: group === current && (isAlone(group) && here?.href === path ? 'page' : 'true'),
    })),
    siblings: current &&
      !isAlone(current) && {
        label: current.label,
        items: current.pages.map(({ label, href }) => ({
          label,
          href,
          current: href === here?.href && (href === path ? 'page' : 'true'),
        })),
      },
  }
}

const isAlone = ({ pages }: { pages: readonly Place[] }) => pages.length === 1

/** The page that a path belongs to: of those it lies under, the one with the longest address. */
function nearest(pages: readonly Place[], path: string): Place | undefined {
  const above = pages.flatMap((page) =>
    [page.href, ...(page.also ?? [])]
      .filter((href) => path === href || (href !== to.home && path.startsWith(href.replace(/\/?$/, '/'))))
      .map((href) => ({ page, href })),
  )
  return above.sort((one, other) => other.href.length - one.href.length)[0]?.page
}
