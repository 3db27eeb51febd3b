-- One publication: the files of one input folder under one state of config and software.
create table run (
    id          varchar(12)              not null primary key,
    fingerprint varchar(64)              not null,
    input_root  varchar                  not null,
    output_root varchar                  not null,
    version     varchar                  not null,
    as_of       date                     not null,
    started     timestamp with time zone not null,
    finished    timestamp with time zone,
    editions    integer                  not null,
    standing    varchar(20)              not null
);

-- The files of a run, frozen at intake.
create table run_file (
    run            varchar(12) not null references run (id) on delete cascade,
    name           varchar     not null,
    request        varchar     not null,
    sha256         varchar(64) not null,
    bytes          bigint      not null,
    format         varchar(20) not null,
    snapshot       varchar     not null,
    forces_by_name varchar     not null,
    reading        varchar(64) not null,
    primary key (run, name)
);

create index run_file_reading on run_file (reading);

-- What a run said; the next run tells new from old by it.
create table run_finding (
    run      varchar(12) not null references run (id) on delete cascade,
    id       varchar(12) not null,
    state    varchar(10) not null,
    code     varchar     not null,
    severity varchar(12) not null,
    owner    varchar(12) not null,
    request  varchar     not null,
    force    varchar     not null,
    file     varchar     not null,
    sheet    varchar     not null,
    cell     varchar     not null,
    text     varchar     not null,
    message  varchar     not null,
    why      varchar     not null,
    fix      varchar     not null,
    primary key (run, id)
);

-- One file's bytes read under one name, request, config and version; runs share it.
create table reading (
    id       varchar(64) not null primary key,
    request  varchar     not null,
    name     varchar     not null,
    sha256   varchar(64) not null,
    force    varchar,
    readable boolean     not null,
    complete boolean     not null
);

create table sheet (
    reading   varchar(64) not null references reading (id) on delete cascade,
    ordinal   integer     not null,
    name      varchar     not null,
    non_blank integer     not null,
    primary key (reading, ordinal)
);

-- role tells details from totals that the force wrote; cells is how many cells of the sheet a row accounts for.
create table observation (
    reading       varchar(64) not null references reading (id) on delete cascade,
    block         integer     not null,
    ordinal       integer     not null,
    cells         integer     not null,
    role          varchar(12) not null,
    request       varchar     not null,
    force         varchar     not null,
    offence       varchar     not null,
    period_start  date        not null,
    period_end    date        not null,
    victim_gender varchar(10) not null,
    victim_age    varchar(10) not null,
    platform      varchar     not null,
    unit          varchar(10) not null,
    status        varchar(12) not null,
    lower_bound   bigint,
    upper_bound   bigint,
    sheet         varchar     not null,
    cell          varchar     not null,
    text          varchar     not null,
    primary key (reading, block, ordinal)
);

create table answer (
    reading       varchar(64) not null references reading (id) on delete cascade,
    block         integer     not null,
    ordinal       integer     not null,
    cells         integer     not null,
    request       varchar     not null,
    force         varchar     not null,
    period_start  date        not null,
    period_end    date        not null,
    measure       varchar     not null,
    answer        varchar     not null,
    victim_gender varchar(10) not null,
    sheet         varchar     not null,
    cell          varchar     not null,
    text          varchar     not null,
    primary key (reading, block, ordinal)
);

create table rejected (
    reading varchar(64) not null references reading (id) on delete cascade,
    block   integer     not null,
    ordinal integer     not null,
    cells   integer     not null,
    request varchar     not null,
    force   varchar     not null,
    file    varchar     not null,
    sheet   varchar     not null,
    cell    varchar     not null,
    text    varchar     not null,
    primary key (reading, block, ordinal)
);

create table rejected_reason (
    reading varchar(64) not null,
    block   integer     not null,
    ordinal integer     not null,
    reason  integer     not null,
    code    varchar     not null,
    label   varchar     not null,
    request varchar     not null,
    force   varchar     not null,
    file    varchar     not null,
    sheet   varchar     not null,
    cell    varchar     not null,
    text    varchar     not null,
    message varchar     not null,
    fix     varchar     not null,
    primary key (reading, block, ordinal, reason),
    foreign key (reading, block, ordinal) references rejected (reading, block, ordinal) on delete cascade
);

create table refusal (
    reading  varchar(64) not null references reading (id) on delete cascade,
    ordinal  integer     not null,
    question varchar     not null,
    section  varchar     not null,
    not_held boolean     not null,
    request  varchar     not null,
    force    varchar     not null,
    file     varchar     not null,
    sheet    varchar     not null,
    cell     varchar     not null,
    text     varchar     not null,
    refuser  varchar     not null,
    primary key (reading, ordinal)
);

create table finding (
    reading  varchar(64) not null references reading (id) on delete cascade,
    code     varchar     not null,
    severity varchar(12) not null,
    owner    varchar(12) not null,
    request  varchar     not null,
    force    varchar     not null,
    file     varchar     not null,
    sheet    varchar     not null,
    cell     varchar     not null,
    text     varchar     not null,
    message  varchar     not null,
    why      varchar     not null,
    fix      varchar     not null
);

create index finding_reading on finding (reading);

-- Cells that are no value: labels, notes, and what was set aside. block is -1 for cells outside every block.
create table cell_outcome (
    reading varchar(64) not null references reading (id) on delete cascade,
    sheet   varchar     not null,
    block   integer     not null,
    outcome varchar(10) not null,
    cells   integer     not null
);

create index cell_outcome_reading on cell_outcome (reading);
