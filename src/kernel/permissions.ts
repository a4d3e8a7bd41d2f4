import type { Actor, Role } from './actor.ts'

const drafters = [
  'cooperation-officer',
  'section-head',
  'unit-head',
  'regional-officer',
  'regional-head',
] as const
const deciders = ['section-head', 'unit-head', 'regional-head'] as const
const approvers = ['section-head', 'unit-head', 'regional-head', 'national-officer'] as const
const heads = ['unit-head', 'regional-head'] as const
/** Who puts an office's name under a paper. */
const signers = [...heads, 'national-officer'] as const
/** Who works with people in custody or under guidance. */
const carers = ['programme-officer', 'registrar', 'probation-officer', 'section-head', 'unit-head'] as const
const overseers = [
  'regional-officer',
  'regional-head',
  'national-officer',
  'privacy-officer',
  'auditor',
] as const
const staff = [
  ...drafters,
  'programme-officer',
  'registrar',
  'probation-officer',
  'national-officer',
  'privacy-officer',
  'auditor',
  'administrator',
] as const
const everyone = [...staff] as const

/**
 * Who may do what, the whole product on one page; shown to users at /hak-akses.
 * What is not listed may not be done, and an act that is not listed cannot be written.
 * How far each post reaches is a second question, answered by `within`.
 */
export const permissions = {
  'session.begin': ['stranger'],
  'session.end': [...everyone, 'stranger'],
  'post.switch': [...everyone, 'stranger'],
  'account.secure': everyone,
  'administrator.found': ['stranger', 'system'],
  'invitation.accept': ['stranger'],
  'account.read': ['administrator', 'auditor'],
  'account.administer': ['administrator', 'system'],
  'unit.read': everyone,
  'unit.administer': ['administrator', 'system'],

  'notice.read': everyone,
  'notice.give': ['system'],
  'mail.read': everyone,
  'mail.administer': ['administrator', 'system'],

  'home.read': everyone,
  'search.ask': everyone,
  'help.read': everyone,
  'permission.read': everyone,
  'rule.read': everyone,
  'record.verify': ['auditor', 'administrator', 'national-officer', 'regional-head', 'unit-head'],

  'partner.read': everyone,
  'partner.register': [...drafters, 'programme-officer'],
  'partner.revise': [...drafters, 'programme-officer'],
  'partner.merge': [...drafters, 'national-officer'],
  'partner.check': drafters,
  'partner.clear': heads,

  'person.list': [...carers, ...overseers],
  'person.care': carers,
  'person.read': [...carers, ...overseers],
  'person.write': ['programme-officer', 'registrar', 'probation-officer'],
  'person.import': ['registrar', 'probation-officer'],
  'import.carry-on': ['system'],
  'nik.check': ['registrar', 'probation-officer'],
  'person.merge': ['registrar', 'probation-officer'],
  'move.read': [...carers, ...overseers],
  'move.write': ['registrar', 'probation-officer', 'section-head'],

  'person.assess': ['programme-officer', 'probation-officer', 'section-head'],
  'consent.record': ['programme-officer', 'registrar', 'probation-officer', 'section-head'],
  'consent.withdraw': carers,
  'look.review': ['unit-head', 'privacy-officer'],
  'data-request.read': [...carers, ...overseers],
  'data-request.decide': ['section-head', 'unit-head', 'privacy-officer'],
  'retention.read': [...carers, 'privacy-officer', 'auditor'],
  'retention.propose': ['registrar', 'section-head'],
  'retention.confirm': ['unit-head', 'privacy-officer'],

  'zone.read': everyone,
  'zone.write': [...drafters, 'programme-officer', 'registrar', 'probation-officer'],
  'question.ask': [
    ...drafters,
    'programme-officer',
    'registrar',
    'probation-officer',
    'national-officer',
    'privacy-officer',
    'auditor',
  ],
  'question.write': [...drafters, 'programme-officer', 'registrar', 'probation-officer', 'national-officer'],
  'answer.look': ['regional-officer', 'regional-head', 'national-officer', 'privacy-officer', 'auditor'],
  'answer.copy': [...carers, 'cooperation-officer', 'regional-officer', 'regional-head', 'national-officer'],
  'selection.decide': ['programme-officer', 'probation-officer', 'section-head', 'unit-head'],

  'directive.read': everyone,
  'directive.issue': ['regional-officer', 'regional-head', 'national-officer'],
  'directive.answer': deciders,

  'filter.save': everyone,
  'agreement.read': everyone,
  'agreement.propose': drafters,
  'agreement.import': drafters,
  'agreement.revise': drafters,
  'agreement.advance': drafters,
  'agreement.drop': deciders,
  'agreement.sign': drafters,
  'agreement.attach': drafters,
  'agreement.activate': heads,
  'agreement.decide-ending': drafters,
  'agreement.suspend': heads,
  'agreement.terminate': heads,
  'evaluation.write': drafters,
  'evaluation.confirm': heads,
  'approval.submit': drafters,
  'approval.decide': approvers,
  'text.write': drafters,
  'paper.watch': ['system'],
  'addendum.merge': [...heads, 'system'],
  'template.write': deciders,
  'clause.read': everyone,
  'clause.write': ['section-head', 'unit-head', 'regional-officer', 'regional-head', 'national-officer'],
  'paper.prepare': drafters,
  'paper.sign': signers,
  'paper.sign-by-link': ['stranger'],
  'paper.complete': ['system'],
  'signing-key.keep': [...heads, 'administrator'],
  'plan.write': [...drafters, 'programme-officer'],
  'plan.finish': [...drafters, 'programme-officer'],
  'fact.report': [...drafters, 'programme-officer'],
  'proof.add': [...drafters, 'programme-officer'],
  'proof.verify': [...drafters, 'programme-officer'],
  'proof.read': [...drafters, 'programme-officer', 'national-officer', 'privacy-officer', 'auditor'],
  'milestone.write': [...drafters, 'programme-officer'],

  'programme.read': [...drafters, ...carers, ...overseers],
  'programme.write': ['programme-officer', 'probation-officer', 'section-head'],
  'programme.share': ['section-head', 'unit-head'],
  'cohort.decide': ['section-head', 'unit-head'],
  'visit.check': carers,
  'enrolment.read': [...carers, ...overseers],
  'enrolment.write': ['programme-officer', 'probation-officer', 'section-head'],
  'enrolment.decide': ['programme-officer', 'probation-officer', 'section-head', 'unit-head'],
  'enrolment.override': ['section-head', 'unit-head'],
  'allocation.prepare': ['programme-officer', 'probation-officer', 'section-head'],
  'allocation.approve': ['section-head', 'unit-head'],
  'allocation.carry-on': ['system'],
  'hearing.record': ['programme-officer', 'probation-officer', 'section-head'],
  'suitability.note': ['programme-officer', 'registrar', 'probation-officer', 'section-head'],
  'isolation.record': ['registrar', 'section-head', 'unit-head'],
  'attendance.read': [...carers, ...overseers],
  'attendance.mark': ['programme-officer', 'probation-officer', 'section-head'],
  'attendance.approve': ['section-head', 'unit-head'],
  'attendance.mark-by-link': ['stranger'],
  'attendance.lapse': ['system'],
  'pack.read': carers,
  'pack.write': ['programme-officer', 'registrar', 'probation-officer', 'section-head'],
  'pack.check': ['programme-officer', 'probation-officer', 'section-head', 'unit-head'],
  'contact.name': [
    'cooperation-officer',
    'programme-officer',
    'probation-officer',
    'section-head',
    'unit-head',
  ],
  'wallet.open': ['stranger'],

  'issuer.read': [...drafters, ...carers, ...overseers],
  'issuer.keep': ['regional-officer', 'regional-head', 'national-officer'],
  'issuer.key': ['regional-head', 'national-officer'],
  'certificate.check': ['stranger'],

  'certificate.read': [...carers, ...overseers],
  'certificate.propose': ['programme-officer', 'probation-officer', 'section-head'],
  'certificate.approve': ['section-head', 'unit-head'],
  'certificate.hand-over': carers,
  'certificate.carry-on': ['system'],
  'competency.record': ['programme-officer', 'probation-officer', 'section-head'],

  'routine.read': everyone,
  'routine.write': [...drafters, 'programme-officer'],
  'pledge.read': everyone,
  'pledge.write': [...drafters, 'programme-officer'],
  'monitoring.read': everyone,
  'monitoring.record': [...drafters, 'programme-officer'],

  'permit.read': everyone,
  'permit.write': [...drafters, 'programme-officer'],

  'meeting.read': everyone,
  'meeting.record': [...drafters, 'programme-officer'],
  'action-point.report': [...drafters, 'programme-officer'],
  'action-point.verify': [...drafters, 'programme-officer'],

  'headcount.read': everyone,
  'headcount.record': [...drafters, 'programme-officer'],
  'need.read': everyone,
  'need.write': [...drafters, 'programme-officer'],
  'gap-map.read': everyone,
  'care-map.read': [...drafters, ...carers, ...overseers],
  'handover.read': [...drafters, 'auditor'],
  'handover.receive': heads,
  'vitality.reckon': ['system'],
  'comparison.read': ['regional-officer', 'regional-head', 'national-officer', 'auditor', 'administrator'],
  'signing.read': everyone,
  'signing.arrange': drafters,
} as const satisfies Record<string, readonly [Role, ...Role[]]>

export type Permission = keyof typeof permissions

export function may(actor: Actor, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return actor.roles.some((role) => allowed.includes(role))
}
