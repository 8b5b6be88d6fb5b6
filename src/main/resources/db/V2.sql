-- Tickets: what happened to each number that is called in the waiting room. Appended and never changed, like the book.

create table ticket (
    id integer primary key,
    -- A ticket line of the office, or the series that an SOP's queue book counts in.
    line text not null check (line <> ''),
    day text not null,
    n integer not null check (n >= 1),
    printed text not null check (printed <> ''),
    -- Empty for a ticket of the counter's own, which is counted here; that of a case is counted in "taken".
    case_key text not null,
    event text not null check (event in ('TAKEN', 'CALLED', 'RECALLED', 'SKIPPED', 'HELD', 'RESUMED', 'DONE',
        'VOIDED')),
    counter text not null,
    made_at text not null,
    made_by text not null
) strict;

create index ticket_day on ticket (day, line, n);
create index ticket_case on ticket (case_key) where case_key <> '';
create unique index ticket_once on ticket (line, day, n) where event = 'TAKEN';

create trigger ticket_replaced before insert on ticket
when exists (select 1 from ticket where id = new.id)
    or (new.event = 'TAKEN' and exists (select 1 from ticket
        where line = new.line and day = new.day and n = new.n and event = 'TAKEN'))
begin
    select raise(abort, 'ticket is append-only');
end;
create trigger ticket_counts before insert on ticket
when new.event = 'TAKEN' and new.case_key = ''
    and new.n is not (select coalesce(max(n), 0) + 1 from ticket where line = new.line and day = new.day)
begin
    select raise(abort, 'ticket does not follow the last one');
end;
create trigger ticket_moves before insert on ticket
when new.event <> 'TAKEN' and coalesce((select event from ticket
        where line = new.line and day = new.day and n = new.n order by id desc limit 1), 'DONE') in ('DONE', 'VOIDED')
begin
    select raise(abort, 'ticket was never taken or has ended');
end;
create trigger ticket_unchanged before update on ticket begin
    select raise(abort, 'ticket is append-only');
end;
create trigger ticket_kept before delete on ticket begin
    select raise(abort, 'ticket is append-only');
end;

-- Where each ticket stands: its last event, and what its calls say. The casts tell the types to whoever reads the view.
create view ticket_standing as
select t.id, t.line, t.day, t.n, t.printed, t.case_key, t.made_at as taken_at, last.event, last.made_at as since,
    cast((select min(c.made_at) from ticket c
        where c.day = t.day and c.line = t.line and c.n = t.n and c.event in ('CALLED', 'RECALLED')) as text)
        as called_at,
    cast((select count(*) from ticket c
        where c.day = t.day and c.line = t.line and c.n = t.n and c.event in ('CALLED', 'RECALLED')) as integer)
        as calls,
    cast(coalesce((select max(c.id) from ticket c
        where c.day = t.day and c.line = t.line and c.n = t.n and c.event in ('CALLED', 'RECALLED')), 0) as integer)
        as last_call,
    cast(coalesce((select c.counter from ticket c
        where c.day = t.day and c.line = t.line and c.n = t.n and c.event in ('CALLED', 'RECALLED')
        order by c.id desc limit 1), '') as text) as counter
from ticket t join ticket last on last.id = (select max(l.id) from ticket l
    where l.day = t.day and l.line = t.line and l.n = t.n)
where t.event = 'TAKEN';
