package org.foireturns.normalise;

import java.util.List;
import java.util.regex.Pattern;

/** The names of the months, in English and Welsh, in full and shortened. */
final class Months {
    private static final List<String> EACH = List.of(
            "jan(?:uary)?|ionawr|ion",
            "feb(?:ruary)?|chwefror|chwe",
            "mar(?:ch)?|mawrth",
            "apr(?:il)?|ebrill|ebr",
            "may|mai",
            "june?|mehefin|meh",
            "july?|gorffennaf|gorff",
            "aug(?:ust)?|awst",
            "sept?(?:ember)?|medi",
            "oct(?:ober)?|hydref|hyd",
            "nov(?:ember)?|tachwedd|tach",
            "dec(?:ember)?|rhagfyr|rhag");
    private static final List<Pattern> PATTERNS =
            EACH.stream().map(Pattern::compile).toList();

    /** Matches the name of any month. */
    static final String ANY = "(?:" + String.join("|", EACH) + ")";

    private Months() {}

    /** 1 to 12 for a name in lower case; 0 when no month has it. */
    static int number(String name) {
        for (int i = 0; i < PATTERNS.size(); i++) {
            if (PATTERNS.get(i).matcher(name).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
