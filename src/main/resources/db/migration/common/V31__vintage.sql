-- What a return says of itself that tells when it was made, to know which of two returns of one force stands.
alter table reading add column vintage_rank integer default 0 not null;
alter table reading add column vintage_word varchar default '' not null;
alter table reading add column vintage_version varchar default '' not null;
alter table reading add column made_first date;
alter table reading add column made_last date;
