package org.foireturns.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. No command means {@code run}. */
@Command(
        name = "foi-returns",
        description = "Reads the returns of police forces and says what can be published.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            DescribeCommand.class,
            ScheduleCommand.class,
            WorkerCommand.class,
            PurgeCommand.class,
            AskCommand.class,
            DecideCommand.class,
            TraceCommand.class,
            VerifyCommand.class
        },
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
public final class Main {
    Main() {}

    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Runs a command and gives its exit status. */
    static int execute(String... args) {
        // Until Spring has read where logs go, nothing is logged at all.
        LoggingSystem.get(Main.class.getClassLoader()).beforeInitialize();
        return new CommandLine(new Main())
                .registerConverter(LocalDate.class, Main::day)
                .registerConverter(FailOn.class, FailOn::of)
                .setParameterExceptionHandler(Main::misused)
                .execute(withCommand(args));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "\"" + text + "\" is no day; write year, month and day as in 2026-11-21");
        }
    }

    private static int misused(CommandLine.ParameterException mistake, String... args) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println(mistake.getMessage());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE_CODE;
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
