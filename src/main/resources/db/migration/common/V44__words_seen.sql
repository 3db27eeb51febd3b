-- By which words and names a reading was made, and which words stand in the return, each as a short number. base is all
-- else that the reading hangs on. A change of words that stand in no text of a return does not have it read again.
create table word_book (
    id    varchar(64) not null primary key,
    lines varchar     not null
);

alter table reading add column base varchar(64) default '' not null;
alter table reading add column word_book varchar(64) default '' not null;
alter table reading add column labels varchar default '' not null;
alter table reading add column words_seen varchar default '' not null;

create index reading_base on reading (base);
