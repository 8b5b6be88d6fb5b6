package id.loket.desk;

import java.util.Map;

/**
 * A search someone gave a name: what stood in each of its fields, empty ones left out.
 *
 * @param fields by the field's name
 */
public record SavedView(String name, Map<String, String> fields) {
    public SavedView {
        fields = Map.copyOf(fields);
    }
}
