package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is a label and its number, or words in the place of one. */
final class LabelledLine {
    /** A number, with its bound, or a sign in its place. */
    static final String NUMBER = "([<>≤]?\\s?[0-9][0-9,]*|[*–—-]{1,2})";

    private static final String BULLET = "(?:[•·▪●◦■‣*\\uf0b7\\uf0a7\\uf0d8-]\\s+)?";
    /** The share that a number is, told behind it. */
    private static final String SHARE = "(?:\\s*\\([0-9]{1,3}(?:[.,][0-9]+)?\\s?%\\))?";

    private static final Pattern LABELLED = Pattern.compile(BULLET + "(\\S.{0,78}?)\\s*(?:[:=]|\\s[-–—]\\s)\\s*"
            + NUMBER + SHARE + "|" + BULLET + "(\\S.{0,78}?)\\s*[._…·]{4,}\\s*" + NUMBER
            + "|" + BULLET + "(\\S[^()]{0,78}?)\\s*\\((?:[x×]\\s*)?" + NUMBER + "\\)"
            + "|" + BULLET + "(\\p{L}.{0,78}?)\\s+[x×]\\s*" + NUMBER);
    /** Within a label, says that the line holds several: "Female: 144 / Male: 42 / Not known: 1". */
    private static final Pattern SEVERAL = Pattern.compile(
            "[\\p{L}0-9]\\s*[:=]\\s*[0-9][0-9,]*\\s*[/|;]\\s*[\\p{L}0-9]|\\p{L}\\s*[:=]\\s*[0-9]+,\\s+\\p{L}");

    /** A number, the sign of times, and what it counts: "67 x Snapchat". */
    private static final Pattern TIMES = Pattern.compile(BULLET + NUMBER + "\\s*[x×]\\s+(\\p{L}.{0,78})");
    /** A label that has no number itself and a number behind it. */
    private static final Pattern BARE =
            Pattern.compile(BULLET + "(\\p{L}[^0-9:;,.?!]{0,40}?)\\s+([<>≤]?\\s?[0-9][0-9,]*|\\*)");

    /** A number and what it counts: "66 Snapchat". */
    private static final Pattern LEADING = Pattern.compile(BULLET + "([0-9][0-9,]*)\\s+(\\p{L}[^0-9:;.?!]{0,40})");

    private static final String LABEL = "\\s*" + BULLET + "(\\S.{0,78}?)\\s*(?:[:=]|\\s[-–—]\\s|[._…·]{4,})\\s*";

    /** A number with words: "1 to 4", "fewer than 5". */
    private static final String BOUNDS =
            "[0-9]{1,3}\\s?(?:\\p{L}{1,3}|[-–])\\s?[0-9]{1,3}|(?:\\p{L}{2,8}\\s){1,2}[0-9]{1,2}";

    private static final Pattern BOUNDED = Pattern.compile(LABEL + "(" + BOUNDS + ")");
    private static final Pattern IN_WORDS = Pattern.compile(LABEL + "(\\p{L}{3,4}|" + BOUNDS + ")");

    private LabelledLine() {}

    /** "Snapchat: 52", "Snapchat x 52", "52 x Snapchat": the label and the number; nothing for any other line. */
    static List<String> pair(String words) {
        List<String> times = groups(TIMES.matcher(words));
        List<String> pair = times.isEmpty() ? groups(LABELLED.matcher(words)) : List.of(times.get(1), times.get(0));
        return !pair.isEmpty() && SEVERAL.matcher(pair.get(0)).find() ? List.of() : pair;
    }

    /** "Snapchat 52". */
    static List<String> bare(String words) {
        return groups(BARE.matcher(words));
    }

    /** "52 Snapchat", its label first. */
    static List<String> leading(String words) {
        List<String> groups = groups(LEADING.matcher(words));
        return groups.isEmpty() ? groups : List.of(groups.get(1), groups.get(0));
    }

    /** A label and a brief word or the bounds of a number: "Kik: nil", "Kik: 1 to 4". */
    static List<String> inWords(String words) {
        return groups(IN_WORDS.matcher(words));
    }

    /** Whether it is a label and the bounds of a number. */
    static boolean tellsBounds(String words) {
        return BOUNDED.matcher(words).matches();
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; matcher.matches() && i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                groups.add(matcher.group(i));
            }
        }
        return groups;
    }
}
