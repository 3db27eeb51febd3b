package org.foireturns.verify;

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
import org.foireturns.config.Books;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Range;

/**
 * Holds an output folder against the returns it was made of: the tables are as they were published, the returns are as
 * they were read, each cell of the lineage says its number, and the cells of each figure make the figure.
 */
public final class Verification {
    private static final Set<String> LEFT_OUT = Set.of("other-offence", "rival-versions");

    private final PackedFiles input;
    private final KnownWords words;
    private final KnownNames names;
    private final PublishedTables tables;
    private final RunFiles files;
    private final Path folder;
    private final CellNumber numbers;
    private final Map<String, List<LineageRow>> lineage = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private Verification(Path folder, PackedFiles input, Books books) throws IOException {
        this.folder = folder;
        this.input = input;
        this.words = new KnownWords(books.words());
        this.names = new KnownNames(books.platforms(), books.forces());
        this.tables = new PublishedTables(folder);
        this.files = RunFiles.of(folder.resolve("run.json"));
        this.numbers = new CellNumber(words);
    }

    /**
     * Every difference, in words.
     *
     * @param folder of the outputs of one run
     * @param input the folder of returns that the run was made of
     * @param books the words and names that the run was made with
     */
    public static Verified of(Path folder, Path input, Books books) throws IOException {
        try (PackedFiles packed = new PackedFiles(input)) {
            Verification verification = new Verification(folder, packed, books);
            verification.seals();
            verification.sources();
            return verification.recount();
        }
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
            Path file = input.find(source.getKey()).orElse(null);
            if (file == null) {
                differences.add(source.getKey() + " is not in the input folder.");
            } else if (!RunFiles.sha256(file).equals(source.getValue())) {
                differences.add(source.getKey() + " has changed since the run.");
            }
        }
    }

    private Verified recount() throws IOException {
        for (NamedCsvRecord line : tables.read("lineage.csv")) {
            LineageRow read = LineageRow.of(line);
            lineage.computeIfAbsent(read.figure(), figure -> new ArrayList<>()).add(read);
        }
        List<NamedCsvRecord> totals = tables.read("totals.csv");
        List<NamedCsvRecord> claims = tables.read("claims.csv");
        List<NamedCsvRecord> headlines = tables.read("headlines.csv");
        List<NamedCsvRecord> observations = tables.counts();
        totals.forEach(total -> {
            know(PublishedTables.figure(total), total, total.getField("category"));
            TotalRecount.base(total).ifPresent(base -> know(base, total, "all"));
        });
        Stream.of(claims, headlines)
                .flatMap(List::stream)
                .forEach(line -> know(line.getField("id"), line, line.getField("category")));
        Map<String, String> offences = new HashMap<>();
        observations.forEach(cell -> offences.put(cell.getField("file"), cell.getField("offence")));
        List<NamedCsvRecord> answers = tables.read("answers.csv");
        CellsDecided decided = new CellsDecided(
                Stream.concat(observations.stream(), answers.stream()).toList(), tables.read("decisions-applied.csv"));
        Sources sources = new Sources(input, words, names, rejectedRows(), offences, listed(observations));
        Meanings meanings = new Meanings(observations, answers, sources);
        cells(sources, meanings, decided);
        Owners owners = Owners.of(totals, lineage, figures);
        new TotalRecount(lineage, figures, owners, differences).check(totals);
        ClaimRecount recount = new ClaimRecount(lineage, figures, meanings, owners, differences);
        claims.forEach(recount::check);
        headlines.forEach(recount::check);
        headlines.forEach(this::sentence);
        return new Verified(
                totals.size() + claims.size() + headlines.size(),
                files.sources().size(),
                sources.openRows(),
                differences);
    }

    private void know(String id, NamedCsvRecord line, String category) {
        figures.put(id, Figure.of(id, line, category, names));
    }

    private void sentence(NamedCsvRecord headline) {
        String figure = headline.getField("figure");
        if (!PrintedSentence.says(headline.getField("sentence"), figure)) {
            differences.add("%s: its sentence does not say %s.".formatted(headline.getField("id"), figure));
        }
    }

    /** Each cell against its number. */
    private void cells(Sources sources, Meanings meanings, CellsDecided decided) {
        Map<String, String> told = new HashMap<>();
        lineage.forEach((id, lines) -> {
            Figure figure = figures.get(id);
            if (figure == null) {
                differences.add("lineage.csv names a figure that was not published: " + id + ".");
            }
            for (LineageRow line : lines) {
                if (!line.rows()) {
                    String key = line.place() + " " + line.number().words();
                    told.computeIfAbsent(key, place -> cell(line, sources, meanings, decided));
                } else if (figure != null) {
                    rows(figure, line, sources);
                }
            }
        });
        told.values().stream().filter(each -> !each.isEmpty()).sorted().forEach(differences::add);
    }

    /** What is wrong with a cell; empty when it says its number. */
    private String cell(LineageRow line, Sources sources, Meanings meanings, CellsDecided decided) {
        Cell cell = sources.cell(line.file(), line.sheet(), line.cells().first());
        if (decided.at(line)) {
            return decided.bears(line, cell)
                    ? ""
                    : line.place() + " is not as the decision expects it that gives it "
                            + line.number().words() + ".";
        }
        if (cell == null) {
            boolean told =
                    sources.coloured(line.file(), line.sheet(), line.cells().first())
                            && CellNumber.colourBears(line.number());
            if (told && meanings.have(line)) {
                return "";
            }
            return line.place() + " is blank; lineage.csv has " + line.number().words() + ".";
        }
        Optional<Range> said = numbers.of(cell);
        boolean borne = said.isPresent()
                ? line.number().equals(said.get()) || sameButForZero(said.get(), line.number())
                : CellNumber.bears(cell, line.number());
        if (!borne && DocumentPlace.named(line.sheet()) && line.number().equals(Range.ZERO)) {
            borne = words.number(cell.text(), 0);
        }
        if (!borne && DocumentPlace.ofSentence(line.sheet()).isPresent()) {
            borne = new ParagraphNumber(words).bears(cell.text(), line.number());
        }
        if (!borne) {
            return line.place() + " does not say " + line.number().words() + ", as lineage.csv has it.";
        }
        return meanings.have(line)
                ? ""
                : "%s: lineage.csv has %s, which observations.csv and answers.csv have not."
                        .formatted(line.place(), line.number().words());
    }

    /** A range of a force that shows its zeros starts at 1. */
    private static boolean sameButForZero(Range said, Range number) {
        return !said.exact() && number.lower() <= 1 && Objects.equals(said.upper(), number.upper());
    }

    private void rows(Figure figure, LineageRow line, Sources sources) {
        sources.rows(line.file(), line.sheet(), line.cells()).ifPresent(seen -> {
            List<HowSure> rows =
                    seen.stream().map(row -> figure.counts(row, line.role())).toList();
            long surely = rows.stream().filter(row -> row == HowSure.YES).count();
            long possibly = rows.stream().filter(row -> row != HowSure.NO).count();
            Range count = new Range(surely, possibly);
            if (!line.number().exact() || !count.contains(line.number().lower())) {
                differences.add("%s: %s rows of %s count, lineage.csv has %s."
                        .formatted(
                                figure.id(),
                                count.words(),
                                line.place(),
                                line.number().words()));
            }
        });
    }

    /** What the rows of lists are, by file and sheet; nothing for a sheet of which two lists differ. */
    private static Map<String, String> listed(List<NamedCsvRecord> observations) {
        Map<String, String> listed = new HashMap<>();
        for (NamedCsvRecord cell : observations) {
            if (cell.getField("cell").contains(":")) {
                listed.merge(
                        Sources.sheet(cell.getField("file"), cell.getField("sheet")),
                        cell.getField("text"),
                        (one, other) -> one.equals(other) ? one : "");
            }
        }
        return listed;
    }

    /** The rows of lists that broke a rule; which rows are of another offence is found out here once more. */
    private Map<String, Set<Integer>> rejectedRows() throws IOException {
        Map<String, Set<Integer>> rows = new HashMap<>();
        for (NamedCsvRecord line : tables.read("rejected.csv")) {
            if (!line.getField("row").isEmpty() && !LEFT_OUT.contains(line.getField("code"))) {
                rows.computeIfAbsent(
                                Sources.sheet(line.getField("file"), line.getField("sheet")), sheet -> new HashSet<>())
                        .add(Integer.parseInt(line.getField("row")));
            }
        }
        return rows;
    }
}
