-- Reports: the cases of a period are those that something happened to since it began; a year's book is not walked for a week.
create index standing_last on standing (last_at, opened_at);
