-- What people see of a run: the same for the same files, config and software, whichever folders they lie in.
alter table run add column name varchar(12) default '' not null;
update run set name = id;
