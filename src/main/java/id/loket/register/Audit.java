package id.loket.register;

import id.loket.text.Words;
import org.jooq.DSLContext;

/** What the triggers promise, asked again of the rows themselves. */
record Audit(DSLContext sql, Verify.Finds finds) {

    void run() {
        lines();
        gaps();
        numbers();
        lists();
        tickets();
        closings();
    }

    private void lines() {
        sql.fetch("select case_key from entry group by case_key having min(line) <> 1 or max(line) <> count(*)")
                .forEach(r -> {
                    var where = r.get(0, String.class);
                    finds.found(Finding.Kind.LINES, where, Words.say("register.verify.lines", where));
                });
    }

    private void gaps() {
        sql.fetch("""
            select t.series, t.period, min(t.n), max(t.n), count(*), coalesce(o.start, 1) as start
            from taken t left join opened_series o on o.series = t.series and o.period = t.period
            where t.suffix = ''
            group by t.series, t.period
            having min(t.n) <> coalesce(o.start, 1) or max(t.n) - min(t.n) + 1 <> count(*)
            """).forEach(r -> {
            var where = (r.get(0, String.class) + " " + r.get(1, String.class)).strip();
            finds.found(
                    Finding.Kind.GAP,
                    where,
                    Words.say("register.verify.gap", where, r.get(5, Long.class), r.get(3, Long.class)));
        });
    }

    private void numbers() {
        sql.fetch("""
            select t.series || ' ' || t.period || ' ' || t.n || t.suffix
            from taken t left join entry e on e.case_key = t.case_key and e.line = t.line
            where e.id is null or e.fact = 'VOIDED' or e.number_series is not t.series
                or e.number_period is not t.period or e.number_n is not t.n or e.number_printed is not t.printed
                or e.number_book is not t.book or e.number_date is not t.day or coalesce(e.number_suffix, '') <> t.suffix
            union all
            select e.number_series || ' ' || e.number_period || ' ' || e.number_n || coalesce(e.number_suffix, '')
            from entry e
            where e.number_book is not null and not exists (select 1 from taken t
                where t.case_key = e.case_key and (t.line = e.line or e.fact = 'VOIDED')
                    and t.series = e.number_series and t.period = e.number_period and t.n = e.number_n
                    and t.suffix = coalesce(e.number_suffix, ''))
            """).forEach(r -> {
            var where = r.get(0, String.class);
            finds.found(Finding.Kind.NUMBER, where, Words.say("register.verify.number", where));
        });
    }

    private void lists() {
        sql.fetch("""
            select e.case_key
            from entry e left join standing s on s.case_key = e.case_key
            where e.line = (select max(line) from entry l where l.case_key = e.case_key)
                and (s.entry is not e.id or s.waits_for is not e.waits_for or s.ending is not e.ending
                    or s.to_row is not e.to_row or s.to_act is not e.to_act or s.served is not e.served
                    or s.returned is not e.returned or s.fact is not e.fact
                    or (s.waits_for <> '') <> exists (select 1 from waiting w where w.case_id = s.id))
            """).forEach(r -> {
            var where = r.get(0, String.class);
            finds.found(Finding.Kind.LISTS, where, Words.say("register.verify.lists", where));
        });
    }

    /** What was entered between a closing and the opening after it, by the order of the book and not by its clocks. */
    private void closings() {
        sql.fetch("""
            with shut as (
                select c.kind, c.series, c.period, c.first_day, c.last_day, c.entry as since, coalesce((
                    select min(r.entry) from closing r
                    where r.kind = c.kind and r.series = c.series and r.period = c.period and r.id > c.id),
                    (select max(id) from entry)) as until
                from closing c where c.event = 'CLOSED')
            select e.case_key || '/' || e.line, s.period
            from shut s join entry e on e.happened >= s.first_day and e.happened < s.last_day || 'U'
            where s.kind <> 'SERIES' and e.id > s.since and e.id <= s.until
            union
            select e.case_key || '/' || e.line, s.period
            from shut s join taken t on t.series = s.series and t.period = s.period
                join entry e on e.case_key = t.case_key and e.line = t.line
            where s.kind = 'SERIES' and e.id > s.since and e.id <= s.until
            union
            select e.case_key || '/' || e.line, s.period
            from entry e cross join shut s
            where e.fact = 'VOIDED' and s.kind = 'SERIES' and e.number_series = s.series and e.number_period = s.period
                and e.id > s.since and e.id <= s.until
            union
            select e.case_key || '/' || e.line, s.period
            from entry e cross join shut s
            where e.number_suffix is not null and e.fact <> 'VOIDED' and s.kind <> 'SERIES'
                and e.number_date between s.first_day and s.last_day and e.id > s.since and e.id <= s.until
            """).forEach(r -> {
            var where = r.get(0, String.class);
            finds.found(Finding.Kind.CLOSED, where, Words.say("register.verify.closed", where, r.get(1, String.class)));
        });
        sql.fetch("""
            select series || ' ' || period, last_n
            from closed c
            where kind = 'SERIES' and last_n <> coalesce((select max(n) from taken t
                where t.series = c.series and t.period = c.period), 0)
            """).forEach(r -> {
            var where = r.get(0, String.class).strip();
            finds.found(
                    Finding.Kind.CLOSED, where, Words.say("register.verify.closed-last", where, r.get(1, Long.class)));
        });
    }

    private void tickets() {
        sql.fetch("""
            select line, day, max(n) from ticket
            where event = 'TAKEN' and case_key = ''
            group by line, day having min(n) <> 1 or max(n) <> count(*)
            """).forEach(r -> {
            var where = r.get(0, String.class) + " " + r.get(1, String.class);
            finds.found(Finding.Kind.GAP, where, Words.say("register.verify.gap", where, 1, r.get(2, Long.class)));
        });
        sql.fetch("""
            select k.line || ' ' || k.day || ' ' || k.n
            from ticket k
            where not exists (select 1 from ticket t
                    where t.line = k.line and t.day = k.day and t.n = k.n and t.event = 'TAKEN' and t.id <= k.id)
                or exists (select 1 from ticket l
                    where l.line = k.line and l.day = k.day and l.n = k.n and l.id < k.id
                        and l.event in ('DONE', 'VOIDED'))
                or (k.case_key <> '' and k.event = 'TAKEN' and not exists (select 1 from taken n
                    where n.case_key = k.case_key and n.series = k.line and n.day = k.day and n.n = k.n
                        and n.printed = k.printed))
            """).forEach(r -> {
            var where = r.get(0, String.class);
            finds.found(Finding.Kind.NUMBER, where, Words.say("register.verify.ticket", where));
        });
    }
}
