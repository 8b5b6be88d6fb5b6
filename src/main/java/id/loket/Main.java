package id.loket;

/** Starts Loket: the window, or one command of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
