package org.praxiscms.core.privacy;

/**
 * Why something failed, for the log, without a word that anybody wrote: the class of the first cause and the place where it
 * was thrown. A converter's message repeats the value that it was given, a database's the row.
 */
public final class WordlessCause {

    private WordlessCause() {}

    /** Such as {@code java.lang.IllegalStateException at org.praxiscms.core.privacy.Vault.open(Vault.java:71)}. */
    public static String of(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        StackTraceElement[] trace = first.getStackTrace();
        return first.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
