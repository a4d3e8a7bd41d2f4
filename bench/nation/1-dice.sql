-- Dice that fall the same way every time, and ids in the order of their days as the program itself makes them.

create function pg_temp.dice(n bigint, throw int, sides int) returns int language sql immutable as $$
  select (abs(hashint8extended(n, throw)) % sides)::int
$$;

-- From 0 to almost 1.
create function pg_temp.share(n bigint, throw int) returns float language sql immutable as $$
  select pg_temp.dice(n, throw, 1000000) / 1000000.0
$$;

create function pg_temp.pick(n bigint, throw int, choices text[]) returns text language sql immutable as $$
  select choices[1 + pg_temp.dice(n, throw, cardinality(choices))]
$$;

-- A UUIDv7: its moment, then what it is of (`family`) and its number.
create function pg_temp.id(at timestamptz, family int, n bigint) returns uuid language sql stable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(family), 3, '0')
    || '8' || lpad(to_hex(n), 15, '0'))::uuid
$$;

-- The day on which this nation stands still.
create function pg_temp.today() returns date language sql immutable as $$ select date '2026-11-22' $$;
