-- Attendance taken without network: how long names stay on a device, and from which device each of two values came.

alter table mark_clash add column stood_device text;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000003501', 'attendance.offline', 'Berapa lama nama tersimpan di perangkat',
   'Praktik unit.', '2010-01-01', '{"hours": 24}');
