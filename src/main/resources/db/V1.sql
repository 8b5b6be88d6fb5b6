-- The book. What happened is appended and never changed; the triggers below refuse the rest.

create table entry (
    id integer primary key,
    previous blob not null,
    hash blob not null,
    -- SHA-256 of this entry's lines in "answer", so that erasing them leaves the chain whole.
    digest blob not null,
    case_key text not null check (case_key <> ''),
    line integer not null check (line >= 1),
    sop text not null,
    sop_version integer not null,
    sop_hash text not null,
    fact text not null check (fact in ('OPENED', 'DONE', 'RETURNED', 'TRIED', 'ANSWERED', 'NOTED', 'WITHDRAWN',
        'REJECTED', 'CORRECTED', 'VOIDED', 'DESTROYED')),
    row_id text not null,
    row_no text not null,
    act integer not null check (act >= 0),
    kind text not null,
    title text not null,
    role text not null,
    person text not null,
    -- The insider's name; an outsider's name is personal data and stands in "answer".
    name text not null,
    recorded_by text not null,
    on_paper integer not null check (on_paper in (0, 1)),
    begun text,
    happened text not null,
    registered text not null,
    to_row text,
    to_act integer,
    ending text check (ending in ('CLOSED', 'WITHDRAWN', 'REJECTED')),
    -- Role ids with a blank between them.
    waits_for text not null,
    served integer not null check (served in (0, 1)),
    returned integer not null check (returned in (0, 1)),
    number_book text,
    number_series text,
    number_period text,
    number_n integer,
    number_printed text,
    number_date text,
    letter text,
    letter_title text,
    letter_sha256 text,
    signer text,
    mark text check (mark in ('PARAF', 'SIGNATURE')),
    mark_letter text,
    mark_sha256 text,
    item integer not null check (item >= 0),
    -- Of a void or a destruction; every other reason is free text about a person and stands in "answer".
    reason text not null,
    unique (case_key, line),
    check ((to_row is null) = (ending is not null)),
    check ((to_row is null) = (to_act is null)),
    check ((number_book is null) = (number_n is null)),
    check ((letter is null) = (letter_sha256 is null))
) strict;

create index entry_happened on entry (happened, case_key);
create index entry_letter on entry (letter_sha256) where letter_sha256 is not null;

-- Holds the chain, the order of ids and the order of lines, whatever conflict clause an insert carries.
create trigger entry_follows before insert on entry
when new.id is not (select coalesce(max(id), 0) + 1 from entry)
    or new.previous is not coalesce((select hash from entry order by id desc limit 1), zeroblob(32))
begin
    select raise(abort, 'entry does not follow the last one');
end;
create trigger entry_line before insert on entry
when new.line is not (select coalesce(max(line), 0) + 1 from entry where case_key = new.case_key)
begin
    select raise(abort, 'line is taken');
end;
create trigger entry_unchanged before update on entry begin
    select raise(abort, 'entry is append-only');
end;
create trigger entry_kept before delete on entry begin
    select raise(abort, 'entry is append-only');
end;

-- The personal data of an entry; keys beginning with # are the register's own.
create table answer (
    entry integer not null references entry (id),
    place integer not null,
    key text not null,
    value text not null,
    primary key (entry, place)
) strict, without rowid;

create trigger answer_joins before insert on answer
when new.entry is not (select max(id) from entry)
begin
    select raise(abort, 'answer belongs to the last entry only');
end;
create trigger answer_unchanged before update on answer begin
    select raise(abort, 'answer is append-only');
end;
create trigger answer_kept before delete on answer
when (select fact from entry where case_key = (select case_key from entry where id = old.entry)
    order by line desc limit 1) is not 'DESTROYED'
begin
    select raise(abort, 'answer is kept until the case is destroyed');
end;

create table tick (
    entry integer not null references entry (id),
    requirement text not null,
    tick text not null check (tick in ('SEEN', 'KEPT', 'MISSING', 'NOT_APPLICABLE')),
    primary key (entry, requirement)
) strict, without rowid;

create trigger tick_joins before insert on tick
when new.entry is not (select max(id) from entry)
begin
    select raise(abort, 'tick belongs to the last entry only');
end;
create trigger tick_unchanged before update on tick begin
    select raise(abort, 'tick is append-only');
end;
create trigger tick_kept before delete on tick begin
    select raise(abort, 'tick is append-only');
end;

-- Where an office's own counting stood when it took up this book.
create table opened_series (
    series text not null,
    period text not null,
    start integer not null check (start >= 1),
    made_at text not null,
    made_by text not null,
    primary key (series, period)
) strict, without rowid;

create trigger opened_series_early before insert on opened_series
when exists (select 1 from taken where series = new.series and period = new.period)
    or exists (select 1 from opened_series where series = new.series and period = new.period)
begin
    select raise(abort, 'series already counts');
end;
create trigger opened_series_unchanged before update on opened_series begin
    select raise(abort, 'opened_series is append-only');
end;
create trigger opened_series_kept before delete on opened_series begin
    select raise(abort, 'opened_series is append-only');
end;

-- Every number ever taken, tied to the entry it was taken for.
create table taken (
    id integer primary key,
    series text not null,
    period text not null,
    n integer not null check (n >= 1),
    suffix text not null,
    case_key text not null,
    line integer not null,
    book text not null,
    printed text not null,
    day text not null,
    unique (series, period, n, suffix),
    unique (case_key, line),
    foreign key (case_key, line) references entry (case_key, line) deferrable initially deferred
) strict;

create trigger taken_follows before insert on taken
when (new.suffix = '' and new.n is not coalesce(
        (select max(n) + 1 from taken where series = new.series and period = new.period),
        (select start from opened_series where series = new.series and period = new.period),
        1))
    or exists (select 1 from taken
        where series = new.series and period = new.period and n = new.n and suffix = new.suffix)
    or exists (select 1 from taken where id = new.id)
begin
    select raise(abort, 'number does not follow the last one');
end;
create trigger taken_line before insert on taken
when exists (select 1 from taken where case_key = new.case_key and line = new.line)
begin
    select raise(abort, 'line is taken');
end;
create trigger taken_inserted before insert on taken
when new.suffix <> ''
    and not exists (select 1 from taken
        where series = new.series and period = new.period and n = new.n and suffix = '')
begin
    select raise(abort, 'no number to insert after');
end;
create trigger taken_unchanged before update on taken begin
    select raise(abort, 'taken is append-only');
end;
create trigger taken_kept before delete on taken begin
    select raise(abort, 'taken is append-only');
end;

-- Every stored page or scan; line 0 = of no entry, letter '' = a scan.
create table paper (
    id integer primary key,
    sha256 text not null check (length(sha256) = 64),
    case_key text not null,
    line integer not null check (line >= 0),
    letter text not null,
    title text not null,
    made_at text not null,
    made_by text not null
) strict;

create index paper_case on paper (case_key);
create index paper_sha256 on paper (sha256);
create trigger paper_replaced before insert on paper
when exists (select 1 from paper where id = new.id)
begin
    select raise(abort, 'paper is append-only');
end;
create trigger paper_unchanged before update on paper begin
    select raise(abort, 'paper is append-only');
end;
create trigger paper_kept before delete on paper begin
    select raise(abort, 'paper is append-only');
end;

-- Handed to a printer's queue; whether a sheet came out only the clerk knows.
create table printed (
    id integer primary key,
    sha256 text not null,
    queue text not null,
    copies integer not null check (copies >= 1),
    made_at text not null,
    made_by text not null
) strict;

create index printed_sha256 on printed (sha256);
create trigger printed_unchanged before update on printed begin
    select raise(abort, 'printed is append-only');
end;
create trigger printed_kept before delete on printed begin
    select raise(abort, 'printed is append-only');
end;

-- Versions of the people of this office; the last one of each is the view "staff".
create table person (
    id integer primary key,
    person text not null check (person <> ''),
    name text not null,
    rank text not null,
    nip text not null,
    pin_hash text not null,
    active integer not null check (active in (0, 1)),
    made_at text not null,
    made_by text not null
) strict;

create index person_person on person (person);
create trigger person_unchanged before update on person begin
    select raise(abort, 'person is append-only');
end;
create trigger person_kept before delete on person begin
    select raise(abort, 'person is append-only');
end;

create table holding (
    version integer not null references person (id),
    place integer not null,
    post text not null,
    from_day text not null,
    to_day text,
    acting text not null,
    primary key (version, place)
) strict, without rowid;

create trigger holding_unchanged before update on holding begin
    select raise(abort, 'holding is append-only');
end;
create trigger holding_kept before delete on holding begin
    select raise(abort, 'holding is append-only');
end;

create view staff as
select p.id, p.person, p.name, p.rank, p.nip, p.pin_hash, p.active
from person p
where p.id = (select max(later.id) from person later where later.person = p.person);

create table setting (
    id integer primary key,
    key text not null,
    value text not null,
    made_at text not null,
    made_by text not null
) strict;

create index setting_key on setting (key);
create trigger setting_unchanged before update on setting begin
    select raise(abort, 'setting is append-only');
end;
create trigger setting_kept before delete on setting begin
    select raise(abort, 'setting is append-only');
end;

create view latest_setting as
select s.key, s.value
from setting s
where s.id = (select max(later.id) from setting later where later.key = s.key);

-- What became of a periodic report: made, handed over.
create table report (
    id integer primary key,
    report text not null,
    period text not null,
    event text not null check (event in ('MADE', 'HANDED')),
    sha256 text not null,
    handed_to text not null,
    made_at text not null,
    made_by text not null
) strict;

create index report_period on report (report, period);
create trigger report_unchanged before update on report begin
    select raise(abort, 'report is append-only');
end;
create trigger report_kept before delete on report begin
    select raise(abort, 'report is append-only');
end;

-- Below: nothing but what follows from the book, kept ready because a view over a million cases is too slow.

-- Last entry of each case; id = the case's first entry.
create table standing (
    id integer primary key references entry (id),
    entry integer not null references entry (id),
    case_key text not null unique,
    line integer not null,
    sop text not null,
    sop_version integer not null,
    fact text not null,
    opened_at text not null,
    last_at text not null,
    -- When it came to the act it stands at.
    since text not null,
    row_id text not null,
    row_no text not null,
    title text not null,
    to_row text,
    to_act integer,
    ending text,
    waits_for text not null,
    served integer not null,
    returned integer not null,
    kind text not null,
    village text not null
) strict;

create index standing_opened on standing (opened_at);
create index standing_sop on standing (sop, opened_at);
create index standing_village on standing (village, opened_at);
create index standing_open on standing (opened_at) where ending is null;
create index standing_ended on standing (opened_at) where ending is not null;
create index standing_served on standing (opened_at) where served = 1;
create index standing_returned on standing (opened_at) where returned = 1;

create trigger entry_opens after insert on entry when new.line = 1 begin
    insert into standing (id, entry, case_key, line, sop, sop_version, fact, opened_at, last_at, since, row_id, row_no,
        title, to_row, to_act, ending, waits_for, served, returned, kind, village)
    values (new.id, new.id, new.case_key, new.line, new.sop, new.sop_version, new.fact, new.happened, new.happened,
        new.happened, new.row_id, new.row_no, new.title, new.to_row, new.to_act, new.ending, new.waits_for, new.served,
        new.returned, '', '');
end;
create trigger entry_moves after insert on entry when new.line > 1 begin
    update standing
    set entry = new.id, line = new.line, sop_version = new.sop_version, fact = new.fact, last_at = new.happened,
        since = case
            when new.fact <> 'RETURNED' and to_row is new.to_row and to_act is new.to_act then since
            else new.happened end,
        row_id = new.row_id, row_no = new.row_no, title = new.title, to_row = new.to_row, to_act = new.to_act,
        ending = new.ending, waits_for = new.waits_for, served = new.served, returned = new.returned
    where case_key = new.case_key;
end;

-- The queue of each role.
create table waiting (
    -- A role means something only within its SOP: "durenan-01/petugas".
    role text not null,
    since text not null,
    case_id integer not null,
    primary key (role, since, case_id)
) strict, without rowid;

create index waiting_case on waiting (case_id);
create trigger standing_queues after insert on standing when new.waits_for <> '' begin
    insert into waiting (role, since, case_id)
    select distinct new.sop || '/' || value, new.since, new.id
    from json_each('["' || replace(new.waits_for, ' ', '","') || '"]');
end;
create trigger standing_requeues after update of since, waits_for on standing
when old.since is not new.since or old.waits_for is not new.waits_for
begin
    delete from waiting where case_id = new.id;
    insert into waiting (role, since, case_id)
    select distinct new.sop || '/' || value, new.since, new.id
    from json_each('["' || replace(new.waits_for, ' ', '","') || '"]')
    where new.waits_for <> '';
end;

-- The numbers a case has now; a void one is gone from here and stays in "taken".
create table numbered (
    case_id integer not null references entry (id),
    book text not null,
    printed text not null,
    primary key (case_id, book)
) strict, without rowid;

create index numbered_printed on numbered (printed);
create trigger entry_numbers after insert on entry when new.number_book is not null and new.fact <> 'VOIDED' begin
    insert into numbered (case_id, book, printed)
    values ((select id from entry where case_key = new.case_key and line = 1), new.number_book, new.number_printed)
    on conflict (case_id, book) do update set printed = excluded.printed;
end;
create trigger entry_voids after insert on entry when new.number_book is not null and new.fact = 'VOIDED' begin
    delete from numbered
    where case_id = (select id from entry where case_key = new.case_key and line = 1) and book = new.number_book;
end;

-- In whose name a case stands: personal data, erased with the answers.
create table subject (
    case_id integer primary key references entry (id),
    name text not null,
    nik text not null,
    village text not null,
    kind text not null
) strict;

create index subject_nik on subject (nik) where nik <> '';
create trigger subject_placed after insert on subject begin
    update standing set kind = new.kind, village = new.village where id = new.case_id;
end;
create trigger subject_corrected after update on subject begin
    update standing set kind = new.kind, village = new.village where id = new.case_id;
end;
create trigger subject_kept before delete on subject
when (select fact from standing where id = old.case_id) is not 'DESTROYED'
begin
    select raise(abort, 'subject is kept until the case is destroyed');
end;

-- Names, NIKs (forwards, and backwards for their last digits), numbers and codes, folded by the program. It keeps its
-- content and deletes securely: a contentless index would leave the words of a destroyed case in the file.
create virtual table search_fts using fts5(
    name, nik, tail, numbers, code,
    tokenize = 'unicode61 remove_diacritics 2'
);
insert into search_fts (search_fts, rank) values ('secure-delete', 1);
