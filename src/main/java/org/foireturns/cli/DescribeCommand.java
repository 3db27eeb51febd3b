package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.describe.Described;
import org.foireturns.describe.GeneralWords;
import org.foireturns.lists.ListWords;
import org.foireturns.lists.Lists;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.read.Opened;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.worker.WorkerFault;
import org.foireturns.run.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the structure of the tables in any file, without asking what it is about. */
@Command(
        name = "describe",
        description = "Shows which cells of a file are values and which labels belong to them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class DescribeCommand implements Callable<Integer> {
    /** Somebody asks for this file to be shown and nothing of it is kept, so nothing sets it aside. */
    private static final ScreenRules LOOKING = new ScreenRules(
            Arrays.stream(Check.values()).collect(Collectors.toMap(check -> check, check -> Check.Answer.PASS)));

    @Parameters(paramLabel = "FILE", description = "A spreadsheet, a letter, an e-mail or an archive.")
    private Path file;

    @Option(
            names = "--config",
            defaultValue = "config",
            description = "Folder of the settings: limits, passwords and words (default: config).")
    private Path config;

    @Option(names = "--json", description = "One line of JSON for each sheet.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isRegularFile(file)) {
            err.printf("There is no file %s.%n", file);
            return ExitStatus.USAGE.code();
        }
        Settings settings;
        try {
            settings = SpringStart.settings(config);
        } catch (RuntimeException wrong) {
            return new Complaint(err, Path.of("data"), Path.of("output"))
                    .fault(wrong)
                    .code();
        }
        try (LookingOpener opener = new LookingOpener(settings, LOOKING)) {
            Books books = Books.load(config);
            ListWords words = ReturnPipeline.listWords(books.words(), books.forces(), books.platforms());
            GeneralWords general = new GeneralWords(books.words().lists().getOrDefault(GeneralWords.FILE, Map.of()));
            LookedAt.Look look = (part, format, name, sender) -> {
                if (!json && name.contains("/")) {
                    spec.commandLine().getOut().println(DescribedText.shown(name));
                }
                describe(part, format, name, opener, grids -> describe(grids, words, general));
            };
            new LookedAt(opener.copied(), look).file(file, String.valueOf(file.getFileName()));
            return ExitStatus.CLEAR.code();
        } catch (ConfigMistakes mistakes) {
            return new Complaint(err, Path.of("data"), Path.of("output"))
                    .mistakes(config, mistakes)
                    .code();
        } catch (UnreadableFile refused) {
            err.printf("Could not open %s: %s.%n", file, refused.words());
        } catch (IOException | UncheckedIOException | WorkerFault fault) {
            err.printf("Could not read %s from the disk.%n", file);
        }
        return ExitStatus.USAGE.code();
    }

    private void describe(Path part, FileFormat format, String name, LookingOpener opener, Consumer<List<Grid>> told)
            throws UnreadableFile {
        try {
            if (opener.open(part, format, name) instanceof Opened.Sheets sheets) {
                told.accept(sheets.workbook().grids());
            }
        } catch (UnreadableFile refused) {
            if (!name.contains("/")) {
                throw refused;
            }
            spec.commandLine().getErr().printf("Could not open %s: %s.%n", name, refused.words());
        }
    }

    private void describe(List<Grid> grids, ListWords words, GeneralWords general) {
        PrintWriter out = spec.commandLine().getOut();
        for (Grid grid : grids) {
            Grid seen = grid.seen();
            Described sheet = Described.of(seen, Lists.in(seen, words).lists(), general);
            if (json) {
                out.println(DescribedJson.line(sheet));
            } else {
                DescribedText.print(sheet, out);
            }
        }
        out.flush();
    }
}
