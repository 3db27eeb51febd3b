package org.foireturns.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence that says again how many offences there were before it tells parts of them: "Of the 63, 26 ...". */
final class OfTotal {
    private static final Pattern AGAIN = Pattern.compile(
            "((?:\\p{L}{1,3}\\s?[0-9]{1,2}\\s*[.):–-]?\\s*)?)(?:\\p{L}+\\s+){1,3}([0-9][0-9,]*),\\s+(.*[0-9].*)",
            Pattern.DOTALL);

    private OfTotal() {}

    /** The sentence without the number of all, where it is the one that was told; else as it is. */
    static String without(String sentence, String total) {
        Matcher again = AGAIN.matcher(sentence.strip());
        boolean same = again.matches() && again.group(2).replace(",", "").equals(total);
        return same ? again.group(1) + again.group(3) : sentence;
    }
}
