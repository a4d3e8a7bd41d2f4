import { number } from '#kernel'
import { Card } from '#ui'
import type { Told, ToldFunnel } from './outward.ts'

interface FunnelCardProps {
  funnel: ToldFunnel
  /** 'di Bapas Palembang' */
  where: string
  /** Who was lost at a step, or who remains; undefined where names are not the reader's to see. */
  hrefOf?: ((step: number, unknownOnly?: boolean) => string) | undefined
  chosen?: { count: Told; href: string } | undefined
}

const few = 'di bawah lima atau dapat menunjuk orang'

/** How many were left after each line, and how many it lost. */
export function FunnelCard({ funnel, where, hrefOf, chosen }: FunnelCardProps) {
  const { people, steps, remaining, hides } = funnel
  const most = people ?? 0
  const linked = (step: number, words: string, unknownOnly?: boolean) =>
    hrefOf ? <a href={hrefOf(step, unknownOnly)}>{words}</a> : words
  return (
    <Card title="Jawaban" id="jawaban">
      <ol class="funnel">
        <li>
          <Bar said={`Dalam pengawasan ${where}`} count={people} most={most} />
        </li>
        {steps.map(({ said, remaining: left, lost, unknown }, at) => (
          <li>
            <Bar said={said} count={left} most={most} />
            {lost !== null && lost > 0 && (
              <p class="funnel-lost">
                Gugur {linked(at + 1, `${number(lost)} orang`)}
                {unknown !== null && unknown > 0 && (
                  <>, {linked(at + 1, `${number(unknown)} perlu data`, true)}</>
                )}
              </p>
            )}
          </li>
        ))}
        {chosen && (
          <li>
            <Bar said="terpilih" count={chosen.count} most={most} />
            <p class="funnel-lost">
              <a href={chosen.href}>Lihat urutan dan alasannya</a>
            </p>
          </li>
        )}
      </ol>
      <p class="funnel-answer">
        <b>{remaining === null ? '–' : number(remaining)}</b> orang memenuhi semua syarat.{' '}
        {remaining !== null && remaining > 0 && hrefOf && <a href={hrefOf(0)}>Lihat daftarnya</a>}
      </p>
      {hides && <p class="quiet">Tanda "–": jumlahnya disembunyikan karena {few}, juga lewat pengurangan.</p>}
    </Card>
  )
}

function Bar({ said, count, most }: { said: string; count: Told; most: number }) {
  return (
    <>
      <span class="funnel-said">{said}</span>
      <b class="funnel-count">{count === null ? '–' : number(count)}</b>
      <progress value={count ?? 0} max={Math.max(most, 1)} aria-hidden="true" />
    </>
  )
}
