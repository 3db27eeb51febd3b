package org.foireturns.read.screen;

import java.util.regex.Pattern;

/** Names of folders and servers inside an organisation. */
public final class LocalPaths {
    private static final Pattern PATH = Pattern.compile(
            "(?i)\\b[a-z]:[\\\\/](?![\\\\/]?$)[^\\s]|\\\\\\\\[a-z0-9._-]+\\\\|file:/|(?:^|\\s)/(?:home|users|mnt|volumes)/");

    private LocalPaths() {}

    /** Whether a text holds one. */
    public static boolean in(String text) {
        boolean slash = text.indexOf('\\') >= 0 || text.indexOf('/') >= 0;
        return slash && mayBegin(text) && PATH.matcher(text).find();
    }

    /** Whether a text has a colon, a backslash, or a slash before which no word stands: "42/0815/24" is no path. */
    private static boolean mayBegin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\\' || (c == '/' && (i == 0 || text.charAt(i - 1) <= ' '))) {
                return true;
            }
        }
        return false;
    }
}
