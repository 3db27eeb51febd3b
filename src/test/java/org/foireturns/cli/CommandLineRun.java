package org.foireturns.cli;

/** Runs a command as its user would, for tests in other packages. */
public final class CommandLineRun {
    private CommandLineRun() {}

    /** The exit status of a command. */
    public static int execute(String... args) {
        return Main.execute(args);
    }
}
