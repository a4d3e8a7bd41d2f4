import { to } from '#addresses'
import { listAddress, type Question } from '#agreements'
import { number } from '#kernel'
import { ButtonLink, Card, Empty, Filters, PageHead, Pagination } from '#ui'
import { inPapersAddress } from './address.ts'
import { Hits } from './found-card.tsx'
import type { Found } from './seek.ts'

export const perPage = 20

interface InPapersProps {
  found: Found
  asked: Question
  /** The filters of the list in words. */
  filters: string[]
}

export function InPapersPage({ found: { hits, total }, asked, filters }: InPapersProps) {
  const { cari, halaman: _, ...kept } = asked
  return (
    <>
      <PageHead
        title="Di dalam naskah"
        lead={`${number(total)} kerja sama${filters.length > 0 ? ` dengan saringan ${filters.join(', ')}` : ''}.`}
        actions={
          <ButtonLink href={listAddress({ ...asked, cari: undefined, halaman: 1 })}>Ubah saringan</ButtonLink>
        }
      />
      <Filters
        action={to.inPapers}
        search={{ name: 'cari', label: 'Cari kata di dalam naskah', value: cari }}
        selects={[]}
        keep={kept}
      />
      <Card>
        {hits.length === 0 ? (
          <Empty title="Tidak ada naskah yang memuatnya" icon="search">
            Tulis paling sedikit tiga huruf. Berkas pindaian tanpa teks tidak dapat dicari isinya.
          </Empty>
        ) : (
          <Hits hits={hits} />
        )}
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => inPapersAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}
