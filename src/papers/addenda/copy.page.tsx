import { to } from '#addresses'
import type { Agreement } from '#agreements'
import { type FormState, longDay } from '#kernel'
import { Alert, Badge, ButtonLink, Card, Empty, Facts, Hidden, Notice, PageHead, PostButton } from '#ui'
import { compareWords } from '../comparing/words.ts'
import { Side } from '../comparison-card.tsx'
import { editOf, type Place, placesIn } from './places.ts'
import type { Change, Names } from './said.ts'
import { AddendumBadge } from './state-badge.tsx'
import type { Addendum } from './tables.ts'

interface CopyProps {
  addendum: Agreement
  main: Agreement
  copy: Addendum
  changes: Change[]
  names: Names
  /** How many fields of the main agreement changed since the copy was made. */
  moved: number
  mayWrite: boolean
  mayRenew: boolean
  form: FormState
}

export function CopyPage({
  addendum,
  main,
  copy,
  changes,
  names,
  moved,
  mayWrite,
  mayRenew,
  form,
}: CopyProps) {
  return (
    <>
      <PageHead
        title="Lama dan baru"
        lead={`${addendum.title}. Naskah induk: ${main.title}.`}
        status={<AddendumBadge row={{ ...copy, stage: addendum.stage }} />}
        actions={
          changes.length > 0 && (
            <ButtonLink href={to.agreementTexts(addendum.id)} icon="file">
              Naskah adendum
            </ButtonLink>
          )
        }
      />
      {form.refusal && <Alert title={form.refusal} />}
      {moved > 0 && (
        <Alert
          title={`${moved} isian naskah induk berubah sejak salinan ini dibuat.`}
          action={mayRenew && <ButtonLink href={to.renewCopy(addendum.id)}>Perbarui salinan</ButtonLink>}
        >
          Adendum lain sudah digabungkan. Salinan ini diperbarui dulu supaya tidak ada yang tertimpa.
        </Alert>
      )}
      <Card>
        <Facts
          items={[
            ['Naskah induk', <a href={to.agreement(main.id)}>{main.title}</a>],
            ['Adendum berlaku sejak', addendum.startsOn && longDay(addendum.startsOn)],
            ['Naskah induk berubah', copy.mergedAt ? 'Sudah, menurut adendum ini' : 'Belum'],
          ]}
        />
      </Card>
      <Card title="Yang berubah" id="yang-berubah">
        {changes.length === 0 ? (
          <Empty title="Belum ada perubahan" icon="edit">
            {mayWrite
              ? 'Pilih di bawah apa yang hendak diubah. Naskah induk tetap seperti sekarang.'
              : 'Salinan ini masih sama dengan naskah induk.'}
          </Empty>
        ) : (
          changes.map((change) => <OneChange change={change} id={addendum.id} mayWrite={mayWrite} />)
        )}
      </Card>
      {mayWrite && (
        <Card title="Ubah yang lain" id="ubah">
          {placesIn(copy, names).map(({ title, places, more }) => (
            <section class="text-part">
              <h3>{title}</h3>
              <Places id={addendum.id} places={places} />
              {more && (
                <p>
                  <a href={more.href(addendum.id)}>{more.label}</a>
                </p>
              )}
            </section>
          ))}
        </Card>
      )}
    </>
  )
}

function Places({ id, places }: { id: string; places: Place[] }) {
  if (places.length === 0) return <Notice>Belum ada.</Notice>
  return (
    <ul class="task-list">
      {places.map(({ title, detail, subject, stop }) => (
        <li>
          <div>
            <a href={editOf(id, subject)}>{title}</a>
            {detail && <small>{detail}</small>}
          </div>
          {stop && <a href={stop(id)}>Hentikan</a>}
        </li>
      ))}
    </ul>
  )
}

const said = {
  new: { kind: 'attention', word: 'Ditambah' },
  changed: { kind: 'attention', word: 'Diubah' },
  dropped: { kind: 'stalled', word: 'Dihentikan' },
} as const

function OneChange({ change, id, mayWrite }: { change: Change; id: string; mayWrite: boolean }) {
  const { kind, word } = said[change.is]
  return (
    <section class="difference">
      <h3>
        {change.title} <Badge kind={kind}>{word}</Badge>
      </h3>
      {change.is !== 'dropped' &&
        change.fields.map(({ label, was, is }) => {
          const runs = compareWords(was, is)
          return (
            <div class="old-and-new">
              <Side title={`${label}, lama`} runs={was === '' ? nothing : runs} without="new" />
              <Side title={`${label}, baru`} runs={is === '' ? nothing : runs} without="gone" />
            </div>
          )
        })}
      {change.is === 'dropped' && <p>Kegiatan berhenti pada hari adendum berlaku. Catatannya tetap ada.</p>}
      {change.reason && <p class="quiet">Alasan: {change.reason}</p>}
      {mayWrite && (
        <div class="actions">
          {change.is !== 'dropped' && <ButtonLink href={editOf(id, change.subject)}>Ubah lagi</ButtonLink>}
          <PostButton action={to.undoChange(id)} fields={<Hidden name="subject" value={change.subject} />}>
            Urungkan
          </PostButton>
        </div>
      )}
    </section>
  )
}

const nothing = [{ is: 'same' as const, text: 'Belum diatur' }]
