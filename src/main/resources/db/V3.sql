-- Search: one word list per case. A word carries the mark of what it is (see SearchWords), so that a hit in a name and
-- one in a letter are told apart without columns; the index then needs no places within the text, stays small, and has
-- a list ready for every beginning of a word, so that a keystroke never gathers one. Deleting securely one word at a
-- time took a tenth of a second a case, so the index is written anew as a whole after an erasure instead. An older book
-- is filled by the program in the same step.
drop table search_fts;
create virtual table search_fts using fts5(
    words,
    detail = none,
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12',
    tokenize = "ascii tokenchars '#=+-~@$_'"
);
-- Who took it in.
create index entry_opener on entry (recorded_by, happened) where line = 1;
-- The bare part of a number: all that are 15, whatever stands around it.
create index taken_n on taken (n);
-- Exports: which list left the program as a file, how much of it, by whom. What stood in it is not kept.

create table exported (
    id integer primary key,
    list text not null check (list <> ''),
    rows integer not null check (rows >= 0),
    -- Whether NIKs stood in it whole.
    whole integer not null check (whole in (0, 1)),
    made_at text not null,
    made_by text not null check (made_by <> '')
) strict;

create trigger exported_replaced before insert on exported
when exists (select 1 from exported where id = new.id)
begin
    select raise(abort, 'exported is append-only');
end;
create trigger exported_unchanged before update on exported begin
    select raise(abort, 'exported is append-only');
end;
create trigger exported_kept before delete on exported begin
    select raise(abort, 'exported is append-only');
end;
