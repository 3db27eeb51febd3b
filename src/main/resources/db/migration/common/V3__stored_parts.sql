-- How many parts of a return are stored, while it is not complete: its blocks, and the lines of a long list in turn.
-- A run that was broken off goes on behind them.
alter table reading add column parts integer default 0 not null;
