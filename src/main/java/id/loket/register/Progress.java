package id.loket.register;

/** Hears how far a long task is and may stop it; called on the thread of the task. */
public interface Progress {

    Progress UNHEARD = (_, _) -> true;

    /**
     * @param of 0 = not known
     * @return false to stop the task
     */
    boolean at(long done, long of);
}
