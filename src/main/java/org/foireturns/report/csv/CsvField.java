package org.foireturns.report.csv;

import java.util.regex.Pattern;
import org.foireturns.report.Visible;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a CSV file, so that a spreadsheet that opens it runs nothing and shows every character. */
final class CsvField {

    /** First characters that make a spreadsheet take a text for a formula, in ASCII and full width. */
    private static final String RUNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?%?");

    private CsvField() {}

    /** A text; one that a spreadsheet would run gets an apostrophe in front, a number stays as it is. */
    static String text(String words) {
        String shown = Visible.controls(words);
        boolean runs = !shown.isEmpty() && RUNS.indexOf(shown.charAt(0)) >= 0;
        return runs && !NUMBER.matcher(shown).matches() ? "'" + shown : shown;
    }

    /** A whole number, or an empty field when there is none. */
    static String number(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
