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
