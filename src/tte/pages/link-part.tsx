import { to } from '#addresses'
import { longMoment } from '#kernel'
import { Facts, PostButton } from '#ui'
import type { Signatory } from '../tables.ts'
import type { EsignProps } from './esign.page.tsx'

interface LinkProps extends Pick<EsignProps, 'agreement' | 'link' | 'actor'> {
  turn: Signatory
}

/** How somebody without an account comes to sign: by a link, and a code told apart from it. */
export function LinkPart({ agreement, turn, link, actor }: LinkProps) {
  const give = (
    <PostButton action={to.giveSigningLink(agreement.id, turn.id)} icon="link">
      {link ? 'Buat tautan baru' : `Buat tautan untuk ${turn.name}`}
    </PostButton>
  )
  if (!link)
    return (
      <>
        <p>{`${turn.name} menandatangani dari ponsel atau komputernya sendiri, tanpa akun.`}</p>
        {give}
      </>
    )
  return (
    <>
      <Facts
        kind="rows"
        items={[
          [
            `Tautan untuk ${turn.name}`,
            <span class="link-token">
              <a href={link.address}>{link.address}</a>
            </span>,
          ],
          ['Kode', <b>{link.code}</b>],
          turn.linkEndsAt !== null && ['Berlaku sampai', longMoment(turn.linkEndsAt, actor.zone)],
        ]}
      />
      <p class="hint">
        Kirim tautannya lewat surel atau pesan. Sampaikan kodenya dengan cara lain, misalnya lewat telepon.
      </p>
      {give}
    </>
  )
}
