package org.praxiscms.launcher;

import java.io.PrintStream;

/** The terminal or journal that the operator reads. Everything the launcher says passes through here. */
public final class Console {

    // as the process was given them, whatever System.setOut and System.setErr are told later
    private static final PrintStream STANDARD_OUTPUT = System.out;
    private static final PrintStream STANDARD_ERROR = System.err;

    private final PrintStream out;
    private final PrintStream err;

    /** A console on the process's own standard output and standard error. */
    public Console() {
        this(STANDARD_OUTPUT, STANDARD_ERROR);
    }

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints a line of information, or a block of several. */
    public void say(String text) {
        out.println(text);
        out.flush();
    }

    /** Prints something that deserves the operator's attention, although the start goes on. */
    public void warn(String line) {
        err.println("praxis: warning: " + line);
        err.flush();
    }

    /** Tells in one line, whatever the text, why Praxis does not start, or what failed while it stopped. */
    public void fail(String text) {
        err.println("praxis: " + text.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }

    /** Prints what nobody foresaw, with its stack trace, for those who can mend it. */
    public void bug(RuntimeException e) {
        err.println("praxis: this should not happen; please report it:");
        e.printStackTrace(err);
        err.flush();
    }
}
