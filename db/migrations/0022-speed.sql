-- What national pages add up stands at the agreement itself: whom it binds, with whom, since when everybody has signed,
-- and how many promises it holds. Triggers keep it, so that no act has to think of it; a test recounts it.

alter table agreement
  add column bound_units uuid[] not null default '{}',
  add column bound_kanwils uuid[] not null default '{}',
  add column partner_ids uuid[] not null default '{}', -- as the parties name them, also records merged since
  add column all_signed_on date, -- the last signature, once no party is missing
  add column promises integer not null default 0,
  add column owned_promises integer not null default 0; -- with a name on both sides

-- Writes only what differs, so that most changes of a party or a promise leave the agreement alone.
create function recount_agreements(which uuid[]) returns void
language sql security definer set search_path = public, pg_temp as $$
  update agreement set bound_units = counted.units, bound_kanwils = counted.kanwils, partner_ids = counted.partners,
    all_signed_on = counted.signed_on, promises = counted.promises, owned_promises = counted.owned
  from unnest(which) as wanted (id)
    cross join lateral (
      select coalesce(array_agg(unit_id order by unit_id), '{}') as units,
        coalesce(array_agg(distinct kanwil_id), '{}') as kanwils
      from agreement_unit where agreement_id = wanted.id
    ) bound
    cross join lateral (
      select coalesce(array_agg(partner_id order by place_in_order) filter (where partner_id is not null), '{}') as partners,
        case when bool_and(signed_on is not null) then max(signed_on) end as signed_on
      from party where agreement_id = wanted.id
    ) signed
    cross join lateral (
      select count(*)::integer as promises,
        (count(*) filter (where num_nulls(our_owner_id, partner_owner_id) = 0))::integer as owned
      from plan_item where agreement_id = wanted.id
    ) promised
    cross join lateral (select bound.*, signed.*, promised.*) counted
  where agreement.id = wanted.id
    and (bound_units, bound_kanwils, partner_ids, all_signed_on, agreement.promises, owned_promises) is distinct from
      (counted.units, counted.kanwils, counted.partners, counted.signed_on, counted.promises, counted.owned)
$$;
revoke execute on function recount_agreements from public;

create function recount_agreement() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform recount_agreements(array[coalesce(new.agreement_id, old.agreement_id)]);
  return null;
end
$$;
create trigger recount after insert or update or delete on agreement_unit
  for each row execute function recount_agreement();
create trigger recount after insert or update or delete on party
  for each row execute function recount_agreement();
create trigger recount after insert or update or delete on plan_item
  for each row execute function recount_agreement();

select recount_agreements(array(select id from agreement));
