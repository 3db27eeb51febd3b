package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.layout.CellSense;
import org.foireturns.layout.Structure;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the structure of any spreadsheet, without asking what it is about. */
@Command(
        name = "describe",
        description = "Shows which cells of a spreadsheet are values and which labels belong to them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class DescribeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "An Excel, OpenDocument or CSV file.")
    private Path file;

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
        try {
            FileFormat format = ContentSniffer.formatOf(file);
            describe(Readers.forFormat(format)
                    .read(file, String.valueOf(file.getFileName()))
                    .grids());
            return ExitStatus.CLEAR.code();
        } catch (UnreadableFile refused) {
            err.printf("Could not open %s: %s.%n", file, refused.words());
        } catch (IOException | UncheckedIOException fault) {
            err.printf("Could not read %s from the disk.%n", file);
        }
        return ExitStatus.USAGE.code();
    }

    private void describe(Iterable<Grid> grids) {
        PrintWriter out = spec.commandLine().getOut();
        CellSense sense = new GeneralSense();
        for (Grid grid : grids) {
            Described sheet = Described.of(grid.sheet(), Structure.of(grid, sense));
            if (json) {
                out.println(DescribedJson.line(sheet));
            } else {
                DescribedText.print(sheet, out);
            }
        }
        out.flush();
    }
}
