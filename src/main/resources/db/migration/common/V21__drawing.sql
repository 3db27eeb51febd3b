-- The labels and values of a table as typed, to be shown around a number. cells is CSV: address, text, and the labels
-- that govern the cell, outermost first.
create table drawing (
    reading varchar(64) not null references reading (id) on delete cascade,
    block   integer     not null,
    sheet   varchar     not null,
    cells   varchar     not null,
    primary key (reading, block)
);
