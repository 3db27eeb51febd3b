package org.foireturns.grammar;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out how programs and drawings write: "f_12_15", "0..11", "[12,16)", "Y12T15", "=>16", "2024-04-01/2025-03-31",
 * "T O T A L" become "f_12-15", "0-11", "12-15", "12-15", ">=16", "2024-04-01 - 2025-03-31", "TOTAL". A text that is
 * written as people write stays as it is.
 */
final class Notation {
    private static final Pattern FIELD_OF_TWO =
            Pattern.compile("(?<![A-Za-z0-9])([0-9]{1,2}|(?:19|20)[0-9]{2})_(?=[0-9]{1,2}(?![0-9A-Za-z]))");
    private static final Pattern FIELD_OF_DAYS = Pattern.compile("([0-9]{8})_(?=[0-9]{8})");
    private static final Pattern DOTS = Pattern.compile("([0-9])\\s?\\.{2,3}\\s?(?=[0-9])");
    private static final Pattern REVERSED = Pattern.compile("=([<>])\\s*(?=[0-9])");
    private static final Pattern QUOTED = Pattern.compile("'([0-9][0-9/.-]*)'");
    private static final Pattern DAYS = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4})\\s*/\\s*(?=[0-9]{1,4}[-./][0-9]{1,2}[-./])");
    /** Of whole numbers, each end inside or outside: "(11, 15]" are 12 to 15. */
    private static final Pattern INTERVAL = Pattern.compile(
            "\\s*([\\[(])\\s*([0-9]{1,2})\\s*[,;]\\s*([0-9]{1,2}|\u221e|[Ii]nf(?:inity)?)\\s*([\\])])\\s*");

    /** Of statistical exports, "Y12T15": years from 12 to 15. */
    private static final Pattern YEARS = Pattern.compile("\\s*Y([0-9]{1,2})T([0-9]{1,2})\\s*");

    /** Small letters of notes behind a year or a word: "2023/24\u02b3". */
    private static final Pattern SMALL_LETTERS =
            Pattern.compile("(?<=[\\p{L}\\p{N})])[\u1d43-\u1d61\u02b0-\u02b8\u02e1-\u02e3]\\s*$");

    private static final Pattern SPACED = Pattern.compile("\\s*\\p{Lu}(?:\\s+\\p{Lu}){3,}\\s*");

    private Notation() {}

    static String plain(String text) {
        String plain = SMALL_LETTERS
                .matcher(YEARS.matcher(text).replaceAll("$1-$2"))
                .replaceAll(letter -> " [" + Normalizer.normalize(letter.group().strip(), Normalizer.Form.NFKC) + "]");
        if (text.indexOf('_') >= 0) {
            plain = FIELD_OF_DAYS.matcher(plain).replaceAll("$1 - ");
            plain = FIELD_OF_TWO.matcher(plain).replaceAll("$1-");
        }
        if (text.contains("..")) {
            plain = DOTS.matcher(plain).replaceAll("$1-");
        }
        if (text.indexOf('=') >= 0) {
            plain = REVERSED.matcher(plain).replaceAll("$1=");
        }
        if (text.indexOf('\'') >= 0) {
            plain = QUOTED.matcher(plain).replaceAll("$1");
        }
        if (text.indexOf('/') >= 0) {
            plain = DAYS.matcher(plain).replaceAll("$1 - ");
        }
        Matcher interval = INTERVAL.matcher(plain);
        if (interval.matches()
                && (interval.group(1).equals("[") || interval.group(4).equals("]"))) {
            return interval(interval);
        }
        return SPACED.matcher(plain).matches() ? joined(plain.strip()) : plain;
    }

    private static String interval(Matcher ends) {
        int from = Integer.parseInt(ends.group(2)) + (ends.group(1).equals("(") ? 1 : 0);
        if (!Character.isDigit(ends.group(3).charAt(0))) {
            return from + "+";
        }
        int to = Integer.parseInt(ends.group(3)) - (ends.group(4).equals(")") ? 1 : 0);
        return from + "-" + to;
    }

    /** Letters set apart for a headline; wider gaps part the words. */
    private static String joined(String letters) {
        return letters.replaceAll("(?<=\\S)\\s(?=\\S)", "").replaceAll("\\s+", " ");
    }
}
