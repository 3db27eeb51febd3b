-- Files that are never opened again: what was seen in them and where, never what they say.
create table quarantine (
    sha256 varchar(64) not null primary key,
    format varchar(20) not null
);

create table quarantine_sighting (
    sha256  varchar(64) not null references quarantine (sha256) on delete cascade,
    ordinal integer     not null,
    trace   varchar(40) not null,
    sheet   varchar     not null,
    cells   varchar     not null,
    number  integer     not null,
    primary key (sha256, ordinal)
);

-- Originals that were moved out of an input folder and are still answers to chase.
create table quarantine_moved (
    input_root     varchar     not null,
    name           varchar     not null,
    request        varchar     not null,
    sha256         varchar(64) not null references quarantine (sha256) on delete cascade,
    bytes          bigint      not null,
    forces_by_name varchar     not null,
    primary key (input_root, name)
);
