-- What is known of a rejected count, so that no share is given over a base that lacks it.
alter table rejected add column gap_start date;
alter table rejected add column gap_end date;
alter table rejected add column gap_gender varchar(10);
alter table rejected add column gap_age varchar;
alter table rejected add column gap_platform varchar;
alter table rejected add column gap_open varchar;
