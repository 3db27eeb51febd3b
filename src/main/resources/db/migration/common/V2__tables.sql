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
    standing    varchar(20)              not null,
    -- What people see of it: the same for the same files, config and software, whichever folders they lie in.
    name        varchar(12)              default '' not null,
    -- When its texts were removed; its files' names and hashes stay.
    purged      timestamp with time zone
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
    id              varchar(64) not null primary key,
    request         varchar     not null,
    name            varchar     not null,
    sha256          varchar(64) not null,
    force           varchar,
    readable        boolean     not null,
    complete        boolean     not null,
    -- What the return says of itself that tells when it was made, to know which of two of one force stands.
    vintage_rank    integer     default 0 not null,
    vintage_word    varchar     default '' not null,
    vintage_version varchar     default '' not null,
    made_first      date,
    made_last       date,
    -- By which words and names it was made, and which words stand in the return, each as a short number. base is all
    -- else that it hangs on. A change of words that stand in no text of a return does not have it read again.
    base            varchar(64) default '' not null,
    word_book       varchar(64) default '' not null,
    labels          varchar     default '' not null,
    words_seen      varchar     default '' not null
);

create index reading_base on reading (base);

create table word_book (
    id    varchar(64) not null primary key,
    lines varchar     not null
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
    -- Who says what it means: for each of its dimensions a cell, or the title, sheet, file or request that does.
    witnesses     varchar     default '' not null,
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
    reading      varchar(64) not null references reading (id) on delete cascade,
    block        integer     not null,
    ordinal      integer     not null,
    cells        integer     not null,
    request      varchar     not null,
    force        varchar     not null,
    file         varchar     not null,
    sheet        varchar     not null,
    cell         varchar     not null,
    text         varchar     not null,
    -- What is known of a count, so that no share is given over a base that lacks it.
    gap_start    date,
    gap_end      date,
    gap_gender   varchar(10),
    gap_age      varchar,
    gap_platform varchar,
    gap_open     varchar,
    -- What is set aside stands here too, with its place and its reason; cell_outcome keeps labels and notes.
    outcome      varchar(10) default 'rejected' not null,
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
    -- Whether the force says that there is nothing to tell: a nil return.
    nil      boolean     default false not null,
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

-- The figures of the UK that a run published, for the next run to say how its own came of them.
create table run_figure (
    run         varchar(64) not null references run (id) on delete cascade,
    figure      varchar     not null,
    lower_bound bigint      not null,
    upper_bound bigint,
    primary key (run, figure)
);

-- The labels and values of a table as typed, to be shown around a number. cells is CSV: address, text, and the labels
-- that govern the cell, outermost first; heads are the rows that may be its heads, with the columns over which none
-- stands.
create table drawing (
    reading varchar(64) not null references reading (id) on delete cascade,
    block   integer     not null,
    sheet   varchar     not null,
    cells   varchar     not null,
    heads   varchar     default '' not null,
    primary key (reading, block)
);

-- What a rejected value would count that hangs on a question: our proposal and the finding that asks, by its code and
-- cell.
-- It stands in a table of its own, so that no query over observations can count it.
create table proposed (
    reading       varchar(64) not null references reading (id) on delete cascade,
    block         integer     not null,
    ordinal       integer     not null,
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
    witnesses     varchar     not null,
    code          varchar     not null,
    asked         varchar     not null,
    primary key (reading, block, ordinal)
);

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

-- Spring Batch asks for each file whether a step of its name was run before, and looked through the steps of all files
-- for it.
create index batch_step_name on batch_step_execution (step_name);
