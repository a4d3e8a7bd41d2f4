import { to } from '#addresses'
import { may } from '#kernel'
import { Alert, ButtonLink } from '#ui'
import { readyToAdvance } from '../agenda/lacks.ts'
import { leadsEvent } from '../queries.ts'
import { tallyOf, tallyText } from '../tally.ts'
import type { ShowProps } from './show.page.tsx'

/** One sentence: where the event stands, and the one thing to do now. */
export function NextStep(props: ShowProps) {
  const { event, lines, recordings, actor } = props
  if (recordings.some(({ standing }) => standing === 'clash')) {
    return (
      <Alert
        kind="stalled"
        title="Ada catatan dari dua tablet yang berbeda."
        action={<ButtonLink href="#catatan">Lihat catatannya</ButtonLink>}
      >
        Putuskan mana yang benar sebelum acara ditutup.
      </Alert>
    )
  }
  if (event.state === 'called-off') return <Alert kind="info" title="Acara ini dibatalkan." />
  if (event.state === 'closed') return <AfterClosing {...props} />
  if (!may(actor, 'signing.arrange')) return null
  if (lines.length === 0) {
    return (
      <Alert
        kind="info"
        title="Belum ada naskah dalam acara ini."
        action={
          <ButtonLink href={to.signingAgreements(event.id)} kind="primary">
            Masukkan kerja sama
          </ButtonLink>
        }
      >
        Masukkan kerja sama yang sedang disusun, dibahas, atau menunggu tanda tangan.
      </Alert>
    )
  }
  return event.state === 'open' ? <WhileOpen {...props} /> : <BeforeOpening {...props} />
}

function BeforeOpening({ event, lines, lacks, actor, today }: ShowProps) {
  const own = lines.filter(({ leadUnitId }) => leadUnitId === actor.scope?.unitId)
  const lacking = lines.filter(({ agreementId }) => (lacks.get(agreementId)?.length ?? 0) > 0)
  const ready = readyToAdvance(own, lacks)
  if (lacking.length > 0) {
    return (
      <Alert
        title={`${lacking.length} dari ${lines.length} naskah belum dapat ditandatangani.`}
        action={
          <ButtonLink href={to.completeSigning(event.id)} kind="primary">
            Isi penanda tangan sekaligus
          </ButtonLink>
        }
      >
        Yang kurang tertulis di sebelah tiap naskah.
      </Alert>
    )
  }
  if (ready.length > 0) {
    return (
      <Alert
        kind="info"
        title={`${ready.length} naskah lengkap, tetapi belum pada tahap tanda tangan.`}
        action={
          <ButtonLink href={to.advanceSigning(event.id)} kind="primary">
            Majukan semua
          </ButtonLink>
        }
      />
    )
  }
  const isToday = event.heldOn <= today && leadsEvent(actor, event)
  return (
    <Alert
      kind="good"
      title="Semua naskah siap ditandatangani."
      action={
        isToday && (
          <ButtonLink href={to.openSigning(event.id)} kind="primary">
            Buka acara
          </ButtonLink>
        )
      }
    >
      Cetak lembarnya dan periksa undangan.
    </Alert>
  )
}

function WhileOpen({ event, lines, actor }: ShowProps) {
  const tally = tallyOf(lines)
  const close = leadsEvent(actor, event) && (
    <ButtonLink href={to.closeSigning(event.id)} kind="primary">
      Tutup acara
    </ButtonLink>
  )
  if (tally.waiting === 0) {
    return (
      <Alert kind="good" title="Semua naskah sudah ditandatangani atau ditunda." action={close}>
        Tutup acara untuk menyimpan angkanya.
      </Alert>
    )
  }
  return (
    <Alert
      title={`Acara berlangsung: ${tallyText(tally)} sudah ditandatangani.`}
      action={
        <ButtonLink href={to.signingTable(event.id)} kind="primary" icon="sign">
          Catat tanda tangan
        </ButtonLink>
      }
    >
      Buka halaman catat di tablet sebelum jaringan dapat terputus.
    </Alert>
  )
}

function AfterClosing({ event, lines }: ShowProps) {
  const unscanned = lines.filter(({ standing, scanned }) => standing === 'signed' && !scanned).length
  const tally = tallyOf(lines)
  if (unscanned > 0) {
    return (
      <Alert
        title={`${unscanned} pindaian naskah belum diunggah.`}
        action={
          <ButtonLink href={to.signingScans(event.id)} kind="primary" icon="upload">
            Unggah pindaian
          </ButtonLink>
        }
      >
        Naskah berlaku setelah pindaiannya ada.
      </Alert>
    )
  }
  if (tally.postponed > 0) {
    return (
      <Alert
        title={`${tally.postponed} naskah ditunda.`}
        action={
          <ButtonLink href={to.signingTable(event.id)} kind="primary" icon="sign">
            Catat yang menyusul
          </ButtonLink>
        }
      >
        Catat tanda tangannya bila mitra sudah siap.
      </Alert>
    )
  }
  return <Alert kind="good" title={`Acara ditutup: ${tallyText(tally)} sudah ditandatangani.`} />
}
