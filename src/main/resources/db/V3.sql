-- Reports: the cases of a period are those that something happened to since it began; a year's book is not walked for a week.
create index standing_last on standing (last_at, opened_at, case_key);

-- Numbers: an inserted number (15a) in its entry, periods that are closed, and the classification codes of letters.

alter table entry add column number_suffix text;

-- A week, a month or a year's book of a series is closed, and opened again with a reason.
create table closing (
    id integer primary key,
    kind text not null check (kind in ('WEEK', 'MONTH', 'SERIES')),
    -- Empty for a week or a month.
    series text not null check ((series <> '') = (kind = 'SERIES')),
    -- 2026-W47, 2026-11, or the period of the series.
    period text not null,
    event text not null check (event in ('CLOSED', 'REOPENED')),
    first_day text not null,
    last_day text not null,
    -- Last number of the series then, 0 = none was taken.
    last_n integer not null check (last_n >= 0),
    -- Last entry of the book then, 0 = none: what came later is judged by it and not by a clock.
    entry integer not null check (entry >= 0),
    reason text not null,
    made_at text not null,
    made_by text not null,
    check (event = 'CLOSED' or reason <> '')
) strict;

create index closing_period on closing (kind, series, period, id);
-- Today lies behind every closed day, so that the check of an entry of today reads nothing.
create index closing_day on closing (last_day) where kind <> 'SERIES';

create view closed as
select c.*
from closing c
where c.event = 'CLOSED' and c.id = (select max(l.id) from closing l
    where l.kind = c.kind and l.series = c.series and l.period = c.period);

create trigger closing_alternates before insert on closing
when (new.event = 'CLOSED') = exists (select 1 from closed
        where kind = new.kind and series = new.series and period = new.period)
    or exists (select 1 from closing where id = new.id)
begin
    select raise(abort, 'closing follows reopening');
end;
create trigger closing_counts before insert on closing
when new.entry is not (select coalesce(max(id), 0) from entry)
    or (new.kind = 'SERIES' and new.last_n is not coalesce((select max(n) from taken
        where series = new.series and period = new.period), 0))
begin
    select raise(abort, 'closing says where the book stood');
end;
create trigger closing_unchanged before update on closing begin
    select raise(abort, 'closing is append-only');
end;
create trigger closing_kept before delete on closing begin
    select raise(abort, 'closing is append-only');
end;

create trigger entry_closed before insert on entry
when exists (select 1 from closed
        where kind <> 'SERIES' and last_day >= substr(new.happened, 1, 10) and first_day <= substr(new.happened, 1, 10))
    or (new.fact = 'VOIDED' and exists (select 1 from closed
        where kind = 'SERIES' and series = new.number_series and period = new.number_period))
begin
    select raise(abort, 'the period is closed');
end;
create trigger taken_closed before insert on taken
when exists (select 1 from closed where kind <> 'SERIES' and last_day >= new.day and first_day <= new.day)
    or exists (select 1 from closed where kind = 'SERIES' and series = new.series and period = new.period)
begin
    select raise(abort, 'the period is closed');
end;
create trigger opened_series_closed before insert on opened_series
when exists (select 1 from closed where kind = 'SERIES' and series = new.series and period = new.period)
begin
    select raise(abort, 'the period is closed');
end;

-- Versions of the classification codes: of each code the last line counts.
create table letter_code (
    id integer primary key,
    code text not null check (code <> ''),
    title text not null,
    from_day text not null,
    to_day text,
    made_at text not null,
    made_by text not null
) strict;

create index letter_code_code on letter_code (code, id);
create trigger letter_code_unchanged before update on letter_code begin
    select raise(abort, 'letter_code is append-only');
end;
create trigger letter_code_kept before delete on letter_code begin
    select raise(abort, 'letter_code is append-only');
end;

-- From that day the letters of this service have this code; '' = the office's own again. Of each day the last line counts.
create table service_code (
    id integer primary key,
    sop text not null check (sop <> ''),
    code text not null,
    from_day text not null,
    made_at text not null,
    made_by text not null
) strict;

create index service_code_sop on service_code (sop, from_day, id);
create trigger service_code_unchanged before update on service_code begin
    select raise(abort, 'service_code is append-only');
end;
create trigger service_code_kept before delete on service_code begin
    select raise(abort, 'service_code is append-only');
end;

-- Copies: what each job handed to a printer was. A job older than this table bore no mark and counts as an original.

create table print_mark (
    printed integer primary key references printed (id),
    -- 0 = an original, k = SALINAN ke-k.
    copy integer not null check (copy >= 0),
    -- Why an original was printed again: the sheet before it never came out, or came out spoilt.
    reason text not null,
    check (copy = 0 or reason = '')
) strict;

create trigger print_mark_counts before insert on print_mark
when new.printed is not (select max(id) from printed)
    or exists (select 1 from print_mark where printed = new.printed)
    or (new.copy > 0 and new.copy is not (select 1 + coalesce(max(m.copy), 0)
        from printed p
        join printed q on q.sha256 = p.sha256
        left join print_mark m on m.printed = q.id
        where p.id = new.printed))
    or (new.copy = 0 and new.reason = '' and exists (select 1 from printed p
        join printed q on q.sha256 = p.sha256 and q.id < p.id
        where p.id = new.printed))
begin
    select raise(abort, 'a second print is a copy with the next number, or says why it is not');
end;
create trigger print_mark_unchanged before update on print_mark begin
    select raise(abort, 'print_mark is append-only');
end;
create trigger print_mark_kept before delete on print_mark begin
    select raise(abort, 'print_mark is append-only');
end;

-- Reminders: open cases by the act they stand at, and by how long they have.
create index standing_stands on standing (sop, sop_version, to_row, to_act, since) where ending is null;

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

-- Survey: what applicants think of the service (SKM). It tells what someone thinks, never who: no name, no NIK, no case.

create table survey (
    id integer primary key,
    at text not null,
    -- An SOP, or empty.
    service text not null,
    sex text check (sex in ('MALE', 'FEMALE')),
    education text check (education in ('PRIMARY', 'JUNIOR', 'SENIOR', 'DIPLOMA', 'BACHELOR', 'MASTER')),
    occupation text check (occupation in ('CIVIL', 'ARMY', 'POLICE', 'PRIVATE', 'BUSINESS', 'OTHER')),
    -- The nine elements, from 1 (worst) to 4; null = not answered.
    u1 integer check (u1 between 1 and 4),
    u2 integer check (u2 between 1 and 4),
    u3 integer check (u3 between 1 and 4),
    u4 integer check (u4 between 1 and 4),
    u5 integer check (u5 between 1 and 4),
    u6 integer check (u6 between 1 and 4),
    u7 integer check (u7 between 1 and 4),
    u8 integer check (u8 between 1 and 4),
    u9 integer check (u9 between 1 and 4),
    remark text not null,
    made_at text not null,
    made_by text not null,
    check (coalesce(u1, u2, u3, u4, u5, u6, u7, u8, u9) is not null)
) strict;

create index survey_at on survey (at);
create trigger survey_replaced before insert on survey
when exists (select 1 from survey where id = new.id)
begin
    select raise(abort, 'survey is append-only');
end;
create trigger survey_unchanged before update on survey begin
    select raise(abort, 'survey is append-only');
end;
create trigger survey_kept before delete on survey begin
    select raise(abort, 'survey is append-only');
end;

-- A form that nobody meant, such as a child at the keys: it stays in sight and counts no longer.
create table survey_void (
    survey integer primary key references survey (id),
    reason text not null check (reason <> ''),
    made_at text not null,
    made_by text not null
) strict;

create trigger survey_void_replaced before insert on survey_void
when exists (select 1 from survey_void where survey = new.survey)
begin
    select raise(abort, 'survey_void is append-only');
end;
create trigger survey_void_unchanged before update on survey_void begin
    select raise(abort, 'survey_void is append-only');
end;
create trigger survey_void_kept before delete on survey_void begin
    select raise(abort, 'survey_void is append-only');
end;

-- Books: a book of a month must find its numbers among a million.
create index taken_day on taken (day, case_key);

-- Print runs: papers handed to a printer one after another, and what someone saw come out. Handed over is not printed.
create table print_run (
    id integer primary key,
    title text not null check (title <> ''),
    made_at text not null,
    made_by text not null
) strict;

create trigger print_run_replaced before insert on print_run
when exists (select 1 from print_run where id = new.id)
begin
    select raise(abort, 'print_run is append-only');
end;
create trigger print_run_unchanged before update on print_run begin
    select raise(abort, 'print_run is append-only');
end;
create trigger print_run_kept before delete on print_run begin
    select raise(abort, 'print_run is append-only');
end;

-- What a run is of, in its order; its title names no person.
create table print_run_paper (
    run integer not null references print_run (id),
    n integer not null check (n >= 1),
    sha256 text not null,
    kind text not null,
    title text not null,
    primary key (run, n)
) strict, without rowid;

create trigger print_run_paper_replaced before insert on print_run_paper
when exists (select 1 from print_run_paper where run = new.run and n = new.n)
begin
    select raise(abort, 'print_run_paper is append-only');
end;
create trigger print_run_paper_unchanged before update on print_run_paper begin
    select raise(abort, 'print_run_paper is append-only');
end;
create trigger print_run_paper_kept before delete on print_run_paper begin
    select raise(abort, 'print_run_paper is append-only');
end;

-- A place of a run went to the spooler as this job, or was seen on paper; the last line of a place counts.
create table print_run_event (
    id integer primary key,
    run integer not null,
    n integer not null,
    -- The job; empty when someone says that its sheet came out.
    printed integer unique references printed (id),
    made_at text not null,
    made_by text not null,
    foreign key (run, n) references print_run_paper (run, n)
) strict;

create index print_run_event_place on print_run_event (run, n, id);
create trigger print_run_event_follows before insert on print_run_event
when exists (select 1 from print_run_event where id = new.id)
    or (new.printed is null and (select printed from print_run_event
        where run = new.run and n = new.n order by id desc limit 1) is null)
begin
    select raise(abort, 'only what was handed over can be seen to come out, and only once');
end;
create trigger print_run_event_unchanged before update on print_run_event begin
    select raise(abort, 'print_run_event is append-only');
end;
create trigger print_run_event_kept before delete on print_run_event begin
    select raise(abort, 'print_run_event is append-only');
end;

-- The papers of a day, among those of all years.
create index paper_made on paper (made_at);
-- Scans: a note adds a file to a case, or says that one is used no longer. The file itself stands where a letter's does,
-- with an empty letter, so that it is verified, backed up and erased like every paper.

-- Id of the requirement it shows, '' = another paper; null = this entry adds none.
alter table entry add column attached text;
-- Line of the entry whose file is used no longer.
alter table entry add column set_aside integer;

create trigger entry_attaches before insert on entry
when (new.attached is not null and (new.fact <> 'NOTED' or new.letter is not ''))
    or (new.letter is '' and new.attached is null)
    or (new.set_aside is not null and (new.fact <> 'NOTED' or new.attached is not null
        or not exists (select 1 from entry
            where case_key = new.case_key and line = new.set_aside and attached is not null)))
begin
    select raise(abort, 'a note adds a file or sets one of its case aside');
end;

-- Files outside the book whose bytes are in it: only these may leave the scanner's folder.
create table scan_taken (
    id integer primary key,
    -- SHA-256 over name, time and content: the same bytes saved again later are another file.
    mark text not null check (length(mark) = 64),
    case_key text not null,
    line integer not null,
    made_at text not null,
    made_by text not null,
    foreign key (case_key, line) references entry (case_key, line)
) strict;

create index scan_taken_mark on scan_taken (mark);
create trigger scan_taken_replaced before insert on scan_taken
when exists (select 1 from scan_taken where id = new.id)
begin
    select raise(abort, 'scan_taken is append-only');
end;
create trigger scan_taken_unchanged before update on scan_taken begin
    select raise(abort, 'scan_taken is append-only');
end;
create trigger scan_taken_kept before delete on scan_taken begin
    select raise(abort, 'scan_taken is append-only');
end;
