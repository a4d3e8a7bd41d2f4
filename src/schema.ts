import type { AccountTables } from './accounts/tables.ts'
import type { SavedFilterTables } from './agreements/saved/tables.ts'
import type { AgreementTables } from './agreements/tables.ts'
import type { AttendanceTables } from './attendance/tables.ts'
import type { CertificateTables } from './certificates/tables.ts'
import type { CredentialTables } from './credentials/tables.ts'
import type { DirectiveTables } from './directives/tables.ts'
import type { EnrolmentTables } from './enrolment/tables.ts'
import type { HeadcountTables } from './headcounts/tables.ts'
import type { ImportTables } from './imports/tables.ts'
import type { DailyTables } from './kernel/daily.ts'
import type { EventTables } from './kernel/events.ts'
import type { ReactionTables } from './kernel/react.ts'
import type { RuleTables } from './kernel/rules.ts'
import type { MeetingTables } from './meetings/tables.ts'
import type { MonitoringTables } from './monitoring/tables.ts'
import type { NeedTables } from './needs/tables.ts'
import type { NoticeTables } from './notices/tables.ts'
import type { PaperTables } from './papers/tables.ts'
import type { PartnerTables } from './partners/tables.ts'
import type { CareNeedTables } from './people/care-needs/tables.ts'
import type { ConsentTables } from './people/consents/tables.ts'
import type { MergeTables } from './people/merging/tables.ts'
import type { MoveTables } from './people/moves/tables.ts'
import type { NikListTables } from './people/nik-lists/tables.ts'
import type { SearchTables } from './people/search/tables.ts'
import type { PeopleTables } from './people/tables.ts'
import type { PermitTables } from './permits/tables.ts'
import type { MilestoneTables } from './plans/milestones/tables.ts'
import type { PlanTables } from './plans/tables.ts'
import type { PledgeTables } from './pledges/tables.ts'
import type { PrivacyTables } from './privacy/tables.ts'
import type { ProgrammeTables } from './programmes/tables.ts'
import type { ReintegrationTables } from './reintegration/tables.ts'
import type { RoutineTables } from './routines/tables.ts'
import type { SigningTables } from './signing/tables.ts'
import type { TargetingTables } from './targeting/tables.ts'
import type { EsignTables } from './tte/tables.ts'
import type { VitalityTables } from './vitality/tables.ts'

/** Every table of the product, one line per capability. */
export interface Schema
  extends AccountTables,
    SavedFilterTables,
    AgreementTables,
    AttendanceTables,
    CredentialTables,
    CertificateTables,
    EnrolmentTables,
    EsignTables,
    HeadcountTables,
    ImportTables,
    DailyTables,
    EventTables,
    ReactionTables,
    RuleTables,
    MeetingTables,
    MonitoringTables,
    NeedTables,
    NoticeTables,
    PaperTables,
    PartnerTables,
    MergeTables,
    MoveTables,
    PeopleTables,
    NikListTables,
    SearchTables,
    CareNeedTables,
    ConsentTables,
    DirectiveTables,
    PermitTables,
    MilestoneTables,
    PlanTables,
    PledgeTables,
    PrivacyTables,
    ProgrammeTables,
    ReintegrationTables,
    RoutineTables,
    SigningTables,
    TargetingTables,
    VitalityTables {}
