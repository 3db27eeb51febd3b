package org.foireturns.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells a letter in plain text from a table in delimited text. A letter has sentences in which a comma or another
 * delimiter stands, and no two neighbouring lines are rows of one table.
 *
 * <pre>
 * Thank you for your request, which we have considered.   a sentence
 * In 2023/24, 34 offences were recorded; 12 were girls.   a sentence
 * Female,30,31                                            a row
 * Male; 12; *                                             a row
 * </pre>
 */
final class Prose {
    private static final String DELIMITERS = ",;\t|";
    /** So many words are no label. */
    private static final int SENTENCE = 6;

    private static final Pattern STATED = Pattern.compile("(?i)sep=.*");
    /** A field in quotation marks: only a table has one. */
    private static final Pattern QUOTED = Pattern.compile("(?m)(?:^|[,;\\t|])\"");
    /** What a field is that stands behind a delimiter and a space, where it is one. */
    private static final Pattern VALUE = Pattern.compile("\\s*(?:[<>≤£]?\\s*[0-9][0-9./-]*%?|\\S{0,2})\\s*");

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Prose() {}

    static boolean in(String text) {
        if (STATED.matcher(text.lines().findFirst().orElse("")).matches()
                || QUOTED.matcher(text).find()) {
            return false;
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().anyMatch(Prose::isSentence)
                && IntStream.range(1, lines.size()).noneMatch(i -> rows(lines.get(i - 1), lines.get(i)));
    }

    private static boolean isSentence(String line) {
        return WORDS.split(line.strip()).length >= SENTENCE
                && line.strip().chars().anyMatch(c -> DELIMITERS.indexOf(c) >= 0)
                && delimiters().noneMatch(delimiter -> fields(line, delimiter) > 1);
    }

    private static boolean rows(String one, String other) {
        return delimiters().anyMatch(delimiter -> {
            int fields = fields(one, delimiter);
            return fields > 1 && fields == fields(other, delimiter);
        });
    }

    private static Stream<String> delimiters() {
        return DELIMITERS.chars().mapToObj(Character::toString);
    }

    /** Into how many fields a delimiter parts a line; 1 where it but parts the words of a sentence. */
    private static int fields(String line, String delimiter) {
        String[] fields = line.split(Pattern.quote(delimiter), -1);
        boolean row = delimiter.equals("\t")
                || Stream.of(fields)
                        .skip(1)
                        .allMatch(field ->
                                !field.startsWith(" ") || VALUE.matcher(field).matches());
        return row ? fields.length : 1;
    }
}
