-- People of a list that another room keeps are enrolled together: why just these stands with what became of them.

alter table enrolment_batch add column reason jsonb;
