package org.foireturns.lists;

import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;

/**
 * Texts in the place of a count, as they stand in a column of numbers of which some are hidden or written otherwise:
 * "*", "[c]", "(13)", "12 (3)", "twelve", "nil".
 */
final class StandIns {
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]{1,4}|[\\[(]?\\p{Ll}[\\])]?");
    private static final Pattern BRACKETED =
            Pattern.compile("(?:[0-9][0-9,]{0,6})?\\s*[(\\[]\\s*[0-9][0-9,]{0,6}\\s*[)\\]]");

    private StandIns() {}

    /** Whether a text that is no plain number is one of these. */
    static boolean is(String typed, Reading reading) {
        String text = typed.strip();
        if (Cells.whole(text) != null) {
            return false;
        }
        return SIGN.matcher(text).matches()
                || BRACKETED.matcher(text).matches()
                || (reading.whole()
                        && reading.facts().size() == 1
                        && (reading.says(Fact.Number.class)
                                || reading.says(Fact.Nil.class)
                                || reading.says(Fact.Fewer.class)
                                || reading.says(Fact.NotHeld.class)));
    }
}
