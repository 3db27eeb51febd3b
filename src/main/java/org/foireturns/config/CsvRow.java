package org.foireturns.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a CSV book. A cell that does not hold what is asked for is noted as a mistake, and a stand-in is given so
 * that the rest of the row is checked too.
 *
 * @param line as an editor counts, from 1
 */
record CsvRow(String file, int line, List<String> header, List<String> fields, Mistakes mistakes) {

    /** The cell's text without spaces around it, empty when there is none or no such column. */
    String text(String column) {
        int position = header.indexOf(column);
        return position >= 0 && position < fields.size() ? fields.get(position).strip() : "";
    }

    /** The cell's text, which must not be empty. */
    String due(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            mistake(column, "this cell must not be empty");
        }
        return text;
    }

    /** An id: lower-case letters, digits and hyphens. */
    String id(String column) {
        String id = due(column);
        if (!id.isEmpty() && !Ids.isId(id)) {
            mistake(column, "\"" + id + "\" is no id; use lower-case letters, digits and single hyphens");
        }
        return id;
    }

    /** The texts of a cell between {@code |}, none of them empty. */
    List<String> list(String column) {
        return Stream.of(text(column).split("\\|"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    boolean yes(String column) {
        String text = due(column);
        if (!text.isEmpty() && !text.equalsIgnoreCase("yes") && !text.equalsIgnoreCase("no")) {
            mistake(column, "\"" + text + "\" is neither yes nor no");
        }
        return text.equalsIgnoreCase("yes");
    }

    /** The day in a cell, none when it is empty or wrong. */
    Optional<LocalDate> date(String column) {
        String text = text(column);
        Optional<LocalDate> day = Days.parse(text);
        if (!text.isEmpty() && day.isEmpty()) {
            mistake(column, Days.notADay(text));
        }
        return day;
    }

    void mistake(String column, String what) {
        mistakes.inCell(file, line, header.indexOf(column) + 1, column, what);
    }

    /** Whether no text stands to the right of the last column. */
    boolean fits() {
        boolean fits = true;
        for (int position = 0; position < fields.size(); position++) {
            boolean headed = position < header.size() && !header.get(position).isEmpty();
            if (!headed && !fields.get(position).isBlank()) {
                mistakes.inLine(
                        file,
                        line,
                        "cell " + (position + 1) + " stands under no column; a text that holds the delimiter needs"
                                + " quotation marks around it");
                fits = false;
            }
        }
        return fits;
    }
}
