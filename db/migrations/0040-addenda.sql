-- Addenda edited on a copy, a unit's own Word templates, wordings of the clause library, and where words stand in papers.

-- An addendum whose changes stand on a copy comes into force by being merged, and in no other way.
alter table agreement add column on_copy boolean not null default false;

-- Whether an early end stopped a promise, as all did until now, or a merged addendum: only the first is taken back.
alter table plan_item add column stopped_by_end boolean not null default false;
update plan_item set stopped_by_end = true where stopped_on is not null;
alter table plan_item add constraint stopped_by_end check (not stopped_by_end or stopped_on is not null);

create table addendum (
  id uuid primary key references agreement (id) on delete cascade,
  main_id uuid not null references agreement (id) on delete cascade,
  ground jsonb not null, -- the main agreement as it stood when the copy was made, or last renewed
  wanted jsonb not null default '{}', -- what is to stand there instead, by the same names
  reasons jsonb not null default '{}',
  renewed_at timestamptz,
  confirmed_on date, -- the head's word, where the effective day is still to come
  confirmed_by text,
  merged_at timestamptz,
  version integer not null default 1,
  check (id <> main_id),
  check ((confirmed_on is null) = (confirmed_by is null))
);
create index addendum_of on addendum (main_id);
create index addendum_due on addendum (confirmed_on) where confirmed_on is not null and merged_at is null;
grant select, insert, update on addendum to bekal_app;
alter table addendum enable row level security;
create policy reach on addendum using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = addendum.id limit 1)
);

-- A unit's own Word template for a kind of paper, or for the annex alone; never changed, only closed.
create table paper_template (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null references unit (id),
  kind text not null check (kind in ('memorandum', 'agreement', 'arrangement', 'addendum', 'intent', 'annex')),
  title text not null check (title <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  type text not null,
  name text not null,
  valid_from date not null,
  valid_to date,
  added_by text not null,
  at timestamptz not null,
  version integer not null default 1,
  check (valid_to >= valid_from)
);
create index paper_template_of on paper_template (unit_id, kind, valid_from desc);
create index paper_template_kanwil on paper_template (kanwil_id);
grant select, insert, update on paper_template to bekal_app;
alter table paper_template enable row level security;
create policy reach on paper_template using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A version made with such a template is a file, and knows the text that it was made from.
alter table agreement_text
  drop constraint agreement_text_origin_check,
  drop constraint agreement_text_check,
  drop constraint agreement_text_check1,
  add column template_id uuid references paper_template (id),
  add column clause_ids uuid[] not null default '{}',
  add check (origin in ('composed', 'returned', 'filled')),
  add check ((origin = 'returned') = (written is null)),
  add check ((origin = 'composed') = (sha256 is null)),
  add check ((origin = 'filled') = (template_id is not null));
create index agreement_text_clauses on agreement_text using gin (clause_ids);
create index agreement_text_template on agreement_text (template_id) where template_id is not null;

-- Offices write wordings of their own; a unit says why it departs.
alter table clause
  add column reason text,
  add column written_by text,
  add column at timestamptz,
  drop constraint clause_needs_check,
  add check (needs in ('annex', 'parent', 'personal-data', 'effective-day'));
create index clause_topic on clause (topic, valid_from desc);
grant insert on clause to bekal_app;
grant update (valid_to) on clause to bekal_app;
alter table clause enable row level security;
create policy reading on clause for select using (
  unit_id is null or (select current_setting('app.level', true)) = 'nation'
  -- one's own and those of the offices one reaches, and those of the offices above
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or unit_id in (select ancestor from unit_closure where descendant = (select nullif(current_setting('app.unit', true), '')::uuid))
);
create policy writing on clause for insert with check (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
create policy closing on clause for update using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
insert into clause (id, topic, place, kinds, objects, needs, heading, paragraphs, source, valid_from)
values ('01900000-0000-7000-8000-000004000001', 'effective', 115, '{addendum}', null, 'effective-day', 'Mulai Berlaku',
  array['{naskah} ditandatangani PARA PIHAK dan berlaku sejak hari {berlaku_sejak}.'],
  'Praktik umum naskah kerja sama', '2010-01-01');

-- The agreements in whose papers words stand, the newest paper of each; reach is applied here, as in papers_saying.
create function agreements_saying(asked tsquery) returns table (agreement_id uuid, paper_id uuid, at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (paper_words.agreement_id) paper_words.agreement_id, paper_words.id, paper_words.at from paper_words
  where paper_words.found @@ asked
    and (current_setting('app.level', true) = 'nation' or paper_words.agreement_id in (
      select bound.agreement_id from agreement_unit bound
      join unit_closure on descendant = bound.unit_id
      where ancestor = nullif(current_setting('app.unit', true), '')::uuid))
  order by paper_words.agreement_id, paper_words.at desc, paper_words.id desc
$$;
revoke all on function agreements_saying from public;
grant execute on function agreements_saying to bekal_app;
drop function papers_saying;

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('addendum', 'umum', 'Salinan perubahan adendum', 'Mengubah kerja sama lewat adendum', 'Menurut jadwal retensi arsip', null),
  ('paper_template', 'umum', 'Templat naskah unit', 'Menyusun naskah kerja sama', 'Menurut jadwal retensi arsip', null);
