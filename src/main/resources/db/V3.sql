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
