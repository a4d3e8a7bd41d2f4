import { to } from '#addresses'
import { type Actor, type Db, type FormState, may, type Secrets, typed } from '#kernel'
import { Actions, Card, Form, Hidden, TextArea } from '#ui'
import { knownByNik } from '../../known.ts'
import { nikDigits } from '../../nik.ts'

/** Under a form that was refused for its NIK: asks the unit that keeps the file. Nothing where that is no way. */
export async function askCard(
  { db, actor, secrets }: { db: Db; actor: Actor; secrets: Secrets },
  refused: FormState | undefined,
) {
  if (refused?.refusalField !== 'nik' || !may(actor, 'move.write')) return null
  const nik = nikDigits(typed(refused, 'nik'))
  const known = await knownByNik(db, secrets.fingerprint(`nik ${nik}`))
  if (!known || known.unitId === actor.scope?.unitId) return null
  const form = { values: {}, errors: {} }
  return (
    <Card title={`Minta berkas kepada ${known.unitName}`} id="minta-berkas">
      <Form form={form} action={to.requestFile}>
        <Hidden name="nik" value={nik} />
        <TextArea
          form={form}
          name="reason"
          label="Alasan"
          hint="Misalnya orangnya sudah tiba pada 3 Maret dengan surat nomor sekian."
          rows={2}
        />
        <Actions submit="Minta berkas" />
      </Form>
    </Card>
  )
}
