package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.model.Request;
import org.foireturns.report.Letterhead;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.edition.RequestMailing;
import org.foireturns.run.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is sent when a request is made: a letter and an answer form for each force that is asked. */
@Command(
        name = "ask",
        description = "Writes the letter and the answer form of a request, for each force that it asks.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class AskCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REQUEST", description = "Its id, the name of its file in config/requests.")
    private String id;

    @Option(names = "--config", paramLabel = "DIR", defaultValue = "config", description = "Folder of the books.")
    private Path config;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "The files go into a new folder in it (default: output).")
    private Path output;

    @Option(names = "--day", paramLabel = "DATE", description = "The day of the letters (default: when it was sent).")
    private @Nullable LocalDate day;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = output.resolve("to-send-" + id);
        try {
            Settings settings = SpringStart.settings(config);
            Books books = Books.load(config);
            Request request = books.requests().get(id);
            if (request == null || request.forces().isEmpty()) {
                err.printf("%s describes no request %s that names forces.%n", config.resolve("requests"), id);
                return ExitStatus.USAGE_CODE;
            }
            if (Files.exists(folder)) {
                err.printf("%s is there already. Move it away, and ask again.%n", folder);
                return ExitStatus.USAGE_CODE;
            }
            Files.createDirectories(folder);
            int forces = mailing(request, books, settings.letters().head()).write(new OutputFolder(folder));
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Letters and answer forms for %d %s are in %s. Nothing was sent.%n",
                            forces, forces == 1 ? "force" : "forces", folder);
            return ExitStatus.CLEAR.code();
        } catch (ConfigMistakes mistakes) {
            return new Complaint(err, Path.of("data"), output)
                    .mistakes(config, mistakes)
                    .code();
        } catch (IOException fault) {
            err.printf("%s cannot be written (%s).%n", folder, fault.getClass().getSimpleName());
            return ExitStatus.STOPPED.code();
        }
    }

    private RequestMailing mailing(Request request, Books books, Letterhead head) {
        LocalDate sent = request.sent();
        LocalDate on = day != null ? day : sent != null ? sent : LocalDate.now(ZoneId.of("Europe/London"));
        return new RequestMailing(request, books.forces(), books.offences(), books.platforms(), head, on);
    }
}
