package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of an e-mail or a letter in plain letters: lines that were broken to keep them short are joined again, and
 * the message that it answers, which stands below it, is left out. Answers that stand between the lines of that message
 * stay with them.
 */
public final class PlainMessage {
    /** Lines are broken at some width between these. */
    private static final int NARROWEST = 55;

    private static final int WIDEST = 100;
    /** A shorter text above the message that is answered says that the answers stand in that one. */
    private static final int SHORTEST_ANSWER = 250;

    private static final Pattern QUOTED = Pattern.compile("\\s*>.*");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^(?:\\s*>)+ ?");
    /** The line over a message that is answered or sent on, as mail programs draw it. */
    private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}\\s*\\p{L}[\\p{L} ]{3,40}-{3,}|_{20,})\\s*");
    /** The names of a message's own lines. */
    private static final Pattern HEADER = Pattern.compile("\\s*\\*?(?:From|Sent|Date|To|Cc|Subject):\\*?\\s.*");

    private static final int FEWEST_HEADERS = 3;
    /** What stands in columns, or starts an entry of a list, is a line of its own. */
    private static final Pattern OWN_LINE =
            Pattern.compile("\\s*\\S.*(?: {2,}|\\t)\\S.*|\\s*[|│+].*[|│+]\\s*|.*[|│].*[|│].*|[-=+|: ]{5,}");

    private static final Pattern STARTS_ENTRY =
            Pattern.compile("\\s*(?:[•·▪*-]\\s.*|[0-9]{1,2}[.)]\\s.*|\\p{L}{1,9} ?[0-9]{1,2}[.):]?(?:\\s.*)?)");

    /** The rest of a line that ended within a phrase, "not / stated 16", and no entry. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}{3,} [0-9]{1,3}[.,;)]?(?:\\s.*)?");

    /** The rest of a sentence, wherever the line before it was broken. */
    private static final Pattern REST = Pattern.compile("\\s*(?:\\p{Ll}{2,}[ ,.;:)'’].*|[0-9]{1,4}[,;] .*)");
    /** A shorter line may be one of an address or of a list. */
    private static final int SHORTEST_BROKEN = 40;

    private static final Pattern ENDED = Pattern.compile(".*[.:;?!]\\s*");

    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:[0-9]{1,2}[.)]|[Qq][0-9]{1,2}\\b).*");

    private PlainMessage() {}

    /** What the message itself says, a paragraph or a row of a table a line. */
    public static String of(String text) {
        return String.join("\n", joined(own(text.lines().toList())));
    }

    private static List<String> own(List<String> lines) {
        int end = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (startsQuoted(lines, i) && written(lines.subList(0, i)) >= SHORTEST_ANSWER) {
                end = i;
                break;
            }
        }
        List<String> own = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            int headers = headers(lines, i);
            if (headers >= FEWEST_HEADERS) {
                i += headers - 1;
            } else if (!RULE.matcher(lines.get(i)).matches()) {
                own.add(QUOTE_MARKS.matcher(lines.get(i)).replaceFirst(""));
            }
        }
        own.addAll(questions(lines.subList(end, lines.size())));
        return own;
    }

    /** The numbered questions of the message that is answered, each with the lines that it goes on in. */
    private static List<String> questions(List<String> lines) {
        List<String> questions = new ArrayList<>();
        boolean within = false;
        int last = 0;
        for (String line : lines) {
            String bare = QUOTE_MARKS.matcher(line).replaceFirst("");
            boolean goesOn = within && !bare.isBlank() && last >= NARROWEST;
            within = NUMBERED.matcher(bare).matches() || goesOn;
            last = line.stripTrailing().length();
            if (within) {
                questions.add(bare);
            }
        }
        return questions;
    }

    /** Whether from a line on there is nothing but a message that is answered. */
    private static boolean startsQuoted(List<String> lines, int at) {
        if (RULE.matcher(lines.get(at)).matches() || headers(lines, at) >= FEWEST_HEADERS) {
            return true;
        }
        boolean introduces = lines.get(at).strip().endsWith(":") && nextIsQuoted(lines, at + 1);
        return (introduces || QUOTED.matcher(lines.get(at)).matches())
                && lines.subList(at + 1, lines.size()).stream()
                        .allMatch(line -> line.isBlank() || QUOTED.matcher(line).matches());
    }

    private static boolean nextIsQuoted(List<String> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && QUOTED.matcher(lines.get(next)).matches();
    }

    private static int headers(List<String> lines, int at) {
        int end = at;
        while (end < lines.size() && HEADER.matcher(lines.get(end)).matches()) {
            end++;
        }
        return end - at;
    }

    private static int written(List<String> lines) {
        return lines.stream().mapToInt(line -> line.strip().length()).sum();
    }

    /** A line goes on in the next one where the first word of that one would not have gone into it. */
    private static List<String> joined(List<String> lines) {
        int width = lines.stream()
                .filter(line -> !OWN_LINE.matcher(line).matches())
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        List<String> joined = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            boolean goesOn = width >= NARROWEST
                    && !before.isBlank()
                    && !line.isBlank()
                    && !startsEntry(line, before)
                    && !OWN_LINE.matcher(line).matches()
                    && !OWN_LINE.matcher(before).matches()
                    && (before.stripTrailing().length() + 1 + firstWord(line) > width || isRest(line, before));
            if (goesOn) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last).stripTrailing() + " " + line.strip());
            } else {
                joined.add(line);
            }
            before = line;
        }
        return joined;
    }

    private static boolean startsEntry(String line, String before) {
        boolean rest = GOES_ON.matcher(line).matches() && !ENDED.matcher(before).matches();
        return !rest && STARTS_ENTRY.matcher(line).matches();
    }

    private static boolean isRest(String line, String before) {
        return before.strip().length() >= SHORTEST_BROKEN
                && REST.matcher(line).matches()
                && !ENDED.matcher(before).matches();
    }

    private static int firstWord(String line) {
        String word = line.strip();
        int space = word.indexOf(' ');
        return space < 0 ? word.length() : space;
    }
}
