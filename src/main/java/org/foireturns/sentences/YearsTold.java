package org.foireturns.sentences;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Of what year a sentence speaks that names none: of the one year that its paragraph has named, or the heading over it;
 * else of the letter's. Where its paragraph has turned from one year to another, "There were 106 offences in 2024/25.
 * In the previous year there were 93. 74 victims were female", nobody can be sure.
 */
final class YearsTold {
    /** A heading has no more words. */
    private static final int LONGEST_HEADING = 14;

    private final Grammar grammar;
    private final WordsOfSentence words;
    private final @Nullable Period letters;
    /** The year of the last heading that names one, as it is typed; empty when none does. */
    private String heading = "";

    private boolean headingPassed;
    private final Set<Object> named = new HashSet<>();
    private final Set<String> back = new HashSet<>();
    private String last = "";
    private boolean unsure;

    /** @param letters the period of the letter, as it is typed; empty when it does not say */
    YearsTold(Grammar grammar, WordsOfSentence words, String letters) {
        this.grammar = grammar;
        this.words = words;
        this.letters = period(letters);
    }

    /** Begins a text beside or behind a table, over which no heading holds. */
    void start() {
        heading = "";
        headingPassed = false;
    }

    /** Begins a paragraph. */
    void paragraph(String text) {
        named.clear();
        back.clear();
        last = "";
        unsure = false;
        Reading reading = grammar.read(text);
        boolean brief = reading.tokens() <= LONGEST_HEADING
                && !reading.says(Fact.Number.class)
                && !reading.says(Fact.Nil.class)
                && !text.strip().endsWith(".");
        String typed = brief ? words.years().period(text) : "";
        if (!typed.isEmpty() && reading.whole()) {
            heading = typed;
            headingPassed = false;
        } else if (brief) {
            headingPassed = true;
        }
    }

    /** The year that a sentence named before, in its paragraph; empty when none did. */
    String last() {
        return last;
    }

    /** The year of a sentence that names none, as it is typed; empty for the letter's. */
    String here() {
        return named.size() == 1 ? last : named.isEmpty() && !isLetters(heading) ? heading : "";
    }

    /** Whether nobody can be sure of the year of a sentence that names none. */
    boolean unsure() {
        boolean otherHeading = named.isEmpty() && headingPassed && !heading.isEmpty() && !isLetters(heading);
        return unsure || otherHeading;
    }

    /**
     * Whether a sentence tells a year by its distance in other words than one before it in its paragraph, from which it
     * may be told: "Two years ago Kik was used 3 times. A year earlier it was 5."
     */
    boolean turnsBack(String sentence) {
        List<String> own = words.years().yearsBack(sentence);
        boolean others = !back.isEmpty() && !own.isEmpty() && !back.containsAll(own);
        back.addAll(own);
        return others;
    }

    /** Takes note of the years that a sentence names. */
    void told(String sentence, List<Statement> stated) {
        Reading reading = grammar.read(sentence);
        Set<Object> own = new HashSet<>();
        reading.all(Fact.OfPeriod.class).forEach(of -> own.add(of.period()));
        boolean beside = stated.stream().allMatch(words::isOfAll)
                && stated.stream().anyMatch(words.years()::saysWhen)
                && !stated.stream().allMatch(words.years()::saysWhen);
        if (beside && letters != null) {
            own.add(letters);
        }
        String typed = words.years().period(sentence);
        boolean relative = reading.all(Fact.RelativeYear.class).anyMatch(year -> year.back() > 0);
        boolean ofLetter = letters != null && own.contains(letters);
        if (own.isEmpty() && !relative) {
            return;
        }
        if (stated.isEmpty()) {
            unsure |= relative || (!named.isEmpty() && !named.containsAll(own));
        } else {
            boolean turned = !named.isEmpty() && !named.equals(own);
            unsure = relative || (turned && !ofLetter) || (own.size() > 1 && letters != null && !ofLetter);
            named.addAll(own);
        }
        last = typed.isEmpty() ? last : typed;
    }

    private boolean isLetters(String typed) {
        return typed.isEmpty() || (letters != null && letters.equals(period(typed)));
    }

    private @Nullable Period period(String typed) {
        return typed.isEmpty()
                ? null
                : grammar.read(typed)
                        .one(Fact.OfPeriod.class)
                        .map(Fact.OfPeriod::period)
                        .orElse(null);
    }
}
