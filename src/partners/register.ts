import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { findAlike } from './alike/find-alike.ts'
import { contactTold, insertContact } from './contacts/contacts.ts'
import { asKept, asTold } from './description.ts'
import { contactFields, officeIsProven, othersAreProven, partnerFields, reachable } from './fields.ts'
import { insertAliases } from './names/aliases.ts'
import { settle } from './settle.ts'
import { tick } from './typed.ts'

/** A new partner with its first contact, for every unit to use (A1, A3). */
export const register = act({
  name: 'partner.registered',
  permission: 'partner.register',

  input: z
    .object({
      ...partnerFields,
      contactName: contactFields.name,
      contactPosition: contactFields.position,
      contactPhone: contactFields.phone,
      contactEmail: contactFields.email,
      /** The officer looked at the partners that resemble it and says that this is another one. */
      different: tick,
    })
    .check(officeIsProven, othersAreProven, reachable('contactPhone', 'contactEmail')),

  async run({ tx, actor, now }, input) {
    if (!actor.scope) throw new TypeError('a partner is registered by a unit')
    const settled = await settle(tx, input)
    if (!settled.ok) return settled
    const alike = input.different ? [] : await findAlike(tx, input, settled.place)
    if (alike.length > 0) return refuse('looks-like', { field: 'different', partners: alike })

    const by = { ...actor.scope, createdAt: now }
    const id = newId()
    await tx
      .insertInto('partner')
      .values({ id, ...asKept(input, settled), ...by })
      .execute()
    await insertAliases(tx, id, input.aliases)
    const contact = {
      name: input.contactName,
      position: input.contactPosition,
      phone: input.contactPhone,
      email: input.contactEmail,
    }
    await insertContact(tx, { partnerId: id, ...contact, isPrimary: true, ...by })
    const told = { ...asTold(input, settled), contact: contactTold(contact) }
    return done({ id, name: input.name }, { subject: id, scope: actor.scope, after: told })
  },
})
