package org.foireturns.model.finding;

import java.util.Locale;
import java.util.regex.Pattern;

/** The codes of the kinds of findings, each made once: a file may have a hundred thousand of a kind. */
final class FindingCodes extends ClassValue<String> {
    private static final FindingCodes CODES = new FindingCodes();
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private FindingCodes() {}

    static String of(Class<? extends Finding> type) {
        return CODES.get(type);
    }

    @Override
    protected String computeValue(Class<?> type) {
        FindingKind kind = type.getAnnotation(FindingKind.class);
        return kind != null && !kind.code().isEmpty()
                ? kind.code()
                : WORDS.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
