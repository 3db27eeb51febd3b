package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Dimension;

/** What the numbered questions of a return ask for, so that "Q4 is refused" is understood. */
final class QuestionNumbers {
    private static final String NUMBER = "([0-9]{1,2}[a-z]?)";
    /** A question that begins with its number: "Q4 Platform used", "2. Victim age". */
    private static final Pattern NUMBERED =
            Pattern.compile("(?is)\\s*(?:q(?:uestion|n)?|part)?\\s*\\.?\\s*" + NUMBER + "\\s*[.):-]?\\s+(\\S.*)");

    private static final Pattern NAMED = Pattern.compile("(?i)(?<![a-z0-9])(?:questions?|qn|q|parts?)\\s*\\.?\\s*"
            + NUMBER + "(?![0-9])((?:\\s*(?:,|and|&|to|-)\\s*(?:questions?|q)?\\s*[0-9]{1,2}[a-z]?(?![0-9a-z]))*+)");
    private static final Pattern FURTHER = Pattern.compile("(?i)(to|-)?\\s*(?:questions?|q)?\\s*" + NUMBER);
    private static final int LONGEST = 300;

    private final Map<String, List<Dimension>> questions = new HashMap<>();

    private QuestionNumbers() {}

    /**
     * Collects the questions of all sheets; the first text with a number counts.
     *
     * @param asks what a question asks for
     */
    static QuestionNumbers in(List<SheetReading> sheets, Function<String, List<Dimension>> asks) {
        QuestionNumbers numbers = new QuestionNumbers();
        sheets.stream().flatMap(sheet -> sheet.texts().stream()).forEach(text -> numbers.add(text, asks));
        return numbers;
    }

    private void add(String text, Function<String, List<Dimension>> asks) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            List<Dimension> asked = asks.apply(numbered.group(2));
            if (!asked.isEmpty()) {
                questions.putIfAbsent(numbered.group(1).toLowerCase(Locale.ROOT), asked);
            }
        }
    }

    /** The numbers of questions that a sentence names: "questions 2 to 4", "Q2 and Q3". */
    List<String> named(String sentence) {
        List<String> named = new ArrayList<>();
        Matcher match = NAMED.matcher(sentence);
        while (match.find()) {
            named.add(match.group(1).toLowerCase(Locale.ROOT));
            Matcher further = FURTHER.matcher(match.group(2));
            while (further.find()) {
                String last = further.group(2).toLowerCase(Locale.ROOT);
                if (further.group(1) != null) {
                    named.addAll(between(named.get(named.size() - 1), last));
                }
                named.add(last);
            }
        }
        return named.stream().distinct().toList();
    }

    private static List<String> between(String first, String last) {
        List<String> between = new ArrayList<>();
        if (first.matches("[0-9]+") && last.matches("[0-9]+")) {
            for (int number = Integer.parseInt(first) + 1; number < Integer.parseInt(last); number++) {
                between.add(Integer.toString(number));
            }
        }
        return between;
    }

    /** What a question asks for; empty when no text has its number. */
    List<Dimension> asks(String number) {
        return questions.getOrDefault(number, List.of());
    }
}
