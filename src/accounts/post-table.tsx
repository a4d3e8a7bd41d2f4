import { to } from '#addresses'
import { shortDay } from '#kernel'
import { Badge, type Column, Empty, Table, TwoLines } from '#ui'
import { isCurrent, type PostSummary, postTitle } from './posts.ts'
import { roleNames } from './roles.ts'

interface PostTableProps {
  posts: readonly PostSummary[]
  now: Date
  /** A last column, such as what can be done about a post. */
  more?: Column<PostSummary> | undefined
}

/** A person's posts, past ones too. */
export function PostTable({ posts, now, more }: PostTableProps) {
  const columns: Column<PostSummary>[] = [
    {
      head: 'Jabatan',
      kind: 'title',
      cell: (post) => (
        <TwoLines first={postTitle(post)} second={<a href={to.unit(post.unitId)}>{post.unitName}</a>} />
      ),
    },
    { head: 'Peran', cell: ({ roles }) => roles.map((role) => roleNames[role]).join(', ') },
    { head: 'Masa', cell: (post) => term(post) },
    { head: 'Keadaan', kind: 'tight', cell: (post) => <PostBadge post={post} now={now} /> },
  ]
  return (
    <Table
      caption="Jabatan"
      rows={posts}
      columns={more ? [...columns, more] : columns}
      empty={<Empty title="Belum ada jabatan">Administrator satuan kerja mencatat jabatan.</Empty>}
    />
  )
}

export function term({ validFrom, validTo }: Pick<PostSummary, 'validFrom' | 'validTo'>): string {
  if (validTo === null) return `sejak ${shortDay(validFrom)}`
  return validTo < validFrom ? 'tidak pernah berlaku' : `${shortDay(validFrom)} sampai ${shortDay(validTo)}`
}

function PostBadge({ post, now }: { post: PostSummary; now: Date }) {
  if (isCurrent(post, now)) return <Badge kind="good">Berlaku</Badge>
  const ended = post.validTo !== null && new Date(post.validTo) < now
  return ended ? <Badge kind="ended">Berakhir</Badge> : <Badge kind="waiting">Belum mulai</Badge>
}
