import { z } from 'zod'
import { lockAgreement, mayEdit, writeAnnex } from '#agreements'
import { act, done, found, newId, refuse, upload } from '#kernel'
import { keepText } from '../keep-text.ts'
import { docxType } from '../printing/docx.ts'
import { findText, latestText } from '../queries.ts'
import { templatesFor } from './queries.ts'

/** `file` and `lines` are what the route made of the template; `wrong` says why it made nothing. */
const input = z
  .object({
    id: z.uuid(),
    textId: z.uuid(),
    templateId: z.uuid('Pilih templat'),
    place: z.coerce.number('Pilih naskah asli').int().min(1).max(20),
    file: upload([docxType]).optional(),
    lines: z.array(z.string()).default([]),
    wrong: z.array(z.string()).default([]),
  })
  .superRefine(({ wrong, file }, check) => {
    for (const message of wrong) check.addIssue({ code: 'custom', path: ['templateId'], message })
    if (!file && wrong.length === 0)
      check.addIssue({ code: 'custom', path: ['templateId'], message: 'Pilih templat' })
  })

/** Keeps one original that the unit's own template made of a composed text, as the next version with a fingerprint. */
export const fill = act({
  name: 'text.filled',
  permission: 'text.write',
  input,

  async run(moment, { id, textId, templateId, place, file, lines }) {
    const { tx, actor, now } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'parties', agreement.stage)) return refuse('locked')
    const text = await findText(tx, id, textId)
    const keeper = found(text.written?.parties[place - 1])
    const day = found(text.signingOn)
    const offered = await templatesFor(tx, agreement.unitId, agreement.kind, day)
    const template = offered.find((each) => each.id === templateId)
    if (!template) return refuse('not-for-this-paper', { field: 'templateId' })
    const { sha256, size, type, name } = found(file)
    const held = await writeAnnex(moment, agreement)
    if (held) return held
    const serial = ((await latestText(tx, id))?.serial ?? 0) + 1
    const filledId = newId()
    const note = `Templat ${template.title}, asli untuk ${keeper.name}`
    await keepText(tx, {
      id: filledId,
      agreementId: id,
      serial,
      origin: 'filled',
      written: JSON.stringify(text.written),
      lines,
      signingOn: text.signingOn,
      sharesData: text.sharesData,
      templateId,
      clauseIds: text.clauseIds,
      sha256,
      size: BigInt(size),
      type,
      name,
      note,
      madeBy: actor.name,
      at: now,
    })
    return done(
      { id, textId: filledId },
      {
        subject: filledId,
        about: [id, templateId],
        scope: agreement,
        after: { textVersion: serial, note, paper: name, sha256 },
      },
    )
  },
})
