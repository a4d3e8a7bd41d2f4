import { to } from '#addresses'
import { longDay, longMoment, may } from '#kernel'
import { Alert, ButtonLink, Card, Facts, Hidden, Notice, PostButton } from '#ui'
import type { Pack } from '../tables.ts'
import type { ShowProps } from './show.page.tsx'

/** How the pack stands, and the one thing to do next. */
export function NextCard(props: ShowProps & { pack: Pack }) {
  const { person, pack, parts, own, actor } = props
  const ownSteps = parts.steps.some((step) => step.own)
  return (
    <Card title={titles[pack.state]}>
      {pack.state === 'draft' && pack.returnNote && (
        <Alert kind="attention" title="Perlu diubah">
          <p>{pack.returnNote}</p>
        </Alert>
      )}
      <p>{said(props)}</p>
      {pack.state !== 'draft' && (
        <Facts
          items={[
            ['Disiapkan', `${pack.begunByName}, ${longDay(pack.begunOn)}`],
            pack.sentAt !== null && ['Dikirim', `${pack.sentByName}, ${longMoment(pack.sentAt, actor.zone)}`],
            pack.checkedOn !== null && ['Diperiksa', `${pack.checkedByName}, ${longDay(pack.checkedOn)}`],
            pack.givenOn !== null && ['Diserahkan', `${pack.givenByName}, ${longDay(pack.givenOn)}`],
            pack.witness !== null && ['Saksi', pack.witness],
            pack.sha256 !== null && [
              'Tanda terima',
              <a href={to.packReceipt(person.id, pack.id)}>{pack.fileName}</a>,
            ],
          ]}
        />
      )}
      <div class="actions">
        {own && <Deeds {...props} />}
        <ButtonLink href={to.packPaper(person.id, pack.id)} icon="print">
          {pack.state === 'draft' || pack.state === 'waiting' ? 'Lihat kertasnya' : 'Cetak portofolio'}
        </ButtonLink>
        {ownSteps && (
          <ButtonLink href={to.ownSheet(person.id, pack.id)} icon="print">
            Cetak lembar pribadi
          </ButtonLink>
        )}
        {pack.state === 'checked' && (
          <ButtonLink href={to.packReceiptSheet(person.id, pack.id)} icon="print">
            Cetak tanda terima
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

const titles = {
  draft: 'Siapkan, lalu kirim',
  waiting: 'Periksa',
  checked: 'Cetak dan serahkan',
  given: 'Sudah diserahkan',
  dropped: 'Dibatalkan',
}

function said({ pack, actor, own, paperOnly }: ShowProps & { pack: Pack }) {
  switch (pack.state) {
    case 'draft':
      return 'Yang di bawah ini masih dapat diubah. Setelah dikirim, orang yang tidak ikut menyiapkan memeriksanya.'
    case 'waiting':
      return own && mayCheck(pack, actor)
        ? 'Baca isinya seperti orang luar membacanya. Tidak boleh ada yang menunjukkan asal pemegangnya.'
        : 'Menunggu diperiksa oleh orang yang tidak ikut menyiapkan.'
    case 'checked':
      return paperOnly
        ? 'Isinya tetap. Paket ini hanya kertas: anak dan orang tanpa tanggal lahir tidak mendapat dompet.'
        : 'Isinya tetap. Cetak sebelum diserahkan: kode dan alamat dompet tidak dapat dicetak lagi sesudahnya.'
    default:
      return 'Yang diserahkan tetap seperti ini. Bila ada yang baru, siapkan versi berikutnya.'
  }
}

const mayCheck = (pack: Pack, actor: ShowProps['actor']) =>
  may(actor, 'pack.check') && !pack.writers.includes(actor.accountId ?? '')

function Deeds({ person, pack, actor }: ShowProps & { pack: Pack }) {
  const [writes, checks] = [may(actor, 'pack.write'), mayCheck(pack, actor)]
  switch (pack.state) {
    case 'draft':
      return (
        writes && (
          <>
            <PostButton action={to.sendPack(person.id, pack.id)} kind="primary" icon="send">
              Kirim untuk diperiksa
            </PostButton>
            <ButtonLink href={to.dropPack(person.id, pack.id)}>Batalkan paket</ButtonLink>
          </>
        )
      )
    case 'waiting':
      if (!checks)
        return (
          may(actor, 'pack.check') && <Notice>Anda ikut menyiapkan, jadi orang lain yang memeriksa.</Notice>
        )
      return (
        <>
          <PostButton
            action={to.checkPack(person.id, pack.id)}
            kind="primary"
            icon="check"
            fields={<Hidden name="version" value={pack.version} />}
          >
            Setujui isinya
          </PostButton>
          <ButtonLink href={to.returnPack(person.id, pack.id)}>Kembalikan</ButtonLink>
        </>
      )
    case 'checked':
      return (
        <>
          {writes && (
            <ButtonLink href={to.givePack(person.id, pack.id)} kind="primary" icon="handshake">
              Catat penyerahan
            </ButtonLink>
          )}
          {may(actor, 'pack.check') && (
            <ButtonLink href={to.returnPack(person.id, pack.id)}>Kembalikan</ButtonLink>
          )}
        </>
      )
    default:
      return (
        writes && (
          <PostButton action={to.beginPack(person.id)} icon="plus">
            Siapkan versi baru
          </PostButton>
        )
      )
  }
}
