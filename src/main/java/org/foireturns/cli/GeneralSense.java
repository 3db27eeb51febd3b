package org.foireturns.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.foireturns.layout.CellSense;
import org.foireturns.model.Cell;

/** How cells read in a table of any subject: numbers and the usual signs for a missing number are values. */
final class GeneralSense implements CellSense {
    private static final int MOST_LETTERS = 40;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");
    private static final Pattern NUMBER =
            Pattern.compile("[<>~≤≥]? ?[-+−–]?[$£€]? ?(?:[0-9]{1,3}(?:[ ,.'\u00a0\u2009\u202f][0-9]{3})+|[0-9]{1,18})"
                    + "(?:[.,][0-9]{1,12})? ?%?(?: ?[\\p{L}*†‡#]| ?\\([\\p{L}0-9]\\)| ?\\[[\\p{L}0-9 ]{1,9}])?");
    private static final Pattern MARKER = Pattern.compile("[-.:*#~…‐-―−†‡x/]{1,4}|X"
            + "|\\(?(?:n/?[ad]|n\\.[ad]\\.?|nap|nil)\\)?|\\([xzsd]\\)|\\[[a-z]{1,4}]|[<>≤≥] ?[0-9.,]{1,12} ?%?");

    @Override
    public Lean lean(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> mayBeYear(cell) ? Lean.EITHER : Lean.VALUE;
            case ERROR, UNCALCULATED -> Lean.VALUE;
            case DATE, BOOLEAN -> Lean.LABEL;
            case TEXT -> lean(cell.text().strip());
        };
    }

    private static Lean lean(String text) {
        if (text.length() > MOST_LETTERS) {
            return Lean.LABEL;
        }
        if (YEAR.matcher(text).matches()) {
            return Lean.EITHER;
        }
        boolean value = NUMBER.matcher(text).matches()
                || MARKER.matcher(text.toLowerCase(java.util.Locale.ROOT)).matches();
        return value ? Lean.VALUE : Lean.LABEL;
    }

    private static boolean mayBeYear(Cell cell) {
        BigDecimal number = cell.number();
        String format = cell.style().format();
        return number != null
                && number.scale() <= 0
                && number.compareTo(FIRST_YEAR) >= 0
                && number.compareTo(LAST_YEAR) <= 0
                && !format.contains("#,#")
                && !cell.style().percent();
    }

    @Override
    public boolean headsLabels(Cell head) {
        return false;
    }
}
