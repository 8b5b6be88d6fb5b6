package id.loket.desk;

import id.loket.register.Register;
import java.util.Optional;

/** How this counter likes its screen, kept in its book: each by a name, the latest value counts. */
public final class Preferences {

    private final Register register;

    Preferences(Register register) {
        this.register = register;
    }

    public Optional<String> get(String name) {
        return register.reading().setting(key(name)).filter(value -> !value.isBlank());
    }

    public void keep(Session who, String name, String value) {
        register.enter(ledger -> ledger.setting(key(name), value, who.person()));
    }

    private static String key(String name) {
        return "screen." + name;
    }
}
