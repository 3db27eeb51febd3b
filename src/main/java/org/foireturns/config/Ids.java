package org.foireturns.config;

import java.util.regex.Pattern;

/** The form of ids that stand in output files and on the command line. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
