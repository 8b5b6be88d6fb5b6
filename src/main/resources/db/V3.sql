-- Books: a book of a month must find its numbers among a million.

create index taken_day on taken (day, case_key);
