import { to } from '#addresses'
import { longDay, longMoment, number } from '#kernel'
import { Badge, ButtonLink, Card, Facts, PostButton } from '#ui'
import type { Pack } from '../tables.ts'
import type { ShowProps } from './show.page.tsx'

type WalletProps = ShowProps & { pack: Pack; writes: boolean }

/** The address that opens the pack on a phone: how it stands, and the way to replace or end it. */
export function WalletCard({
  person,
  pack,
  link,
  paperOnly,
  printsAddress,
  writes,
  actor,
  today,
}: WalletProps) {
  if (paperOnly)
    return (
      <Card title="Dompet" id="dompet">
        <p class="quiet">Anak dan orang tanpa tanggal lahir hanya mendapat paket kertas.</p>
      </Card>
    )
  const living = link !== undefined && link.withdrawnAt === null && link.expiresOn >= today
  return (
    <Card title="Dompet" id="dompet">
      <p>
        Portofolio ini terbuka di telepon siapa pun yang memegang alamatnya dan tahu tahun lahir pemiliknya.{' '}
        {living ? <Badge kind="good">Berlaku</Badge> : <Badge kind="ended">Tidak berlaku</Badge>}
      </p>
      {link && (
        <Facts
          items={[
            ['Diberikan', longMoment(link.givenAt, actor.zone)],
            link.withdrawnAt === null && ['Berlaku sampai', longDay(link.expiresOn)],
            link.withdrawnAt !== null && [
              'Dicabut',
              `${link.withdrawnByName}, ${longMoment(link.withdrawnAt, actor.zone)}`,
            ],
            [
              'Dibuka',
              link.openedAt
                ? `${number(link.openings)} kali, terakhir ${longMoment(link.openedAt, actor.zone)}`
                : 'belum pernah',
            ],
          ]}
        />
      )}
      {printsAddress && (
        <p>
          <a href={to.packPaper(person.id, pack.id)}>Cetak portofolio dengan alamatnya</a> sekarang; sehari
          lagi alamatnya tidak dapat dicetak.
        </p>
      )}
      {writes && (
        <div class="actions">
          <PostButton action={to.renewWallet(person.id, pack.id)} icon="key">
            Buat alamat baru
          </PostButton>
          {living && <ButtonLink href={to.withdrawWallet(person.id, pack.id)}>Cabut alamat</ButtonLink>}
        </div>
      )}
    </Card>
  )
}
