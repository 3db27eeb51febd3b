package org.foireturns.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The nightly job: reads what is new, checks it, publishes, and says what to do next. */
@Command(
        name = "run",
        description = "Reads what is new in the input folder and publishes figures, findings and a report.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "The day of the run, as 2026-11-21 (default: today).",
                "Where a request names no periods, offences of a later day are not counted."
            })
    private @Nullable LocalDate asOf;

    @Option(
            names = "--fail-on",
            defaultValue = "question",
            paramLabel = "LEVEL",
            description = "Exit with a status other than 0 from this on: never, question or error (default: question).")
    private FailOn failOn;

    @Option(names = "--force", description = "Read every file again although nothing changed.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new OneRun(
                        options,
                        failOn,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run(asOf, force)
                .code();
    }
}
