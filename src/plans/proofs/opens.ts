import { type Actor, may, reaches, type Scope } from '#kernel'

/**
 * Files of proof may show people and lists of names: the office whose they are opens them, and the offices above it;
 * another office that the same agreement binds sees only that they are there.
 */
export const opensFile = (actor: Actor, kept: Scope): boolean =>
  may(actor, 'proof.read') && reaches(actor, kept)
