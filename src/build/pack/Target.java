package pack;

/** A system the product is made for, with what differs there. */
enum Target {
    LINUX("Linux/x86_64/", "lib/app", "lib/runtime", ":"),
    WINDOWS("Windows/x86_64/", "app", "runtime", ";");

    /** Where sqlite-jdbc keeps this system's library, below its natives. */
    final String sqlite;
    /** Folder of the jars in the image, as jpackage's launcher expects it. */
    final String app;

    final String runtime;
    final String pathSeparator;

    Target(String sqlite, String app, String runtime, String pathSeparator) {
        this.sqlite = sqlite;
        this.app = app;
        this.runtime = runtime;
        this.pathSeparator = pathSeparator;
    }
}
