package id.loket.casework;

import id.loket.casework.Entry.Authority;
import id.loket.casework.Entry.Paper;
import id.loket.casework.Entry.SopRef;
import id.loket.casework.Entry.Taken;
import id.loket.sop.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as its entries tell it; it remembers and decides nothing.
 *
 * @param ticks latest tick of each requirement
 * @param numbers by book; a void number is gone from here and stays in the entries
 * @param letters latest bytes of each letter
 * @param items latest state of each line of many, by line
 */
public record Case(
        String key,
        SopRef sop,
        List<Entry> entries,
        Standing standing,
        Answers answers,
        Map<String, Tick> ticks,
        Map<String, Taken> numbers,
        Map<String, Paper> letters,
        Map<Integer, Item> items) {

    /**
     * What became of one line of many.
     *
     * @param line of the entry that says so
     */
    public record Item(Command.ItemState state, Answers answers, String row, int act, int line) {}

    /** A case not yet opened, standing at its first act. */
    public static Case unopened(String key, SopRef sop, Standing first) {
        return new Case(key, sop, List.of(), first, Answers.NONE, Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** Folds the entries of one case, in order; there is at least one. */
    public static Case of(List<Entry> entries) {
        var answers = Answers.NONE;
        var ticks = new LinkedHashMap<String, Tick>();
        var numbers = new LinkedHashMap<String, Taken>();
        var letters = new LinkedHashMap<String, Paper>();
        var items = new LinkedHashMap<Integer, Item>();
        for (var e : entries) {
            ticks.putAll(e.ticks());
            e.paper().ifPresent(p -> letters.put(p.letter(), p));
            switch (e.fact()) {
                case ANSWERED -> items.put(e.item(), item(e));
                case VOIDED -> e.number().ifPresent(n -> numbers.remove(n.book()));
                case OPENED, DONE, RETURNED, TRIED, NOTED, WITHDRAWN, REJECTED, CORRECTED, DESTROYED -> {
                    answers = answersAfter(answers, e);
                    e.number().ifPresent(n -> numbers.put(n.book(), n));
                }
            }
        }
        var last = entries.getLast();
        return new Case(
                last.key(),
                last.sop(),
                List.copyOf(entries),
                last.leadsTo(),
                answers,
                Map.copyOf(ticks),
                Map.copyOf(numbers),
                Map.copyOf(letters),
                Map.copyOf(items));
    }

    /** The answers of a case once this entry is in it; the lines of a table are answered beside them. */
    static Answers answersAfter(Answers before, Entry e) {
        return e.fact() == Fact.ANSWERED || e.fact() == Fact.VOIDED ? before : before.with(e.answers());
    }

    private static Item item(Entry e) {
        return new Item(
                Command.ItemState.valueOf(e.answers().get(ITEM_STATE)),
                e.answers(),
                e.step().row(),
                e.step().act(),
                e.line());
    }

    /** This case with one more line answered; the same as folding its entries anew, which hundreds of lines cannot wait for. */
    public Case answered(Entry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        var more = new LinkedHashMap<>(items);
        more.put(entry.item(), item(entry));
        return new Case(
                key, sop, List.copyOf(all), entry.leadsTo(), answers, ticks, numbers, letters, Map.copyOf(more));
    }

    static final String ITEM_STATE = "item.state";

    public Position position() {
        return standing.position();
    }

    public boolean opened() {
        return !entries.isEmpty();
    }

    public Optional<Entry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** Entries whose paraf or signature stands on the latest bytes of that letter; older marks died with a rewrite. */
    public List<Entry> marksOn(String letter) {
        var sha = Optional.ofNullable(letters.get(letter)).map(Paper::sha256);
        return entries.stream()
                .filter(e -> e.mark()
                        .filter(m -> m.sha256().isPresent() && m.sha256().equals(sha))
                        .isPresent())
                .toList();
    }

    public boolean signed(String letter) {
        return marksOn(letter).stream().anyMatch(e -> e.mark().orElseThrow().authority() == Authority.SIGNATURE);
    }
}
