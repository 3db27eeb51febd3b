package org.foireturns.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stays up and runs every night. A signal to end stops a run under way so that the next one goes on from there. */
@Command(
        name = "schedule",
        description = "Stays up and runs every night at two o'clock, Europe/London, or as --cron says.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class ScheduleCommand implements Callable<Integer> {
    @Option(
            names = "--cron",
            paramLabel = "TIMES",
            defaultValue = "0 2 * * *",
            description = "Minute, hour, day, month and weekday (default: 0 2 * * *).")
    private String cron;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        AtomicBoolean ending = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.set(true), "end"));
        new Watch(timetable(), Clock.systemUTC(), time -> Thread.sleep(time.toMillis() + 1), ending::get, out)
                .keep(() -> new OneRun(options, FailOn.QUESTION, out, err).run(null, false));
        return ExitStatus.CLEAR.code();
    }

    private Timetable timetable() {
        try {
            return Timetable.of(cron);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + cron + "\" names no times; write minute, hour, day, month and weekday, as in 0 2 * * *");
        }
    }
}
