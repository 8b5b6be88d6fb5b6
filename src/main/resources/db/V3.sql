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
