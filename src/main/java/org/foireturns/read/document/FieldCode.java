package org.foireturns.read.document;

import java.util.regex.Pattern;

/** The instruction of a field: "PAGE". */
public final class FieldCode {
    private static final Pattern KEEPING = Pattern.compile("\\s*(?:ADDIN|PRIVATE)\\s+\\S");

    private FieldCode() {}

    /** Whether it is there to keep what nobody sees. */
    public static boolean keeps(String instruction) {
        return KEEPING.matcher(instruction).lookingAt();
    }
}
