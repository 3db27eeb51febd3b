-- Who may run on this database: one row, whose token is empty while nobody does. The holder counts beats to show that
-- it lives; clocks of several machines are never compared, only the database's own.
create table run_lock (
    token   varchar(36)              not null,
    host    varchar                  not null,
    pid     bigint                   not null,
    born    timestamp with time zone not null,
    since   timestamp with time zone not null,
    beats   bigint                   not null,
    last    timestamp with time zone not null
);

insert into run_lock (token, host, pid, born, since, beats, last)
values ('', '', 0, current_timestamp, current_timestamp, 0, current_timestamp);
