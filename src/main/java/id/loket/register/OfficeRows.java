package id.loket.register;

import static id.loket.register.db.Tables.HOLDING;
import static id.loket.register.db.Tables.LATEST_SETTING;
import static id.loket.register.db.Tables.STAFF;

import id.loket.office.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The latest version of people and settings. */
final class OfficeRows {
    private OfficeRows() {}

    static List<Staff> staff(DSLContext sql) {
        var holdings = sql.selectFrom(HOLDING)
                .where(HOLDING.VERSION.in(sql.select(STAFF.ID).from(STAFF)))
                .orderBy(HOLDING.VERSION, HOLDING.PLACE)
                .fetchGroups(
                        HOLDING.VERSION,
                        h -> new Person.Holding(
                                h.getPost(),
                                LocalDate.parse(h.getFromDay()),
                                Optional.ofNullable(h.getToDay()).map(LocalDate::parse),
                                h.getActing()));
        return sql.selectFrom(STAFF)
                .orderBy(STAFF.NAME, STAFF.PERSON)
                .fetch(s -> new Staff(
                        new Person(
                                s.getPerson(),
                                s.getName(),
                                s.getRank(),
                                s.getNip(),
                                holdings.getOrDefault(s.getId(), List.of())),
                        s.getPinHash(),
                        s.getActive() == 1));
    }

    static Map<String, String> settings(DSLContext sql) {
        return sql.selectFrom(LATEST_SETTING)
                .orderBy(LATEST_SETTING.KEY)
                .fetchMap(LATEST_SETTING.KEY, LATEST_SETTING.VALUE);
    }

    static Optional<String> setting(DSLContext sql, String key) {
        return sql.select(LATEST_SETTING.VALUE)
                .from(LATEST_SETTING)
                .where(LATEST_SETTING.KEY.eq(key))
                .fetchOptional(LATEST_SETTING.VALUE);
    }
}
