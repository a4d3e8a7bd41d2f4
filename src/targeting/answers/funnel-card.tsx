import { number } from '#kernel'
import { Card } from '#ui'
import type { ToldFunnel } from './outward.ts'
import { howRounded, type Told, toldInWords } from './told.ts'

interface FunnelCardProps {
  funnel: ToldFunnel
  /** 'di Bapas Palembang' */
  where: string
  /** Who was lost at a step, or who remains; undefined where names are not the reader's to see. */
  hrefOf?: ((step: number, unknownOnly?: boolean) => string) | undefined
  chosen?: { count: number; href: string } | undefined
}

/** How many were left after each line, and how many it lost. */
export function FunnelCard({ funnel, where, hrefOf, chosen }: FunnelCardProps) {
  const { people, steps, remaining, limited, least } = funnel
  const most = people ?? 0
  const count = (told: Told) => toldInWords(told, least ?? 0)
  const linked = (step: number, words: string, unknownOnly?: boolean) =>
    hrefOf ? <a href={hrefOf(step, unknownOnly)}>{words}</a> : words
  return (
    <Card title="Jawaban" id="jawaban">
      <ol class="funnel">
        <li>
          <Bar said={`Dalam pengawasan ${where}`} told={people} count={count(people)} most={most} />
          {limited !== undefined && limited > 0 && (
            <p class="funnel-lost">
              Tidak ikut dihitung {number(limited)} orang, karena pemrosesan datanya dibatasi
            </p>
          )}
        </li>
        {steps.map(({ said, remaining: left, lost, unknown }, at) => (
          <li>
            <Bar said={said} told={left} count={count(left)} most={most} />
            {lost !== undefined && lost > 0 && (
              <p class="funnel-lost">
                Gugur {linked(at + 1, `${number(lost)} orang`)}
                {unknown !== undefined && unknown > 0 && (
                  <>, {linked(at + 1, `${number(unknown)} perlu data`, true)}</>
                )}
              </p>
            )}
          </li>
        ))}
        {chosen && (
          <li>
            <Bar said="terpilih" told={chosen.count} count={count(chosen.count)} most={most} />
            <p class="funnel-lost">
              <a href={chosen.href}>Lihat urutan dan alasannya</a>
            </p>
          </li>
        )}
      </ol>
      <p class="funnel-answer">
        <b>{count(remaining)}</b> orang {least !== undefined && remaining !== null && 'atau lebih '}memenuhi
        semua syarat.{' '}
        {remaining !== null && remaining > 0 && hrefOf && <a href={hrefOf(0)}>Lihat daftarnya</a>}
      </p>
      {least !== undefined && <p class="quiet">{howRounded(least)}</p>}
    </Card>
  )
}

function Bar({ said, told, count, most }: { said: string; told: Told; count: string; most: number }) {
  return (
    <>
      <span class="funnel-said">{said}</span>
      <b class="funnel-count">{count}</b>
      <progress value={told ?? 0} max={Math.max(most, 1)} aria-hidden="true" />
    </>
  )
}
