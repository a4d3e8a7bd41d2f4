import { to } from '#addresses'
import { ButtonLink, Card, PageHead, TaskList } from '#ui'
import { type Chapter, chapters } from './chapters.ts'
import { Prose } from './prose.tsx'

/** The chapters, each with what it is about. */
export function GuidePage() {
  return (
    <>
      <PageHead title="Panduan" lead="Cara memakai program ini, bab demi bab." />
      <Card>
        <TaskList
          tasks={chapters.map(({ name, title, lead }) => ({
            title,
            href: to.guideChapter(name),
            detail: lead,
          }))}
        />
      </Card>
    </>
  )
}

export function ChapterPage({ chapter }: { chapter: Chapter }) {
  const next = chapters[chapters.indexOf(chapter) + 1]
  return (
    <>
      <PageHead title={chapter.title} lead={chapter.lead} />
      <Prose tokens={chapter.tokens} />
      <div class="actions">
        {next && (
          <ButtonLink href={to.guideChapter(next.name)} icon="arrow-right">
            {`Bab berikutnya: ${next.title}`}
          </ButtonLink>
        )}
        <a href={to.guide}>Semua bab</a>
      </div>
    </>
  )
}
