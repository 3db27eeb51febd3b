package org.foireturns.read.screen;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Heads over columns about people, and what such columns hold. */
final class PersonHeads {
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:(?:victim|suspect|offender|officer|complainant|nominal|witness|parent)(?:'?s'?)? ?)?"
                    + "(?:full ?names?|first ?names?|last ?names?|middle ?names?|given ?names?|sur ?names?|fore ?names?"
                    + "|family ?names?)"
                    + "|(?i)(?:victim|suspect|offender|officer|complainant|nominal|witness|parent)(?:'?s'?)? ?names?");
    private static final Pattern BIRTH =
            Pattern.compile("(?i)(?:(?:victim|suspect|offender|complainant|nominal)(?:'?s'?)? )?"
                    + "(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|born)");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?:[ ,]+(?:\\p{Lu}\\.?|\\p{Lu}[\\p{L}'\u2019-]+)){0,3}");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:unknown|redacted|withheld|total|none|nil|n/?a|yes|no|male|female|exempt|not\\b.*|.*\\bname|anon.*)");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{2,4}");

    private static final Pattern HINT = Pattern.compile("(?i)name|birth|born|d\\.?o\\.?b");
    private static final int LONGEST = 40;

    private PersonHeads() {}

    /** What a head announces, or null when it is about no person. */
    static @Nullable Trace of(String text) {
        if (text.length() > LONGEST || !HINT.matcher(text).find()) {
            return null;
        }
        String head = text.strip().replaceFirst("[:*]+$", "");
        if (NAMES.matcher(head).matches()) {
            return Trace.NAME;
        }
        return BIRTH.matcher(head).matches() ? Trace.BIRTH_DATE : null;
    }

    static boolean name(String text) {
        String name = text.strip();
        return NAME.matcher(name).matches() && !nobody(name);
    }

    /** Whether a text says that a name is left out, or is a word of lists. */
    static boolean nobody(String text) {
        return NOBODY.matcher(text.strip()).matches();
    }

    static boolean day(String text) {
        return DAY.matcher(text.strip()).matches();
    }
}
