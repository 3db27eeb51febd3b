package org.foireturns.read.archive;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the domain out of an address; who it is at that domain stays behind. */
final class SenderDomain {
    private static final Pattern AT = Pattern.compile("@([\\p{L}\\p{N}][\\p{L}\\p{N}.-]*)");
    private static final Pattern FROM = Pattern.compile("(?im)^From:(.*(?:\\R[ \\t].*)*)");

    private SenderDomain() {}

    /**
     * The domain of an address such as {@code "A Name" <foi@kent.police.uk>}, in small letters; empty when it has none.
     */
    static String of(@Nullable String address) {
        String domain = "";
        for (Matcher at = AT.matcher(address == null ? "" : address); at.find(); ) {
            domain = at.group(1).toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
        }
        return domain;
    }

    /** The same from the lines over a message. */
    static String inHeaders(@Nullable String headers) {
        Matcher from = FROM.matcher(headers == null ? "" : headers);
        return from.find() ? of(from.group(1)) : "";
    }
}
