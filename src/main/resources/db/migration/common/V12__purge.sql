-- When the texts of a run were removed; its files' names and hashes stay.
alter table run add column purged timestamp with time zone;

-- What is kept of a reading whose texts were removed.
create table purged_reading (
    reading   varchar(64)              not null primary key,
    request   varchar                  not null,
    name      varchar                  not null,
    sha256    varchar(64)              not null,
    non_blank bigint                   not null,
    accepted  bigint                   not null,
    totals    bigint                   not null,
    rejected  bigint                   not null,
    purged    timestamp with time zone not null
);
