-- Who says what a count means: for each of its dimensions a cell, or the title, sheet, file or request that does.
alter table observation add column witnesses varchar default '' not null;
