package org.foireturns.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.verify.PublishedTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows a figure down to the cells it was made of, or a cell up to the figures it is in. */
@Command(
        name = "trace",
        description = "Shows the cells of a figure or claim, or the figures and claims that a cell is in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class TraceCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FIGURE|CELL",
            description = {
                "A claim's id, a figure as lineage.csv names it (2025/uk/2024-04-01..2025-03-31/total/all),",
                "or a cell as file!sheet!B7."
            })
    private String what;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output/latest",
            description = "The outputs of a run (default: output/latest).")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        folder = RunFolder.of(folder, "lineage.csv");
        if (!Files.isRegularFile(folder.resolve("lineage.csv"))) {
            err.printf("%s holds no finished run: there is no lineage.csv in it.%n", folder);
            return ExitStatus.USAGE_CODE;
        }
        try {
            PublishedTables tables = new PublishedTables(folder);
            String[] cell = what.split("!", -1);
            boolean found = cell.length > 2 ? up(cell, tables, out) : down(tables, out);
            out.flush();
            if (!found) {
                err.printf("Nothing in %s has to do with %s.%n", folder, what);
                err.println("Write a figure as the first column of lineage.csv has it, or a cell as file!sheet!B7.");
            }
            return found ? ExitStatus.CLEAR.code() : ExitStatus.USAGE_CODE;
        } catch (IOException | IllegalArgumentException fault) {
            err.printf("%s cannot be followed (%s).%n", what, fault.getClass().getSimpleName());
            return ExitStatus.USAGE_CODE;
        }
    }

    private boolean down(PublishedTables tables, PrintWriter out) throws IOException {
        String number = numbers(tables).get(what);
        List<NamedCsvRecord> cells = tables.read("lineage.csv").stream()
                .filter(line -> line.getField("figure").equals(what))
                .toList();
        if (number == null && cells.isEmpty()) {
            return false;
        }
        out.printf("%s%s%n", what, number == null ? "" : ": " + number);
        Map<String, String> texts = texts(tables);
        for (NamedCsvRecord cell : cells) {
            String place = place(cell);
            out.printf(
                    "  %-8s %10s  %s%s%n",
                    cell.getField("role"),
                    words(cell),
                    place,
                    texts.containsKey(place) ? "  \"" + texts.get(place) + "\"" : "");
        }
        out.printf("%d cells or lists.%n", cells.size());
        return true;
    }

    private boolean up(String[] cell, PublishedTables tables, PrintWriter out) throws IOException {
        String sheet = cell[cell.length - 2];
        String file = what.substring(0, what.length() - sheet.length() - cell[cell.length - 1].length() - 2);
        Address address = Address.parse(cell[cell.length - 1]);
        List<NamedCsvRecord> lines = tables.read("lineage.csv").stream()
                .filter(line -> line.getField("file").equals(file)
                        && line.getField("sheet").equals(sheet)
                        && CellRange.parse(line.getField("cell")).contains(address))
                .toList();
        Map<String, String> numbers = numbers(tables);
        for (NamedCsvRecord line : lines) {
            String figure = line.getField("figure");
            out.printf(
                    "  %-8s %10s  %s%s%n",
                    line.getField("role"),
                    line.getField("cell").contains(":") ? "row of " + line.getField("cell") : words(line),
                    figure,
                    numbers.containsKey(figure) ? ": " + numbers.get(figure) : "");
        }
        out.printf("%d figures and claims.%n", lines.size());
        boolean asked = asked(tables, file, sheet, address, out);
        return asked || !lines.isEmpty();
    }

    /** Tells whether a cell hangs on a question, which one, and what it would count. */
    private static boolean asked(PublishedTables tables, String file, String sheet, Address cell, PrintWriter out)
            throws IOException {
        List<NamedCsvRecord> open = tables.read("observations.csv").stream()
                .filter(line -> !PublishedTables.open(line).isEmpty()
                        && line.getField("file").equals(file)
                        && line.getField("sheet").equals(sheet)
                        && CellRange.parse(line.getField("cell")).contains(cell))
                .toList();
        for (NamedCsvRecord line : open) {
            out.printf(
                    "Asked about: see finding %s in findings.csv. It is in no figure.%n", PublishedTables.open(line));
            out.printf(
                    "We propose that it counts: %s %s, %s to %s, gender %s, age %s, platform %s.%n",
                    words(line),
                    line.getField("unit"),
                    line.getField("period_start"),
                    line.getField("period_end"),
                    line.getField("victim_gender"),
                    line.getField("victim_age"),
                    line.getField("platform"));
        }
        return !open.isEmpty();
    }

    /** What each figure, headline and claim says. */
    private static Map<String, String> numbers(PublishedTables tables) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (NamedCsvRecord total : tables.read("totals.csv")) {
            numbers.put(PublishedTables.figure(total), words(total));
        }
        for (NamedCsvRecord headline : tables.read("headlines.csv")) {
            numbers.put(
                    headline.getField("id"),
                    "%s, \"%s\"".formatted(headline.getField("figure"), headline.getField("sentence")));
        }
        for (NamedCsvRecord claim : tables.read("claims.csv")) {
            numbers.put(
                    claim.getField("id"),
                    "%s, \"%s\", %s"
                            .formatted(claim.getField("figure"), claim.getField("says"), claim.getField("verdict")));
        }
        return numbers;
    }

    /** What is typed in each counted cell. */
    private static Map<String, String> texts(PublishedTables tables) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (NamedCsvRecord cell : tables.counts()) {
            if (!cell.getField("text").isEmpty()) {
                texts.put(place(cell), cell.getField("text"));
            }
        }
        return texts;
    }

    private static String place(NamedCsvRecord line) {
        return line.getField("file") + "!" + line.getField("sheet") + "!" + line.getField("cell");
    }

    private static String words(NamedCsvRecord line) {
        return PublishedTables.range(line, "lower", "upper").words();
    }
}
