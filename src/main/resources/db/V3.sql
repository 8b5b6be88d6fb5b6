-- Imports: lists taken over from elsewhere, each kept whole as a batch, by whom and when. A batch that was taken back
-- stays in the book; the people and lines it brought are erased, for they are personal data nobody uses any more.

create table import_batch (
    id integer primary key,
    target text not null check (target <> ''),
    file text not null check (file <> ''),
    sha256 text not null check (length(sha256) = 64),
    lines integer not null check (lines >= 0),
    -- Wrong lines the officer left out.
    skipped integer not null check (skipped >= 0),
    made_at text not null,
    made_by text not null check (made_by <> '')
) strict;

create index import_batch_file on import_batch (target, sha256);
create trigger import_batch_replaced before insert on import_batch
when exists (select 1 from import_batch where id = new.id)
begin
    select raise(abort, 'import_batch is append-only');
end;
create trigger import_batch_unchanged before update on import_batch begin
    select raise(abort, 'import_batch is append-only');
end;
create trigger import_batch_kept before delete on import_batch begin
    select raise(abort, 'import_batch is append-only');
end;

create table import_withdrawn (
    batch integer primary key references import_batch (id),
    made_at text not null,
    made_by text not null check (made_by <> '')
) strict;

create trigger import_withdrawn_replaced before insert on import_withdrawn
when exists (select 1 from import_withdrawn where batch = new.batch)
begin
    select raise(abort, 'import_withdrawn is append-only');
end;
create trigger import_withdrawn_unchanged before update on import_withdrawn begin
    select raise(abort, 'import_withdrawn is append-only');
end;
create trigger import_withdrawn_kept before delete on import_withdrawn begin
    select raise(abort, 'import_withdrawn is append-only');
end;

-- Applicants known before their first case here; a person's own cases are newer and win.
create table imported_person (
    id integer primary key,
    batch integer not null references import_batch (id),
    line integer not null,
    name text not null check (name <> ''),
    nik text not null,
    kk text not null,
    birth_place text not null,
    birth_date text not null,
    sex text not null,
    religion text not null,
    marital text not null,
    occupation text not null,
    street text not null,
    rt text not null,
    rw text not null,
    -- Code of a village of this office.
    village text not null,
    phone text not null
) strict;

create index imported_person_batch on imported_person (batch);
create index imported_person_nik on imported_person (nik) where nik <> '';
create trigger imported_person_replaced before insert on imported_person
when exists (select 1 from imported_person where id = new.id)
begin
    select raise(abort, 'imported_person is append-only');
end;
create trigger imported_person_unchanged before update on imported_person begin
    select raise(abort, 'imported_person is append-only');
end;
create trigger imported_person_kept before delete on imported_person
when not exists (select 1 from import_withdrawn where batch = old.batch)
begin
    select raise(abort, 'imported_person is kept until its batch is taken back');
end;

-- As search_fts, for people alone; the rowid is the person's. Whole batches leave it, and then it is rewritten, which
-- deletes as surely as search_fts does and a hundred times faster.
create virtual table imported_person_fts using fts5(
    name, nik, tail,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- The book an office kept on paper before, line by line as it stands there, double numbers and all.
create table paper_line (
    id integer primary key,
    batch integer not null references import_batch (id),
    line integer not null,
    year integer not null,
    -- As written, and the number counted by if it is one.
    number text not null check (number <> ''),
    n integer,
    day text not null,
    name text not null,
    nik text not null,
    village text not null,
    service text not null,
    letter_number text not null,
    remark text not null
) strict;

create index paper_line_number on paper_line (year, n) where n is not null;
create index paper_line_year on paper_line (year);
create index paper_line_batch on paper_line (batch);
create trigger paper_line_replaced before insert on paper_line
when exists (select 1 from paper_line where id = new.id)
begin
    select raise(abort, 'paper_line is append-only');
end;
create trigger paper_line_unchanged before update on paper_line begin
    select raise(abort, 'paper_line is append-only');
end;
create trigger paper_line_kept before delete on paper_line
when not exists (select 1 from import_withdrawn where batch = old.batch)
begin
    select raise(abort, 'paper_line is kept until its batch is taken back');
end;

create virtual table paper_line_fts using fts5(
    name, nik, tail, words,
    tokenize = 'unicode61 remove_diacritics 2'
);
