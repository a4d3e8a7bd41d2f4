/**
 * What must be true of a person before a place is given, as data of the programme. What is not known of somebody is
 * never taken as true. `source` says where the rule comes from: a decree, the partner, unit practice.
 */
export type EntryRule =
  | { field: 'status'; in: string[]; source: string }
  | { field: 'age'; min?: number; max?: number; source: string }
  | { field: 'sex'; is: 'male' | 'female'; source: string }
  | { field: 'education'; min: string; source: string }
  | { field: 'served'; part: 'third' | 'half' | 'two-thirds'; source: string }
  | { field: 'months-left'; min?: number; max?: number; source: string }
  | { field: 'security'; in: string[]; source: string }
  /** `areas` are the codes of the zone as they stood when the rule was written. */
  | { field: 'zone'; zoneId: string; name?: string; areas?: string[]; source: string }
  | { field: 'poor'; source: string }
  | { field: 'needs'; need: string; source: string }
  /** Of the latest letters kept in the person's file: SPPN mark, risk class, a paper of this name. */
  | { field: 'conduct'; in: string[]; source: string }
  | { field: 'risk'; in: string[]; source: string }
  | { field: 'paper'; name: string; source: string }
