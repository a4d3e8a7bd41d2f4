import { to } from '#addresses'
import type { Child } from '#kernel'
import { ButtonLink, Card, PageHead, Table } from '#ui'
import { type Tag, tags, written } from './tags.ts'

export function TagsPage() {
  const single = tags.filter(({ inside }) => !inside)
  return (
    <>
      <PageHead
        title="Daftar tag"
        lead="Salin tag ke naskah Word, lengkap dengan kurung kurawalnya."
        actions={<ButtonLink href={to.paperTemplates}>Templat naskah</ButtonLink>}
      />
      <Card title="Satu isian">
        <TagTable caption="Tag satu isian" rows={single} />
      </Card>
      {tags.map((tag) => tag.inside && <Loop tag={tag} inside={tag.inside} />)}
    </>
  )
}

function Loop({ tag, inside }: { tag: Tag; inside: readonly Tag[] }): Child {
  const deeper = inside.filter((each) => each.inside)
  return (
    <>
      <Card title={tag.says}>
        <p>
          Diulang di antara <code>{`{#${tag.name}}`}</code> dan <code>{`{/${tag.name}}`}</code>. Pada tabel,
          tulis pembukanya di sel pertama dan penutupnya di sel terakhir baris itu.
        </p>
        <TagTable caption={tag.says} rows={inside} />
      </Card>
      {deeper.map((each) => each.inside && <Loop tag={each} inside={each.inside} />)}
    </>
  )
}

function TagTable({ caption, rows }: { caption: string; rows: readonly Tag[] }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { head: 'Tag', kind: 'title', cell: (tag) => <code>{written(tag)}</code> },
        { head: 'Diganti dengan', cell: ({ says }) => says },
      ]}
    />
  )
}
