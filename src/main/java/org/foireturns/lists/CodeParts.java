package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a line that explains several codes: "Sex 1=Male 2=Female 9=Not known" has three. */
final class CodeParts {
    private static final Pattern PARTS = Pattern.compile("[,;\\n]|\\.(?=\\s|$)");
    private static final Pattern NEXT_CODE = Pattern.compile("(?<=[\\s(])[\\p{L}0-9]{1,4} ?=");

    private static final Pattern CODE_FIRST = Pattern.compile("[\\p{L}0-9]{1,4} ?=.*");

    private CodeParts() {}

    /** The parts of a line that explain a code each. */
    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        for (String typed : PARTS.split(text, -1)) {
            String part = typed.strip();
            Matcher code = NEXT_CODE.matcher(part);
            int begin = 0;
            // What stands before the first code says of what the codes are: it stays with it.
            for (boolean first = !CODE_FIRST.matcher(part).matches(); code.find(); first = false) {
                if (!first) {
                    parts.add(part.substring(begin, code.start()).strip());
                    begin = code.start();
                }
            }
            parts.add(part.substring(begin));
        }
        return parts;
    }
}
