package org.foireturns.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.decisions.ColumnMeaning;
import org.foireturns.model.Platforms;
import org.foireturns.model.ReadingChoice;

/** Checks what decisions need about how a sheet is read. */
final class ReadingChecks {
    private static final List<String> READINGS = Stream.concat(
                    ReadingChoice.ORDER.stream(), ReadingChoice.YEARS.stream())
            .toList();
    private static final Pattern ROW = Pattern.compile(".+![1-9][0-9]{0,6}");
    private static final Pattern CELL = Pattern.compile(".+![A-Z]{1,3}[1-9][0-9]{0,6}");

    private ReadingChecks() {}

    /** Of which reading was chosen. */
    static void choice(CsvRow row) {
        ofSheet(row, CELL, "a cell of a sheet; write it as in Q1!B7");
        oneOf(row, READINGS, "of the readings that a question may show");
    }

    /** Of the row in which heads stand. */
    static void row(CsvRow row) {
        ofSheet(row, ROW, "a row of a sheet; write it as in Q1!5");
    }

    /** Of what a column holds. */
    static void column(CsvRow row, Platforms platforms) {
        ofSheet(row, CELL, "the head of a column; write it as in Q1!D5");
        String becomes = row.due("becomes");
        if (!becomes.isEmpty() && ColumnMeaning.of(becomes, platforms).isEmpty()) {
            row.mistake(
                    "becomes", "\"" + becomes + "\" is none of what a column may hold; use " + ColumnMeaning.known());
        }
    }

    private static void ofSheet(CsvRow row, Pattern place, String what) {
        row.due("request");
        row.due("file");
        row.due("expects");
        String where = row.due("where");
        if (!where.isEmpty() && !place.matcher(where).matches()) {
            row.mistake("where", "\"" + where + "\" is not " + what);
        }
    }

    private static void oneOf(CsvRow row, List<String> known, String what) {
        String becomes = row.due("becomes");
        if (!becomes.isEmpty() && !known.contains(becomes)) {
            row.mistake("becomes", "\"" + becomes + "\" is none " + what + "; use " + String.join(", ", known));
        }
    }
}
