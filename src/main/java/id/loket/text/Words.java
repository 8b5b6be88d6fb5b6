package id.loket.text;

/** The interface's words; stand-in until the room text lands. */
public final class Words {
    private Words() {}

    public static String say(String key, Object... args) {
        return key + java.util.Arrays.toString(args);
    }
}
