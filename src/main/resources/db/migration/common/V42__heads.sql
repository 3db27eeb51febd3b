-- The rows of a drawn table that may be its heads, with the columns over which none stands.
alter table drawing add column heads varchar default '' not null;
