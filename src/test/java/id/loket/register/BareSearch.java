package id.loket.register;

/** What a search asks the index, in one statement without anything around it: for who asks it with another tool. */
public final class BareSearch {
    private BareSearch() {}

    /** Ids of the newest cases that have all of what was typed; typed letters and digits alone. */
    public static String sql(String typed, Vocabulary vocabulary, int limit) {
        var question = SearchQuery.of(typed, vocabulary).orElseThrow().all();
        return "select rowid from search_fts where search_fts match '" + question + "' order by rowid desc limit "
                + limit;
    }
}
