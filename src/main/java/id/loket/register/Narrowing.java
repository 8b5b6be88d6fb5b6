package id.loket.register;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * What narrows a search besides its words, in the ways the index can use.
 *
 * @param words more words to be found, as the index is asked for them
 * @param ids only these cases can be meant, newest and oldest
 * @param among few cases, fewer than a common word finds
 * @param conditions on each case the words find; many fulfil them
 */
record Narrowing(
        List<String> words, Optional<Range> ids, Optional<Select<Record1<Long>>> among, List<Condition> conditions) {
    static final Narrowing NONE = new Narrowing(List.of(), Optional.empty(), Optional.empty(), List.of());

    record Range(long first, long last) {}
}
