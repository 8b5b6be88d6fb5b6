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
                or e.number_book is not t.book or e.number_date is not t.day
            union all
            select e.number_series || ' ' || e.number_period || ' ' || e.number_n
            from entry e
            where e.number_book is not null and not exists (select 1 from taken t
                where t.case_key = e.case_key and (t.line = e.line or e.fact = 'VOIDED')
                    and t.series = e.number_series and t.period = e.number_period and t.n = e.number_n)
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
