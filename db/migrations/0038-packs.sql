-- What somebody takes home: a pack that two officers stand behind, kept as it was handed over, and a wallet on a phone.

create table pack (
  id uuid primary key,
  person_id uuid not null references person (id),
  number integer not null check (number > 0), -- the first, the second … of this person
  state text not null default 'draft' check (state in ('draft', 'waiting', 'checked', 'given', 'dropped')),
  begun_on date not null,
  begun_by_name text not null,
  writers uuid[] not null, -- everybody who wrote in it; none of them checks it
  sent_by_name text,
  sent_at timestamptz,
  return_note text, -- what the checker wants changed
  face jsonb, -- exactly what is handed over, since the check
  checked_by_name text,
  checked_on date,
  checked_at timestamptz,
  given_on date,
  given_by_name text,
  witness text, -- who saw it handed over
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'), -- the signed receipt
  size bigint,
  type text,
  file_name text,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((state in ('checked', 'given')) = (face is not null)),
  check (num_nonnulls(checked_by_name, checked_on, checked_at) in (0, 3)),
  check ((state = 'given') = (given_on is not null)),
  check (num_nonnulls(given_on, given_by_name) in (0, 2)),
  check (num_nonnulls(sha256, size, type, file_name) in (0, 4))
);
create index pack_person on pack (person_id, number desc);
grant select, insert, update, delete on pack to bekal_app;
alter table pack enable row level security;
create policy reach on pack using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- A programme of the transcript, under a title that strangers may read.
create table pack_line (
  id uuid primary key,
  pack_id uuid not null references pack (id) on delete cascade,
  participant_id uuid not null references participant (id) on delete cascade,
  title text not null check (title <> ''),
  shown boolean not null,
  attended integer not null check (attended >= 0),
  hours integer not null check (hours >= 0), -- of the whole programme
  result text check (result in ('passed', 'not-passed', 'retake')),
  from_on date not null,
  until_on date,
  unique (pack_id, participant_id)
);
create index pack_line_participant on pack_line (participant_id);

create table pack_reference (
  id uuid primary key,
  pack_id uuid not null references pack (id) on delete cascade,
  words text not null check (words <> ''),
  signatory text not null check (signatory <> ''),
  position text not null check (position <> ''), -- instructor, director, and of what
  written_on date not null
);
create index pack_reference_pack on pack_reference (pack_id, written_on);

create table pack_step (
  id uuid primary key,
  pack_id uuid not null references pack (id) on delete cascade,
  what text not null check (what <> ''),
  place text,
  due_on date,
  own boolean not null default false -- on the sheet for the person alone, never on the face
);
create index pack_step_pack on pack_step (pack_id, due_on);

-- The agreement of somebody at a partner to be named to people who go home; without it nobody is named.
create table named_contact (
  id uuid primary key,
  contact_id uuid not null references partner_contact (id),
  unit_id uuid not null references unit (id), -- the office that asked
  kanwil_id uuid not null,
  agreed_on date not null,
  told text not null check (told <> ''), -- how the answer came: letter, message, in a meeting
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  withdrawn_on date,
  withdrawn_by_name text,
  check (num_nonnulls(withdrawn_on, withdrawn_by_name) in (0, 2)),
  check (withdrawn_on is null or withdrawn_on >= agreed_on)
);
create unique index named_contact_stands on named_contact (contact_id, unit_id) where withdrawn_on is null;
create index named_contact_unit on named_contact (unit_id, agreed_on desc);
create index named_contact_kanwil on named_contact (kanwil_id);
grant select, insert, update on named_contact to bekal_app;
alter table named_contact enable row level security;
create policy reach on named_contact using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table pack_contact (
  id uuid primary key,
  pack_id uuid not null references pack (id) on delete cascade,
  named_contact_id uuid not null references named_contact (id),
  -- as it was when chosen, so that the pack can be read wherever the person moves
  partner text not null,
  name text not null,
  position text not null,
  phone text,
  email text,
  help text not null check (help <> ''), -- what to call about
  unique (pack_id, named_contact_id)
);
create index pack_contact_named on pack_contact (named_contact_id);

-- An address that opens the pack for whoever holds the paper and knows the year of birth. Only its fingerprint is kept.
create table wallet_link (
  id uuid primary key,
  pack_id uuid not null references pack (id) on delete cascade,
  token_hash text not null unique,
  given_by_name text not null,
  given_at timestamptz not null,
  expires_on date not null,
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  opened_at timestamptz, -- last
  openings integer not null default 0,
  check (num_nonnulls(withdrawn_at, withdrawn_by_name) in (0, 2))
);
create unique index wallet_link_living on wallet_link (pack_id) where withdrawn_at is null;

do $$
declare one text;
begin
  foreach one in array array['pack_line', 'pack_reference', 'pack_step', 'pack_contact', 'wallet_link'] loop
    execute format('grant select, insert, update, delete on %I to bekal_app', one);
    execute format('alter table %I enable row level security', one);
    execute format($policy$create policy reach on %I using (
      (select current_setting('app.level', true)) = 'nation'
      or (select true from pack bound where bound.id = pack_id limit 1))$policy$, one);
  end loop;
end
$$;

-- Every programme somebody within reach took part in, at whichever unit, with the hours that count: the transcript
-- goes with the person.
create function transcript_of(wanted uuid)
  returns table (participant_id uuid, programme text, kind text, from_on date, until_on date, attended integer,
    hours integer, result text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select participant.id, programme.name, programme.kind, participant.from_on,
      case when cohort.stage = 'finished' then least(participant.until_on, cohort.ends_on) else participant.until_on end,
      coalesce((
        select sum(lesson.lesson_hours)
        from mark join lesson on lesson.id = mark.lesson_id and lesson.stage = 'planned'
        where mark.participant_id = participant.id
          and participant.from_on <= lesson.held_on and coalesce(participant.until_on, 'infinity') >= lesson.held_on
          and (mark.present or (
            select value -> mark.reason ->> 'hours' from rule
            where code = 'attendance.reasons' and valid_from <= lesson.held_on and (valid_to is null or valid_to >= lesson.held_on)
              and (unit_id is null or unit_id = lesson.unit_id)
            order by unit_id nulls last, valid_from desc limit 1) = 'attended')
      ), 0)::integer,
      programme.lesson_hours, assessment.result
    from participant
      join person on person.id = participant.person_id
      join cohort on cohort.id = participant.cohort_id
      join programme on programme.id = cohort.programme_id
      left join assessment on assessment.participant_id = participant.id and assessment.latest
    where participant.person_id = wanted and reaches_unit(person.unit_id)
      and participant.end_reason is distinct from 'mistake' and cohort.stage <> 'cancelled'
    order by participant.from_on, participant.id limit 100
  $$;

-- Whose pack a wallet may show to strangers on a day: handed over, of a grown person whose data is in full use.
create function wallet_of(hash text, at timestamptz)
  returns table (id uuid, pack_id uuid, unit_id uuid, kanwil_id uuid, time_zone text, birth_year integer, face jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select wallet_link.id, pack.id, unit.id, person.kanwil_id, unit.time_zone,
      extract(year from person.birth_date)::integer, pack.face
    from wallet_link join pack on pack.id = wallet_link.pack_id join person on person.id = pack.person_id
      join unit on unit.id = person.unit_id
    where wallet_link.token_hash = hash and wallet_link.withdrawn_at is null
      and wallet_link.expires_on >= (at at time zone unit.time_zone)::date and pack.state = 'given'
      and person.limited_at is null and person.anonymised_at is null and person.status <> 'juvenile'
      and person.birth_date <= ((at at time zone unit.time_zone)::date - interval '18 years')::date
  $$;

-- The one question before a wallet opens: address and year of birth together, or nothing.
create function wallet_by(hash text, year integer, at timestamptz)
  returns table (id uuid, unit_id uuid, kanwil_id uuid, time_zone text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, unit_id, kanwil_id, time_zone from wallet_of(hash, at) where birth_year = year $$;

-- The certificates that a wallet showed when it was handed over and that nobody took back or replaced since.
create function wallet_certificates(hash text, at timestamptz) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select certificate.id
    from wallet_of(hash, at) wallet join pack on pack.id = wallet.pack_id
      join certificate on certificate.person_id = pack.person_id
    where certificate_state(certificate, (at at time zone wallet.time_zone)::date) in ('valid', 'expired')
      and wallet.face -> 'certificates' @> jsonb_build_array(jsonb_build_object('number', certificate.number))
  $$;

-- What an opened wallet shows: neither those who no longer agree to be named nor certificates that no longer stand.
create function wallet_face(hash text, at timestamptz)
  returns table (id uuid, face jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select wallet.id, wallet.face || jsonb_build_object('certificates', coalesce((
      select jsonb_agg(held order by place)
      from jsonb_array_elements(wallet.face -> 'certificates') with ordinality shown (held, place)
      where held ->> 'number' in (
        select number from certificate where id in (select wallet_certificates(hash, at)))
    ), '[]'), 'contacts', coalesce((
      select jsonb_agg(contact order by place)
      from jsonb_array_elements(wallet.face -> 'contacts') with ordinality shown (contact, place)
        join named_contact on named_contact.id = (contact ->> 'agreement')::uuid and named_contact.withdrawn_on is null
    ), '[]'))
    from wallet_of(hash, at) wallet
  $$;
revoke execute on function transcript_of, wallet_of, wallet_by, wallet_certificates, wallet_face from public;
grant execute on function transcript_of, wallet_by, wallet_certificates, wallet_face to bekal_app;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000003801', 'pack.due', 'Kapan paket bekal disiapkan',
   'Praktik unit; UU 22/2022 tentang Pemasyarakatan (pembinaan disiapkan sampai reintegrasi).', '2010-01-01', '{"days": 90}'),
  ('01900000-0000-7000-8000-000000003802', 'wallet.life', 'Lama alamat dompet berlaku',
   'Praktik unit; UU 27/2022 pasal 16 (pemrosesan terbatas). Bapas dapat memberi alamat baru.', '2010-01-01', '{"months": 24}');

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('pack', 'spesifik', 'Paket bekal', 'Menyiapkan kehidupan setelah bebas', 'Menurut aturan retensi', 'delete'),
  ('pack_line', 'pribadi', 'Transkrip dalam paket bekal', 'Menyiapkan kehidupan setelah bebas', 'Menurut aturan retensi', 'delete'),
  ('pack_reference', 'pribadi', 'Rujukan dalam paket bekal', 'Menyiapkan kehidupan setelah bebas', 'Menurut aturan retensi', 'delete'),
  ('pack_step', 'spesifik', 'Langkah berikutnya', 'Menyiapkan kehidupan setelah bebas', 'Menurut aturan retensi', 'delete'),
  ('named_contact', 'pribadi', 'Kontak mitra yang bersedia disebut', 'Menghubungkan dengan mitra', 'Menurut jadwal retensi arsip', null),
  ('pack_contact', 'pribadi', 'Kontak mitra dalam paket bekal', 'Menghubungkan dengan mitra', 'Menurut aturan retensi', 'delete'),
  ('wallet_link', 'pribadi', 'Alamat dompet', 'Menunjukkan keahlian sendiri', 'Menurut aturan retensi', 'delete');
