package id.loket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps and lists; numbers and booleans as they are written. */
final class ToldJson {
    private ToldJson() {}

    static Map<String, Object> object(String json) {
        return asObject(read(json));
    }

    static List<Map<String, Object>> objects(String json) {
        return ((List<?>) read(json)).stream().map(ToldJson::asObject).toList();
    }

    static List<Map<String, Object>> each(Map<String, Object> sop, String key) {
        return ((List<?>) sop.get(key)).stream().map(ToldJson::asObject).toList();
    }

    private static Map<String, Object> asObject(Object value) {
        var object = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) value).forEach((k, v) -> object.put((String) k, v));
        return object;
    }

    private static Object read(String json) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            var value = value(parser);
            assertThat(parser.nextToken()).as("one value and no more").isNull();
            return value;
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var key = parser.currentName();
                    parser.nextToken();
                    object.put(key, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }
}
