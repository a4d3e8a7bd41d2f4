-- A promise is overdue until somebody declares it done, whatever was recorded for it: how alive each agreement is, is
-- reckoned again.

comment on column vitality.overdue is 'Promises past their last day, neither done nor stopped.';

insert into vitality_due (agreement_id)
  select id from agreement where stage in ('active', 'ended', 'terminated');
