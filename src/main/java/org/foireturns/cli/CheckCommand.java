package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.worker.WorkerFault;
import org.foireturns.run.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what would be understood of a file, asked about it and rejected; writes nothing. */
@Command(
        name = "check",
        description = "Shows what would be understood, asked and rejected of a file. Nothing is written.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The returns to look at.")
    private List<Path> files;

    @Option(
            names = "--config",
            defaultValue = "config",
            description = "Folder of the books and the settings (default: config).")
    private Path config;

    @Option(
            names = "--request",
            paramLabel = "ID",
            defaultValue = "",
            description = "The request they answer (default: the folder's name, if config describes one of that name).")
    private String request;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Settings settings;
        try {
            settings = SpringStart.settings(config);
        } catch (RuntimeException wrong) {
            return complaint(err).fault(wrong).code();
        }
        try (LookingOpener opener = new LookingOpener(settings, settings.rules())) {
            Books books = Books.load(config);
            ReturnPipeline pipeline = new ReturnPipeline(
                    books.words(),
                    books.forces(),
                    books.platforms(),
                    opener,
                    settings.rules(),
                    LocalDate.now(ZoneId.of("Europe/London")));
            ExitStatus worst = ExitStatus.CLEAR;
            for (Path file : files) {
                for (ReturnReading reading : read(file, settings, books, pipeline, opener)) {
                    worst = worst.worse(
                            new CheckedReturn(reading, pipeline, books.forces(), books.platforms()).print(out));
                }
            }
            out.flush();
            return worst.code();
        } catch (ConfigMistakes mistakes) {
            return complaint(err).mistakes(config, mistakes).code();
        } catch (WorkerFault fault) {
            err.printf("The computer does not let us open files (%s).%n", fault.getMessage());
            return ExitStatus.USAGE_CODE;
        } catch (IOException | UncheckedIOException fault) {
            err.printf(
                    "%s cannot be opened (%s).%n",
                    fault.getMessage(), fault.getClass().getSimpleName());
            return ExitStatus.USAGE_CODE;
        }
    }

    private static Complaint complaint(PrintWriter err) {
        return new Complaint(err, Path.of("data"), Path.of("output"));
    }

    /** What is understood of a file, or of each file in it. */
    private List<ReturnReading> read(
            Path path, Settings settings, Books books, ReturnPipeline pipeline, LookingOpener opener)
            throws IOException {
        Path name = path.toAbsolutePath().getFileName();
        if (name == null || !Files.isRegularFile(path)) {
            throw new IOException(path.toString());
        }
        Path folder = path.toAbsolutePath().getParent();
        String id = !request.isEmpty() || folder == null || folder.getFileName() == null
                ? request
                : folder.getFileName().toString();
        Request asked = books.requests().getOrDefault(id, Request.open(Request.UNASSIGNED, settings.defaultOffence()));
        List<ReturnReading> readings = new ArrayList<>();
        LookedAt.Look look = (file, format, known, sender) -> {
            String whole = known.contains("/") ? asked.id() + "/" + known : known;
            ReturnFile taken = new ReturnFile(asked.id(), whole, "", Files.size(file), format);
            Set<String> named = books.forces().namedInPath(known);
            Set<String> senders = named.isEmpty() ? books.forces().at(sender) : named;
            readings.add(pipeline.read(taken, file, senders, asked));
        };
        try {
            new LookedAt(opener.copied(), look).file(path, name.toString());
        } catch (UnreadableFile refused) {
            throw new IOException(path.toString(), refused);
        }
        return readings;
    }
}
