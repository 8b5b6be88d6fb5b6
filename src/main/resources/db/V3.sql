-- Books: a book of a month must find its numbers among a million.

create index taken_day on taken (day, case_key);
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
