package id.loket.desk;

import id.loket.register.Register;
import java.util.Optional;

/** How this counter, and each who sits there, likes the screen; kept in its book: each by a name, the latest value counts. */
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

    /** How one person likes it. */
    public Optional<String> own(Session who, String name) {
        return get(own(who.person(), name));
    }

    public void keepOwn(Session who, String name, String value) {
        keep(who, own(who.person(), name), value);
    }

    private static String own(String person, String name) {
        return person + "." + name;
    }

    private static String key(String name) {
        return "screen." + name;
    }
}
