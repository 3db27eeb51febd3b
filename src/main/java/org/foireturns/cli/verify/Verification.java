package org.foireturns.cli.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Platforms;
import org.foireturns.model.Range;

/**
 * Holds an output folder against the returns it was made of: the tables are as they were published, the returns are as
 * they were read, each cell of the lineage says its number, and the cells of each figure make the figure.
 */
public final class Verification {
    private final Path input;
    private final Platforms platforms;
    private final Tables tables;
    private final RunFiles files;
    private final Path folder;
    private final Map<String, List<Line>> lineage = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private Verification(Path folder, Path input, Platforms platforms) throws IOException {
        this.folder = folder;
        this.input = input;
        this.platforms = platforms;
        this.tables = new Tables(folder);
        this.files = RunFiles.of(folder.resolve("run.json"));
    }

    /**
     * Every difference, in words.
     *
     * @param folder of the outputs of one run
     * @param input the folder of returns that the run was made of
     */
    public static Verified of(Path folder, Path input, Platforms platforms) throws IOException {
        Verification verification = new Verification(folder, input, platforms);
        verification.seals();
        verification.sources();
        int figures = verification.recount();
        return new Verified(figures, verification.files.sources().size(), verification.differences);
    }

    private void seals() throws IOException {
        for (Map.Entry<String, String> output : files.outputs().entrySet()) {
            Path file = folder.resolve(output.getKey());
            if (!Files.isRegularFile(file)) {
                differences.add(output.getKey() + " is missing.");
            } else if (!RunFiles.sha256(file).equals(output.getValue())) {
                differences.add(output.getKey() + " is not as it was published.");
            }
        }
    }

    private void sources() throws IOException {
        for (Map.Entry<String, String> source : files.sources().entrySet()) {
            Path file = input.resolve(source.getKey());
            if (!Files.isRegularFile(file)) {
                differences.add(source.getKey() + " is not in the input folder.");
            } else if (!RunFiles.sha256(file).equals(source.getValue())) {
                differences.add(source.getKey() + " has changed since the run.");
            }
        }
    }

    private int recount() throws IOException {
        for (NamedCsvRecord line : tables.read("lineage.csv")) {
            Line read = Line.of(line);
            lineage.computeIfAbsent(read.figure(), figure -> new ArrayList<>()).add(read);
        }
        List<NamedCsvRecord> totals = tables.read("totals.csv");
        List<NamedCsvRecord> claims = tables.read("claims.csv");
        List<NamedCsvRecord> headlines = tables.read("headlines.csv");
        totals.forEach(total -> {
            know(Tables.figure(total), total, total.getField("category"));
            TotalRecount.base(total).ifPresent(base -> know(base, total, "all"));
        });
        Stream.of(claims, headlines)
                .flatMap(List::stream)
                .forEach(line -> know(line.getField("id"), line, line.getField("category")));
        Sources sources = new Sources(input, platforms, rejectedRows(), listed());
        cells(sources);
        Owners owners = Owners.of(totals, lineage);
        new TotalRecount(lineage, owners, differences).check(totals);
        new AgesByGender(folder, differences).check(lineage);
        ClaimRecount recount = new ClaimRecount(lineage, figures, new Meanings(tables, sources), owners, differences);
        claims.forEach(recount::check);
        headlines.forEach(recount::check);
        headlines.forEach(this::sentence);
        return totals.size() + claims.size() + headlines.size();
    }

    private void know(String id, NamedCsvRecord line, String category) {
        figures.put(id, Figure.of(id, line, category, platforms));
    }

    private void sentence(NamedCsvRecord headline) {
        String figure = headline.getField("figure");
        if (!headline.getField("sentence").replace(",", "").contains(figure)) {
            differences.add("%s: its sentence does not say %s.".formatted(headline.getField("id"), figure));
        }
    }

    /** Each cell against its number. */
    private void cells(Sources sources) {
        Map<String, String> told = new HashMap<>();
        lineage.forEach((id, lines) -> {
            Figure figure =
                    figures.computeIfAbsent(id, key -> AgesByGender.figure(key).orElse(null));
            if (figure == null) {
                differences.add("lineage.csv names a figure that was not published: " + id + ".");
            }
            for (Line line : lines) {
                if (!line.rows()) {
                    String key = line.place() + " " + line.number().words();
                    told.computeIfAbsent(key, place -> cell(line, sources));
                } else if (figure != null) {
                    rows(figure, line, sources);
                }
            }
        });
        told.values().stream().filter(each -> !each.isEmpty()).sorted().forEach(differences::add);
    }

    /** What is wrong with a cell; empty when it says its number. */
    private static String cell(Line line, Sources sources) {
        Cell cell = sources.cell(line.file(), line.sheet(), line.cells().first());
        if (cell == null) {
            return line.place() + " is blank; lineage.csv has " + line.number().words() + ".";
        }
        Optional<Range> said = CellNumber.of(cell);
        boolean borne = said.isPresent()
                ? line.number().equals(said.get()) || sameButForZero(said.get(), line.number())
                : CellNumber.bears(cell, line.number());
        return borne ? "" : line.place() + " does not say " + line.number().words() + ", as lineage.csv has it.";
    }

    /** A range of a force that shows its zeros starts at 1. */
    private static boolean sameButForZero(Range said, Range number) {
        return !said.exact() && number.lower() <= 1 && Objects.equals(said.upper(), number.upper());
    }

    private void rows(Figure figure, Line line, Sources sources) {
        sources.rows(line.file(), line.sheet(), line.cells()).ifPresent(rows -> {
            long count =
                    rows.stream().filter(row -> figure.counts(row, line.role())).count();
            if (!line.number().equals(Range.exactly(count))) {
                differences.add("%s: %d rows of %s count, lineage.csv has %s."
                        .formatted(figure.id(), count, line.place(), line.number().words()));
            }
        });
    }

    /** What the rows of lists are, by file and sheet; nothing for a sheet of which two lists differ. */
    private Map<String, String> listed() throws IOException {
        Map<String, String> listed = new HashMap<>();
        for (NamedCsvRecord cell : tables.read("observations.csv")) {
            if (cell.getField("cell").contains(":")) {
                listed.merge(
                        Sources.sheet(cell.getField("file"), cell.getField("sheet")),
                        cell.getField("text"),
                        (one, other) -> one.equals(other) ? one : "");
            }
        }
        return listed;
    }

    private Map<String, Set<Integer>> rejectedRows() throws IOException {
        Map<String, Set<Integer>> rows = new HashMap<>();
        for (NamedCsvRecord line : tables.read("rejected.csv")) {
            if (!line.getField("row").isEmpty()) {
                rows.computeIfAbsent(
                                Sources.sheet(line.getField("file"), line.getField("sheet")), sheet -> new HashSet<>())
                        .add(Integer.parseInt(line.getField("row")));
            }
        }
        return rows;
    }
}
