package org.foireturns.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which tables of any subject are read, as {@code config/vocabulary/tables.yml} lists them. */
public final class GeneralWords {
    /** The name of their file, without ending. */
    public static final String FILE = "tables";

    private final Pattern missing;
    private final Pattern namesRows;
    private final Pattern total;
    private final Pattern bareTotal;

    /**
     * Words by their lists; of a list that is not there, no text is one.
     *
     * @param lists all those of the file
     */
    public GeneralWords(Map<String, List<String>> lists) {
        String whole = anyOf(lists, "whole");
        String totals = anyOf(lists, "total");
        String before = anyOf(lists, "before_names");
        this.missing = Pattern.compile("\\(?(?:" + anyOf(lists, "missing") + ")\\)?|" + anyOf(lists, "not_given"));
        this.namesRows =
                Pattern.compile("(?:(?:" + before + ") )?(?:" + anyOf(lists, "names_rows") + ")(?: \\([^)]{1,20}\\))?");
        this.total = Pattern.compile(
                "(?:" + totals + ")\\b.*|.*\\b(?:" + totals + "|" + anyOf(lists, "subtotal") + ")|" + whole);
        this.bareTotal = Pattern.compile(
                "(?:" + anyOf(lists, "bare_total") + "|" + whole + ")[ \u00a0]*(?:\\(?[0-9]{1,2}\\)?)?:?");
    }

    private static String anyOf(Map<String, List<String>> lists, String key) {
        List<String> words = lists.getOrDefault(key, List.of());
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }

    /** Whether a text in small letters says that a number is missing. */
    boolean saysMissing(String text) {
        return missing.matcher(text).matches();
    }

    /** Whether a head in small letters says that the numbers below it name the rows. */
    boolean namesRows(String text) {
        return namesRows.matcher(text).matches();
    }

    /** Whether a label in small letters is that of a total. */
    boolean isTotal(String text) {
        return total.matcher(text).matches();
    }

    /** Whether a label in small letters says nothing but that it is a total, and not of what. */
    boolean isBareTotal(String text) {
        return bareTotal.matcher(text).matches();
    }
}
