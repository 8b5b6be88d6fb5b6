package id.loket.register;

import id.loket.report.Period;
import java.util.Collection;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;

/** The statement by which the cases of a report are read, for who runs it with another tool. */
public final class BareReading {
    private BareReading() {}

    public static String sql(Period period, Collection<String> answers) {
        var from = period.before().from().atStartOfDay();
        return BareEntries.asked(DSL.using(SQLDialect.SQLITE), from, period.end(), answers)
                .getSQL(ParamType.INLINED);
    }
}
