package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.run.Order;
import org.foireturns.upkeep.Purge;
import org.foireturns.upkeep.RunLock;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes what is older than a day, and writes down what it removed. */
@Command(
        name = "purge",
        description = "Removes runs, texts of returns and files in quarantine that are older than a day."
                + " The last report stays; of all else hashes and counts stay.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class PurgeCommand implements Callable<Integer> {
    @Option(
            names = "--before",
            paramLabel = "DATE",
            required = true,
            description = "Remove what ended before this day, as 2026-11-21.")
    private LocalDate before;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Complaint complaint = new Complaint(spec.commandLine().getErr(), folders.data(), folders.output());
        try (RunLock lock = RunLock.take(folders.data())) {
            Books books = Books.load(folders.config());
            try (ConfigurableApplicationContext spring =
                    SpringStart.with(order(lock), folders.config(), books, ConsoleProgress.on(out))) {
                say(out, spring.getBean(Purge.class).before(before));
            }
            return ExitStatus.CLEAR.code();
        } catch (ConfigMistakes e) {
            return complaint.mistakes(folders.config(), e).code();
        } catch (RunLock.Locked e) {
            return complaint.locked(e).code();
        } catch (IOException | RuntimeException e) {
            return complaint.fault(e).code();
        }
    }

    /** No return is looked for: in the place of the folder of returns stands that of the lock. */
    private Order order(RunLock lock) {
        return new Order(lock.folder(), folders.output(), lock.folder(), null, false);
    }

    private void say(PrintWriter out, Purge.Purged purged) {
        out.printf(
                "Removed what is older than %s: %d runs, the texts of %d returns, %d files.%n",
                before, purged.runs(), purged.returns(), purged.files());
        out.println("The last report stays; of all else hashes and counts stay.");
        out.printf("What it was is in %s.%n", purged.record());
        out.flush();
    }
}
