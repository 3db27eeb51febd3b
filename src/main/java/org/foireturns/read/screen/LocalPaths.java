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
        return slash && PATH.matcher(text).find();
    }
}
