package id.loket.kit;

/** Something that may take longer than a blink and therefore runs off the screen's thread. It touches no node. */
@FunctionalInterface
public interface Work<T> {
    /** Throws only for trouble; an expected failure is part of the result. */
    T run(Progress progress) throws Exception;
}
