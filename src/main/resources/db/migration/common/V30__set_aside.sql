-- What is set aside stands beside what is rejected, with its place and its reason; cell_outcome keeps labels and notes.
alter table rejected add column outcome varchar(10) default 'rejected' not null;
