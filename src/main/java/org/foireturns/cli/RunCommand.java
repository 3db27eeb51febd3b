package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.job.BooksDoNotClose;
import org.foireturns.job.Ending;
import org.foireturns.job.NightlyRun;
import org.foireturns.job.Order;
import org.foireturns.job.RunFailed;
import org.foireturns.job.RunLock;
import org.foireturns.job.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
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
    @Option(names = "--input", defaultValue = "input", description = "Folder of returns (default: input).")
    private Path input;

    @Option(names = "--config", defaultValue = "config", description = "Folder of the books (default: config).")
    private Path config;

    @Option(names = "--output", defaultValue = "output", description = "Folder to publish into (default: output).")
    private Path output;

    @Option(names = "--data", defaultValue = "data", hidden = true)
    private Path data;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Look at deadlines as of this day, as 2026-11-21.")
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Read every file again although nothing changed.")
    private boolean force;

    @Option(
            names = "--fail-on",
            defaultValue = "question",
            paramLabel = "LEVEL",
            description = "Exit with a status other than 0 from this on: never, question or error (default: question).")
    private FailOn failOn;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Complaint complaint = new Complaint(spec.commandLine().getErr(), data);
        if (!Files.isDirectory(input)) {
            return complaint.noInput(input).code();
        }
        try (RunLock lock = RunLock.take(data)) {
            return run(lock).code();
        } catch (ConfigMistakes e) {
            return complaint.mistakes(config, e).code();
        } catch (RunLock.Locked e) {
            return complaint.locked(e).code();
        } catch (BooksDoNotClose e) {
            return complaint.booksOpen(e).code();
        } catch (IOException | RunFailed | RuntimeException e) {
            return complaint.fault(e).code();
        }
    }

    private ExitStatus run(RunLock lock) throws ConfigMistakes, IOException, RunFailed, RunLock.Locked {
        PrintWriter out = spec.commandLine().getOut();
        Books books = Books.load(config);
        Order order = new Order(input, output, lock.folder(), asOf, force);
        try (ConfigurableApplicationContext spring = SpringStart.with(order, config, books, ConsoleProgress.on(out))) {
            return tell(out, books, spring.getBean(NightlyRun.class).run());
        }
    }

    private ExitStatus tell(PrintWriter out, Books books, Ending ending) {
        if (ending instanceof Ending.Published published) {
            new Summary(out, books.forces()).print(published);
            return failOn.status(Standing.of(published.edition()));
        }
        if (ending instanceof Ending.Unchanged unchanged) {
            Summary.print(out, unchanged);
            return failOn.status(unchanged.standing());
        }
        out.println("Stopped before the end. Nothing was published; run again to go on from here.");
        return ExitStatus.STOPPED;
    }
}
