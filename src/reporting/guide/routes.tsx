import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, found, page } from '#kernel'
import { help } from '../help.tsx'
import { chapterCalled, picture } from './chapters.ts'
import { ChapterPage, GuidePage } from './guide.page.tsx'

export const guideRoutes = new Hono<App>()

guideRoutes.get(
  to.guide,
  page('help.read', (c) => c.render(<GuidePage />, { title: 'Panduan', help: help.guide, narrow: true })),
)

guideRoutes.get(
  `${to.guideChapter('gambar')}/:picture`,
  page('help.read', (c) =>
    c.body(found(picture(c.req.param('picture') ?? '')), 200, {
      'content-type': 'image/png',
      'cache-control': 'private, max-age=3600',
    }),
  ),
)

guideRoutes.get(
  to.guideChapter(':chapter'),
  page('help.read', (c) => {
    const chapter = found(chapterCalled(c.req.param('chapter') ?? ''))
    return c.render(<ChapterPage chapter={chapter} />, {
      title: chapter.title,
      crumbs: [{ label: 'Panduan', href: to.guide }],
      help: help.guide,
      narrow: true,
    })
  }),
)
