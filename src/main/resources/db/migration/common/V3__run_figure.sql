-- The figures of the UK that a run published, for the next run to say how its own came of them.
create table run_figure (
    run         varchar(64) not null references run (id) on delete cascade,
    figure      varchar     not null,
    lower_bound bigint      not null,
    upper_bound bigint,
    primary key (run, figure)
);
