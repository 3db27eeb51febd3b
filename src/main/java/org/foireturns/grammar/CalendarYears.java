package org.foireturns.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Sentences;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Term;

/** Texts that say that the years of a return run from January to December. */
public final class CalendarYears {
    private static final int DECEMBER = 12;

    private CalendarYears() {}

    /**
     * Whether a sentence of a text says so: "Years run January to December", "our tool counts January to December",
     * "our system reports by calendar year". One that names a year, or denies it, does not: "calendar year 2024",
     * "these are not calendar years".
     */
    public static boolean areTold(String text, Grammar grammar) {
        return Sentences.rules(text).anyMatch(sentence -> tells(sentence, grammar));
    }

    private static boolean tells(String text, Grammar grammar) {
        Reading reading = grammar.read(text);
        if (reading.says(Fact.OfPeriod.class) || reading.says(Fact.YearAlone.class)) {
            return false;
        }
        boolean months =
                reading.all(Fact.PartOfYear.class).anyMatch(part -> part.first() == 1 && part.last() == DECEMBER);
        boolean named = reading.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.PERIOD);
        if (months) {
            return true;
        }
        String not = grammar.anyOf(new Term(NoteTerm.NEGATION, ""));
        String calendar = grammar.anyOf(new Term(PeriodTerm.CALENDAR_YEAR, ""));
        String financial = grammar.anyOf(new Term(PeriodTerm.FINANCIAL_YEAR, ""));
        return (named || reading.facts().isEmpty())
                && namesYear(calendar, grammar, text)
                && !whole("(?:" + not + ")(?:\\s+\\p{L}+){0,3}\\s+(?:" + calendar + ")", grammar)
                        .matcher(text)
                        .find()
                && !whole("(?:" + financial + ")", grammar).matcher(text).find();
    }

    /** Whether one of the names of a calendar year stands in a text; "calendar" alone may be that of the police. */
    private static boolean namesYear(String names, Grammar grammar, String text) {
        Matcher named = whole("(?:" + names + ")", grammar).matcher(text);
        String year = grammar.anyOf(new Term(PeriodTerm.YEAR, ""));
        Pattern behind = grammar.pattern("(?iu)\\s+(?:" + year + ")(?![\\p{L}\\p{N}])");
        while (named.find()) {
            boolean alone = !named.group().contains(" ") && !named.group().contains("/");
            if (!alone
                    || behind.matcher(text).region(named.end(), text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern whole(String words, Grammar grammar) {
        return grammar.pattern("(?iu)(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
    }
}
