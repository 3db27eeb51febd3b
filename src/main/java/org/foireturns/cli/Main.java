package org.foireturns.cli;

import java.util.stream.Stream;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. No command means {@code run}. */
@Command(
        name = "foi-returns",
        description = "Reads the returns of police forces and says what can be published.",
        mixinStandardHelpOptions = true,
        version = "foi-returns",
        subcommands = RunCommand.class,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Runs a command and gives its exit status. */
    static int execute(String... args) {
        // Until Spring has read where logs go, nothing is logged at all.
        LoggingSystem.get(Main.class.getClassLoader()).beforeInitialize();
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(withCommand(args));
    }

    /** Puts {@code run} before arguments that name no command. */
    static String[] withCommand(String... args) {
        boolean help =
                args.length > 0 && Stream.of("-h", "--help", "-V", "--version").anyMatch(args[0]::equals);
        boolean named = args.length > 0 && !args[0].startsWith("-");
        return named || help
                ? args
                : Stream.concat(Stream.of("run"), Stream.of(args)).toArray(String[]::new);
    }
}
