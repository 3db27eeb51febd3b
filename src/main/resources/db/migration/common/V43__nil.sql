-- Whether a force says that there is nothing to tell: a nil return.
alter table refusal add column nil boolean default false not null;
