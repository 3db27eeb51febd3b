-- What a rejected value would count that hangs on a question: our proposal and the finding that asks, by its code and cell.
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
