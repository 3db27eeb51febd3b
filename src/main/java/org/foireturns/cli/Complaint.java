package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.publish.BooksDoNotClose;
import org.foireturns.upkeep.RunLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.BindException;

/** Says in plain sentences why there is nothing to publish. The details of a fault go to the log file. */
final class Complaint {
    private static final Logger LOG = LoggerFactory.getLogger(Complaint.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final PrintWriter err;
    private final Path data;
    private final Path output;
    private final List<String> letter = new ArrayList<>();

    /**
     * Complaints about one command.
     *
     * @param data folder of the database and the logs
     * @param output root of the outputs
     */
    Complaint(PrintWriter err, Path data, Path output) {
        this.err = err;
        this.data = data;
        this.output = output;
    }

    /** The sentences that may be sent by mail: they name no return and nothing that is in one. */
    String letter() {
        return String.join("\n", letter);
    }

    private void say(String sentence) {
        err.println(sentence);
        letter.add(sentence);
    }

    ExitStatus noInput(Path input) {
        say("There is no folder %s.".formatted(input));
        say("Put the returns into input/<request>/, or name another folder with --input.");
        return ExitStatus.USAGE;
    }

    ExitStatus mistakes(Path config, ConfigMistakes found) {
        int count = found.mistakes().size();
        say("%s has %d %s; nothing was read.".formatted(config, count, count == 1 ? "mistake" : "mistakes"));
        found.mistakes().forEach(mistake -> err.println("  " + mistake));
        return ExitStatus.USAGE;
    }

    ExitStatus locked(RunLock.Locked lock) {
        err.printf("Another run is using %s (%s).%n", lock.what(), lock.holder());
        err.println("Wait until it has ended, then run again.");
        return ExitStatus.STOPPED;
    }

    ExitStatus booksOpen(BooksDoNotClose open) {
        say("The books do not close, so nothing was published; output/latest is as it was.");
        open.findings().stream().map(FindingLine::message).forEach(line -> err.println("  " + line));
        say("This is a fault of the software. Report it with what the run says of each sheet.");
        return ExitStatus.BOOKS_OPEN;
    }

    /** Anything that should not have happened. */
    ExitStatus fault(Exception fault) {
        Throwable settings = Trouble.find(fault, Complaint::ofSettings);
        if (settings != null) {
            say("application.yml cannot be used.");
            err.println("  " + line(settings) + (settings == root(fault) ? "" : ": " + line(root(fault))));
            return ExitStatus.USAGE;
        }
        LOG.error("the run broke off", fault);
        Trouble trouble = Trouble.of(fault, data, output);
        if (trouble != null) {
            say(String.join(" ", trouble.said()));
            if (trouble.damaged()) {
                setAside();
            }
            say("Nothing was published; the last report is as it was. Run again to go on from here.");
            return ExitStatus.STOPPED;
        }
        say("The run broke off through a fault of the software or the disk (%s)."
                .formatted(root(fault).getClass().getSimpleName()));
        say("Nothing was published; the last report is as it was. Run again to go on from here.");
        say("Details are in %s.".formatted(data.resolve("logs").resolve("foi-returns.log")));
        return ExitStatus.STOPPED;
    }

    /** Why this process cannot read files for other machines. */
    ExitStatus ofWorker(RuntimeException fault) {
        LOG.error("no files can be read for other machines", fault);
        Trouble trouble = Trouble.of(fault, data, output);
        say(
                trouble == null
                        ? "This machine cannot read files for others through a fault of the software or the disk (%s)."
                                .formatted(root(fault).getClass().getSimpleName())
                        : String.join(" ", trouble.said()));
        return ExitStatus.STOPPED;
    }

    private static boolean ofSettings(Throwable cause) {
        return cause instanceof BindException
                || cause instanceof ConfigDataException
                || cause.getClass().getName().startsWith("org.yaml.");
    }

    /** A damaged database is never mended in silence; the returns are all there to fill a new one. */
    private void setAside() {
        Path database = data.resolve("foi-returns.mv.db");
        Path aside = data.resolve("damaged-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + ".mv.db");
        try {
            Files.move(database, aside);
            say("It was set aside as %s. The next run reads every return again and shows every finding as new."
                    .formatted(aside));
        } catch (IOException e) {
            say("Move %s away; the next run reads every return again.".formatted(database));
        }
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
