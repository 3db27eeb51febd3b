package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.foireturns.model.Dimension;
import org.foireturns.normalise.QuestionWords;

/** What the numbered questions of a return ask for, so that "Q4 is refused" is understood. */
final class QuestionNumbers {
    private static final int LONGEST = 300;

    private final Map<String, List<Dimension>> questions = new HashMap<>();

    private final QuestionWords words;

    private QuestionNumbers(QuestionWords words) {
        this.words = words;
    }

    /**
     * Collects the questions of all sheets; the first text with a number counts.
     *
     * @param asks what a question asks for
     */
    static QuestionNumbers in(List<SheetReading> sheets, QuestionWords words, Function<String, List<Dimension>> asks) {
        QuestionNumbers numbers = new QuestionNumbers(words);
        sheets.stream().flatMap(sheet -> sheet.texts().stream()).forEach(text -> numbers.add(text, asks));
        return numbers;
    }

    private void add(String text, Function<String, List<Dimension>> asks) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Matcher numbered = words.numbered().matcher(text);
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
        Matcher match = words.named().matcher(sentence);
        while (match.find()) {
            named.add(match.group(1).toLowerCase(Locale.ROOT));
            Matcher further = words.further().matcher(match.group(2));
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
