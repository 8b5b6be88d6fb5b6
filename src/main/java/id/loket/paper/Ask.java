package id.loket.paper;

import java.util.List;

/**
 * A name a template asks for and the sections it stands in, outermost first: inside the section {@code heirs} the name
 * {@code name} may be a column of that table or a fact of the whole letter.
 */
public record Ask(String name, List<String> within) {
    public Ask {
        within = List.copyOf(within);
    }
}
