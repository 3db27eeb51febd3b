package org.foireturns.legend;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.RaisedDigits;

/**
 * What stands in a cell, as codes are compared: "Q4*" is the code Q4 with the mark of a note, which stays behind what
 * the code means, where "Q4*" is no code itself.
 */
record MarkedCode(String code, String mark) {
    private static final Pattern MARKED =
            Pattern.compile("(.*[\\p{L}\\p{N}])\\s*([*\u2020\u2021\u00a7^]{1,3}|[" + RaisedDigits.ALL + "]{1,2})");

    /** @param known whether a text is a code */
    static MarkedCode of(Cell cell, Predicate<String> known) {
        String typed = CodeEntry.key(cell.text());
        Matcher marked = MARKED.matcher(typed);
        return !known.test(typed) && marked.matches() && known.test(marked.group(1))
                ? new MarkedCode(marked.group(1), marked.group(2))
                : new MarkedCode(typed, "");
    }
}
