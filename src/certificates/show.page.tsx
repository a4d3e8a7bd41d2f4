import { to } from '#addresses'
import { type Actor, type Day, type Event, type FormState, longDay, may, number, type Words } from '#kernel'
import {
  Alert,
  ButtonLink,
  Card,
  Columns,
  ErrorSummary,
  EventHistory,
  Facts,
  Hidden,
  PageHead,
  PostButton,
  Stack,
} from '#ui'
import { CertificateBadge } from './badge.tsx'
import { type CertificateView, isOurs, mayPrint, stands } from './certificate.ts'
import { levels, revocationClasses } from './kinds.ts'
import { codeSaid } from './own/code.ts'
import { validitySaid } from './said.ts'

interface ShowProps {
  certificate: CertificateView
  /** The proposal about it that waits. */
  waiting: string | undefined
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
  form: FormState
}

export function CertificatePage(props: ShowProps) {
  const { certificate, events, words, actor, today, form } = props
  return (
    <>
      <PageHead
        title={certificate.title}
        lead={`${certificate.holder}, nomor ${certificate.number}.`}
        status={<CertificateBadge state={certificate.state} />}
        actions={mayPrint(actor, certificate) && <Files {...props} />}
      />
      <ErrorSummary form={form} />
      <Next {...props} />
      <Columns>
        <Stack>
          <Card>
            <Facts items={contentOf(certificate, today)} />
          </Card>
          <Card title="Kertasnya" id="penyerahan">
            <Facts items={custodyOf(certificate)} />
          </Card>
        </Stack>
        <Stack>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={events} words={words} zone={actor.zone} />
          </Card>
          <Wrong {...props} />
        </Stack>
      </Columns>
    </>
  )
}

function Files({ certificate: { id, level, signed } }: ShowProps) {
  if (level === 'competency') return <ButtonLink href={to.certificateScan(id)}>Buka pindaian</ButtonLink>
  return (
    <>
      {signed && (
        <ButtonLink href={to.certificateCredential(id)} icon="download">
          Kredensial
        </ButtonLink>
      )}
      <ButtonLink href={to.certificatePaper(id)} kind="primary" icon="print">
        Cetak PDF
      </ButtonLink>
    </>
  )
}

function Next({ certificate, waiting, actor }: ShowProps) {
  const { id, state, version, recordedBy, handedOn, keeperId, unitId } = certificate
  if (waiting)
    return (
      <Alert
        kind="info"
        title="Ada usul tentang sertifikat ini yang menunggu."
        action={<ButtonLink href={to.certificateProposal(waiting)}>Buka usul</ButtonLink>}
      />
    )
  if (state === 'recorded') {
    const checks =
      isOurs(actor, certificate) && may(actor, 'certificate.approve') && recordedBy !== actor.accountId
    return (
      <Alert
        kind="info"
        title={checks ? 'Bandingkan isian ini dengan pindaiannya.' : 'Menunggu orang kedua memeriksa.'}
        action={
          checks && (
            <PostButton
              action={to.confirmCertificate(id)}
              kind="primary"
              icon="check"
              fields={<Hidden name="version" value={version} />}
            >
              Sudah cocok
            </PostButton>
          )
        }
      >
        Sertifikat ini dihitung setelah diperiksa.
      </Alert>
    )
  }
  const here = actor.reach.of === 'unit' && (keeperId ?? unitId) === actor.scope?.unitId
  return stands(certificate) && !handedOn && here && may(actor, 'certificate.hand-over') ? (
    <Alert
      kind="info"
      title="Belum diserahkan."
      action={<ButtonLink href={to.certificatesToHandOver}>Catat penyerahan</ButtonLink>}
    />
  ) : null
}

function contentOf(one: CertificateView, today: Day) {
  return [
    ['Nama', one.holder] as const,
    ['Jenis', levels[one.level]] as const,
    ['Penerbit', one.issuer] as const,
    ['Nomor', one.number] as const,
    one.registration !== null && (['Nomor registrasi', one.registration] as const),
    one.code !== null &&
      ([
        'Kode pemeriksaan',
        one.isChild ? (
          'Tidak diumumkan, pemiliknya anak'
        ) : (
          <a href={to.check(one.code)}>{codeSaid(one.code)}</a>
        ),
      ] as const),
    one.hours !== null &&
      (['Kehadiran', `${number(one.hours)} dari ${number(one.programmeHours ?? 0)} JP`] as const),
    [
      'Angkatan',
      <a href={to.cohortCertificates(one.cohortId)}>{`${one.programme}, ${one.cohort}`}</a>,
    ] as const,
    one.resultId !== null && (['Dicatat oleh', one.recordedByName] as const),
    one.confirmedByName !== null &&
      ([one.resultId ? 'Diperiksa oleh' : 'Disetujui oleh', one.confirmedByName] as const),
    ['Terbit', longDay(one.issuedOn)] as const,
    ['Berlaku', validitySaid(one.validUntil, one.releaseOn, today)] as const,
    one.revokedOn !== null &&
      one.revokedClass !== null &&
      ([
        'Dicabut',
        `${longDay(one.revokedOn)}. ${revocationClasses[one.revokedClass]}: ${one.revokedNote}`,
      ] as const),
    one.replacedBy !== null &&
      (['Digantikan oleh', <a href={to.certificate(one.replacedBy)}>{one.replacedByNumber}</a>] as const),
    one.replaces !== null &&
      (['Menggantikan', <a href={to.certificate(one.replaces)}>{one.replacesNumber}</a>] as const),
  ]
}

function custodyOf({ handedOn, receivedBy, handedBy, keeper, unitName, releaseOn }: CertificateView) {
  return handedOn !== null
    ? [
        ['Diserahkan', longDay(handedOn)] as const,
        ['Diterima oleh', receivedBy] as const,
        ['Dicatat oleh', handedBy] as const,
      ]
    : [
        ['Disimpan', keeper ?? unitName] as const,
        ['Perkiraan bebas', releaseOn ? longDay(releaseOn) : 'Belum diketahui'] as const,
      ]
}

/** What can be done about a fault; nothing is ever removed. */
function Wrong({ certificate, waiting, actor }: ShowProps) {
  const { id, level } = certificate
  if (waiting || !stands(certificate) || !isOurs(actor, certificate) || !may(actor, 'certificate.propose'))
    return null
  return (
    <Card title="Ada yang keliru?">
      <p class="quiet">Orang kedua memutuskan. Sertifikat ini tetap tersimpan dan menunjukkan keadaannya.</p>
      {level !== 'competency' && (
        <p>
          <a href={to.correctCertificate(id)}>Usulkan pembetulan</a>
        </p>
      )}
      <p>
        <a href={to.revokeCertificate(id)}>Usulkan pencabutan</a>
      </p>
    </Card>
  )
}
