package org.foireturns.cli;

import java.util.concurrent.Callable;
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

    @Option(names = "--force", description = "Read every file again although nothing changed.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new OneRun(
                        options, spec.commandLine().getOut(), spec.commandLine().getErr())
                .run(force)
                .code();
    }
}
