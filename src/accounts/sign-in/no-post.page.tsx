import { to } from '#addresses'
import { Card, Hidden, PageHead, PostButton } from '#ui'
import { type PostSummary, postTitle } from '../posts.ts'

/** Somebody is known, but no post gives rights today. `posts` are the others in force. */
export function NoPostPage({ name, posts }: { name: string; posts: readonly PostSummary[] }) {
  return (
    <>
      <PageHead
        title="Belum ada jabatan yang berlaku"
        lead={`${name}, jabatan yang Anda pakai sudah berakhir atau belum mulai, sehingga halaman tidak dapat dibuka.`}
      />
      <Card title={posts.length > 0 ? 'Lanjutkan dengan jabatan lain' : 'Apa yang dapat Anda lakukan'}>
        {posts.map((post) => (
          <PostButton action={to.switchPost} kind="primary" fields={<Hidden name="post" value={post.id} />}>
            {`${postTitle(post)}, ${post.unitName}`}
          </PostButton>
        ))}
        {posts.length === 0 && (
          <p>
            Mintalah administrator satuan kerja Anda mencatat jabatan Anda yang sekarang, lalu masuk kembali.
          </p>
        )}
        <PostButton action={to.signOut} icon="sign-out">
          Keluar
        </PostButton>
      </Card>
    </>
  )
}
