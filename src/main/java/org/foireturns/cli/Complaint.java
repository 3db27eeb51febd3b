package org.foireturns.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.job.BooksDoNotClose;
import org.foireturns.job.RunLock;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.BindException;

/** Says in plain sentences why there is nothing to publish. The details of a fault go to the log file. */
final class Complaint {
    private static final Logger LOG = LoggerFactory.getLogger(Complaint.class);
    private static final int H2_ALREADY_OPEN = 90020;

    private final PrintWriter err;
    private final Path data;

    Complaint(PrintWriter err, Path data) {
        this.err = err;
        this.data = data;
    }

    ExitStatus noInput(Path input) {
        err.printf("There is no folder %s.%n", input);
        err.println("Put the returns into input/<request>/, or name another folder with --input.");
        return ExitStatus.USAGE;
    }

    ExitStatus mistakes(Path config, ConfigMistakes found) {
        int count = found.mistakes().size();
        err.printf("%s has %d %s; nothing was read.%n", config, count, count == 1 ? "mistake" : "mistakes");
        found.mistakes().forEach(mistake -> err.println("  " + mistake));
        return ExitStatus.USAGE;
    }

    ExitStatus locked(RunLock.Locked lock) {
        err.printf("Another run is using %s (%s).%n", lock.what(), lock.holder());
        err.println("Wait until it has ended, then run again.");
        return ExitStatus.STOPPED;
    }

    ExitStatus booksOpen(BooksDoNotClose open) {
        err.println("The books do not close, so nothing was published; output/latest is as it was.");
        open.findings().stream().map(FindingLine::message).forEach(line -> err.println("  " + line));
        err.println("This is a fault of the software. Report it with the lines above.");
        return ExitStatus.BOOKS_OPEN;
    }

    /** Anything that should not have happened. */
    ExitStatus fault(Exception fault) {
        Throwable settings = cause(fault, Complaint::ofSettings);
        if (settings != null) {
            err.println("application.yml cannot be used.");
            err.println("  " + line(settings) + (settings == root(fault) ? "" : ": " + line(root(fault))));
            return ExitStatus.USAGE;
        }
        if (cause(fault, Complaint::ofOpenDatabase) != null) {
            err.printf("Another program has the database in %s open. Close it, then run again.%n", data);
            return ExitStatus.STOPPED;
        }
        LOG.error("the run broke off", fault);
        err.printf(
                "The run broke off through a fault of the software or the disk (%s).%n",
                root(fault).getClass().getSimpleName());
        err.println("Nothing was published; the last report is as it was. Run again to go on from here.");
        err.printf("Details are in %s.%n", data.resolve("logs").resolve("foi-returns.log"));
        return ExitStatus.STOPPED;
    }

    private static boolean ofSettings(Throwable cause) {
        return cause instanceof BindException
                || cause instanceof ConfigDataException
                || cause.getClass().getName().startsWith("org.yaml.");
    }

    private static boolean ofOpenDatabase(Throwable cause) {
        return cause instanceof SQLException sql && sql.getErrorCode() == H2_ALREADY_OPEN;
    }

    private static @Nullable Throwable cause(Throwable of, Predicate<Throwable> wanted) {
        for (Throwable cause = of; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return cause;
            }
        }
        return null;
    }

    private static Throwable root(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String line(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
    }
}
