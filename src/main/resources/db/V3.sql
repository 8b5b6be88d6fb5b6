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
