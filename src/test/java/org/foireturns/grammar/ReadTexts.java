package org.foireturns.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The table of texts and their readings, which the grammar is tested with and its page is made from. */
final class ReadTexts {
    private static final String SUBJECT = "## ";

    private ReadTexts() {}

    /** All rows in the order of the table. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String subject = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith(SUBJECT)) {
                subject = line.substring(SUBJECT.length());
            } else if (!subject.isEmpty() && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(subject, cells[0], cell(cells, 1), cell(cells, 2), cell(cells, 3)));
            }
        }
        return rows;
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at] : "";
    }

    private static String text() {
        try (InputStream table = ReadTexts.class.getResourceAsStream("/grammar/readings.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the grammar says of a text, in the words of the table. */
    static String said(Readings readings) {
        return Stream.concat(Stream.of(readings.best()), readings.others().stream())
                .map(Grammars::said)
                .reduce((one, other) -> one + " or " + other)
                .orElse("");
    }

    /** @param or readings that cost nearly as little; empty when there are none */
    record Row(String subject, String text, String reading, String or, String note) {
        String said() {
            return or.isEmpty() ? reading : reading + " or " + or;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
