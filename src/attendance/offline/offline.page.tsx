import { to } from '#addresses'
import { type Day, longDay, weekday } from '#kernel'
import { asset, ButtonLink, Card, PageHead } from '#ui'
import { reasonCodes, reasons } from '../kinds.ts'

interface OfflineProps {
  today: Day
  /** Tells the device whose marks it keeps. */
  keeper: string
}

/** The page that is kept on the device; it holds no name itself, its script draws them from what was taken along. */
export function OfflinePage({ today, keeper }: OfflineProps) {
  return (
    <div
      class="offline-sheet"
      data-offline-sheet
      data-keeper={keeper}
      data-worker={asset('offline.js')}
      data-taking={to.attendanceTaking}
      data-sending={to.attendanceArriving}
    >
      <PageHead
        title="Daftar hadir tanpa jaringan"
        lead={`Dibuka ${weekday(today)}, ${longDay(today)}. Bawa sesi hari ini ke perangkat selagi ada jaringan, lalu catat di mana saja.`}
      />
      <noscript>
        <p class="alert attention">
          Halaman ini memerlukan JavaScript. Tanpa itu, pakai lembar cetak dari halaman sesi.
        </p>
      </noscript>
      <div data-notice role="status" />
      <Card>
        <p data-standing />
        <div class="button-row">
          <button type="button" class="button primary" data-take hidden>
            Bawa sesi hari ini
          </button>
          <button type="button" class="button plain" data-send hidden>
            Kirim sekarang
          </button>
          <button type="button" class="button plain" data-clear hidden>
            Hapus nama dari perangkat
          </button>
          <ButtonLink href={to.attendance} icon="arrow-left">
            Kembali ke daftar hadir
          </ButtonLink>
        </div>
      </Card>
      <div class="stack" data-waiting />
      <div class="stack" data-lessons />
      <LessonTemplate />
      <PersonTemplate />
    </div>
  )
}

function LessonTemplate() {
  return (
    <template data-lesson-template>
      <section class="card" data-lesson>
        <h2 data-title>Sesi</h2>
        <p class="quiet" data-when />
        <p data-said />
        <form hidden>
          <fieldset class="roll">
            <legend>Centang yang tidak hadir</legend>
            <ol data-people />
          </fieldset>
          <p class="hint">Yang tidak dicentang tercatat hadir.</p>
          <div class="button-row">
            <button type="submit" class="button primary">
              Simpan di perangkat
            </button>
          </div>
        </form>
        <div class="button-row">
          <button type="button" class="button plain" data-again hidden>
            Ubah catatan
          </button>
          <a class="button plain" href={to.attendance} data-open>
            Buka sesi
          </a>
        </div>
      </section>
    </template>
  )
}

function PersonTemplate() {
  return (
    <template data-person-template>
      <li>
        <input type="checkbox" id="tidak" name="tidak" />
        <label for="tidak">
          <span data-name />
          <small data-number />
        </label>
        <select class="input">
          {reasonCodes.map((code) => (
            <option value={code}>{reasons[code]}</option>
          ))}
        </select>
      </li>
    </template>
  )
}
