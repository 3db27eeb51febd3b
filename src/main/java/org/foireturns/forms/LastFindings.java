package org.foireturns.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.decisions.Bound;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LetterDue;

/**
 * What an answer is given to: the findings that a run published, as {@code findings.csv} has them, and the letters that
 * it wrote.
 */
public final class LastFindings {
    private static final String TABLE = "findings.csv";
    private static final String LETTERS = "letters/list.csv";

    private final Map<String, Known> byId = new HashMap<>();

    private LastFindings() {}

    /**
     * The findings of a run's outputs; none where no run has finished.
     *
     * @throws IOException when the table cannot be read
     */
    public static LastFindings in(Path folder) throws IOException {
        LastFindings findings = new LastFindings();
        if (!Files.isRegularFile(folder.resolve(TABLE))) {
            return findings;
        }
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(TABLE))) {
            table.forEach(row ->
                    findings.byId.put(row.getField("id"), new Known(line(row), bound(row), row.getField("state"))));
        }
        if (Files.isRegularFile(folder.resolve(LETTERS))) {
            try (CsvReader<NamedCsvRecord> table =
                    CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(LETTERS))) {
                table.forEach(findings::letter);
            }
        }
        return findings;
    }

    /** A list of letters of an earlier version gives them no ids. */
    private void letter(NamedCsvRecord row) {
        row.findField("id")
                .ifPresent(id -> byId.put(
                        id,
                        new Known(
                                FindingLine.of(LetterDue.of(
                                        row.getField("request"),
                                        row.getField("force"),
                                        row.getField("name"),
                                        row.getField("kind"),
                                        row.getField("file"),
                                        row.getField("about"))),
                                Bound.NOTHING,
                                "open")));
    }

    /** The finding of an id, or the question about a letter. */
    public Optional<Known> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Outputs of an earlier version do not say what a decision would be bound to. */
    private static Bound bound(NamedCsvRecord row) {
        return new Bound(
                row.findField("file_hash").orElse(""),
                row.findField("expects").orElse(""),
                row.findField("heads").orElse(""));
    }

    private static FindingLine line(NamedCsvRecord row) {
        return new FindingLine(
                row.getField("code"),
                Severity.valueOf(row.getField("severity").toUpperCase(Locale.ROOT)),
                Owner.valueOf(row.getField("owner").toUpperCase(Locale.ROOT)),
                Place.parse(
                        row.getField("request"),
                        row.getField("force"),
                        row.getField("file"),
                        row.getField("sheet"),
                        row.getField("cell"),
                        row.getField("text")),
                row.getField("message"),
                row.getField("why"),
                row.getField("fix"));
    }

    /** A finding, what a decision about it is bound to, and its state when it was published. */
    public record Known(FindingLine line, Bound bound, String state) {
        private static final Set<String> CLOSED = Set.of("settled", "fixed", "gone");

        /** Whether there is nothing to decide any more. */
        public boolean closed() {
            return CLOSED.contains(state);
        }
    }
}
