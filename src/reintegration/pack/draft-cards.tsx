import { to } from '#addresses'
import { type FormState, longDay, typed } from '#kernel'
import type { PersonView } from '#people'
import { Actions, AsTyped, ButtonLink, Card, Form, PostButton, Table, TwoLines } from '#ui'
import type { Pack, PackContact, PackLine } from '../tables.ts'
import type { Certificate } from './certificates.ts'
import { CertificatesCard } from './face-cards.tsx'
import { hoursSaid, reachedAt, span } from './paper.ts'
import type { PackParts } from './queries.ts'
import { titleField } from './set-lines.ts'

interface DraftProps {
  person: PersonView
  pack: Pack
  parts: PackParts
  certificates: Certificate[]
  form: FormState
  writes: boolean
}

/** The parts of a pack that is being prepared, each with its way to change it. */
export function DraftCards({ person, pack, parts, certificates, form, writes }: DraftProps) {
  const { references, steps, contacts } = parts
  const remove = (part: string, what: string) =>
    writes && (
      <PostButton action={to.removePackPart(person.id, pack.id, part)} icon="remove">
        {`Keluarkan ${what}`}
      </PostButton>
    )
  const add = (href: string, words: string) =>
    writes && (
      <ButtonLink href={href} icon="plus">
        {words}
      </ButtonLink>
    )
  return (
    <>
      <LinesCard {...{ person, pack, form, writes }} lines={parts.lines} />
      <CertificatesCard certificates={certificates} />
      <Card
        title="Rujukan"
        id="rujukan"
        actions={add(to.newPackReference(person.id, pack.id), 'Tambah rujukan')}
      >
        {references.length === 0 && (
          <p class="quiet">
            Belum ada. Minta instruktur atau mitra menulis beberapa kalimat tentang kerjanya.
          </p>
        )}
        {references.map(({ id, words, signatory, position, writtenOn }) => (
          <div class="pack-part">
            <AsTyped>{words}</AsTyped>
            <p>
              <b>{signatory}</b>, {position}, {longDay(writtenOn)}
            </p>
            {remove(id, 'rujukan')}
          </div>
        ))}
      </Card>
      <Card
        title="Langkah berikutnya"
        id="langkah"
        actions={add(to.newPackStep(person.id, pack.id), 'Tambah langkah')}
      >
        <Table
          caption="Langkah setelah pulang"
          rows={steps}
          columns={[
            {
              head: 'Apa',
              kind: 'title',
              cell: ({ what, own }) => (
                <TwoLines first={what} second={own && 'Hanya di lembar pribadi, tidak di portofolio'} />
              ),
            },
            { head: 'Di mana', cell: ({ place }) => place },
            { head: 'Kapan', cell: ({ dueOn }) => dueOn && longDay(dueOn) },
            { head: 'Ubah', cell: ({ id }) => remove(id, 'langkah') },
          ]}
          empty={
            <p class="quiet">
              Belum ada. Misalnya mendaftar Tenaga Kerja Mandiri di Dinas, atau mengambil ijazah.
            </p>
          }
        />
      </Card>
      <ContactsCard
        contacts={contacts}
        actions={add(to.newPackContact(person.id, pack.id), 'Tambah kontak')}
        remove={(id) => remove(id, 'kontak')}
      />
    </>
  )
}

interface LinesProps extends Pick<DraftProps, 'person' | 'pack' | 'form' | 'writes'> {
  lines: PackLine[]
}

function LinesCard({ person, pack, form, writes, lines }: LinesProps) {
  return (
    <Card title="Program yang diikuti" id="program">
      {lines.length === 0 ? (
        <p class="quiet">Belum pernah ikut program yang tercatat.</p>
      ) : (
        <Form form={{ values: form.values, errors: form.errors }} action={to.packLines(person.id, pack.id)}>
          <p class="hint">
            Ganti judul yang menyebut tempat atau keadaan pemegangnya. Program kesehatan, hukum, dan
            rehabilitasi tidak dicentang sejak awal.
          </p>
          <Table
            caption="Program yang diikuti dan judulnya di portofolio"
            rows={lines}
            columns={[
              {
                head: 'Judul di portofolio',
                kind: 'title',
                cell: ({ id, title }) => (
                  <input
                    class="input"
                    name={titleField(id)}
                    value={typed(form, titleField(id)) || title}
                    aria-label={`Judul ${title}`}
                    maxlength="160"
                    disabled={!writes}
                  />
                ),
              },
              { head: 'Waktu', cell: span },
              { head: 'Jam', cell: hoursSaid },
              { head: 'Hasil', cell: ({ result }) => (result === 'passed' ? 'Lulus' : 'Mengikuti') },
              {
                head: 'Tunjukkan',
                cell: ({ id, title, shown }) => (
                  <span class="tick">
                    <input
                      type="checkbox"
                      id={`tunjuk-${id}`}
                      name="shown"
                      value={id}
                      checked={shown}
                      disabled={!writes}
                      aria-label={`Tunjukkan ${title}`}
                    />
                  </span>
                ),
              },
            ]}
          />
          {writes && <Actions submit="Simpan program" />}
        </Form>
      )}
    </Card>
  )
}

interface ContactsProps {
  contacts: Omit<PackContact, 'packId' | 'namedContactId'>[]
  actions: ReturnType<typeof ButtonLink> | false
  remove(id: string): ReturnType<typeof PostButton> | false
}

function ContactsCard({ contacts, actions, remove }: ContactsProps) {
  return (
    <Card title="Kontak mitra" id="kontak" actions={actions}>
      <Table
        caption="Kontak mitra yang bersedia disebut"
        rows={contacts}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: ({ name, position, partner }) => (
              <TwoLines first={`${name}, ${position}`} second={partner} />
            ),
          },
          { head: 'Telepon atau surel', cell: reachedAt },
          { head: 'Untuk', cell: ({ help }) => help },
          { head: 'Ubah', cell: ({ id }) => remove(id) },
        ]}
        empty={<p class="quiet">Belum ada. Hanya yang bersedia disebut dapat dipilih.</p>}
      />
    </Card>
  )
}
