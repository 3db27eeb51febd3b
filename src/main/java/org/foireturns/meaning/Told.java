package org.foireturns.meaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.PlainNumbers;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * A text that tells a number and what it counts: "Snapchat - 65", "Male: fewer than 5", "There were 66 recorded
 * offences in 2024/25". All of the text must be understood, and it must hold one number that is no age, no date and no
 * reference.
 *
 * @param label the text without the number
 * @param number as it was typed
 */
record Told(String label, String number) {
    private static final int LONGEST = 200;
    /** A text of more words is a sentence. */
    private static final int LONGEST_LABEL = 10;

    /** A number of fewer digits is no reference. */
    private static final String NUMBER = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}";

    /** A colon, a dash, dots or a gap that lead to the number: "Female, 12-15 ........... 92". */
    private static final Pattern BEHIND = Pattern.compile(
            "(.*\\S)(?:\\s*(?::|=|\\s[-\u2013\u2014]|\\s[x\u00d7]|[._\u00b7]{2,}|\u2026+|[-\u2013\u2014]{2,}>?|->|\u2192)\\s*|\\s{2,})(\\S.{0,20})",
            Pattern.DOTALL);

    private static final Pattern LEADERS = Pattern.compile("[\\s._\u2026\u00b7:-]+$");
    /** What may stand between two ends as well. */
    private static final Pattern DASH = Pattern.compile("\\s*[-\u2013\u2014=x\u00d7]\\s*|\\s{0,2}");

    /** A time of day at the end: "31/03/2025 23:59:59". */
    private static final Pattern CLOCK =
            Pattern.compile(".*[\\sT][0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?", Pattern.DOTALL);

    private static final Pattern NUMERAL = Pattern.compile(NUMBER);
    private static final Pattern FEWER = Pattern.compile("<\\s*(?:[0-9]|10)");
    private static final Pattern WITHIN =
            Pattern.compile("(?<![0-9.,/-])(?:" + NUMBER + ")(?![0-9\\p{L}]|[.,/-][0-9])");

    /** What a text tells; null when it tells no number. A footnote, "* 16 of them ...", tells none. */
    static @Nullable Told of(String text, Grammar grammar) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (NoteMark.beginsWithSign(text) || NoteMark.opensNumbered(text, grammar)) {
            return null;
        }
        String first = FirstClause.of(text.strip(), grammar);
        Told behind = behind(first, grammar);
        return behind == null ? within(first, grammar) : behind;
    }

    /** Whether a cell tells its number in a sentence and not behind a label. */
    static boolean inSentence(Cell cell, Grammar grammar) {
        return cell.isText() && grammar.read(cell.text()).tokens() > LONGEST_LABEL && of(cell.text(), grammar) != null;
    }

    /** A label, a sign that parts, and a number. */
    private static @Nullable Told behind(String text, Grammar grammar) {
        Matcher parts = BEHIND.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String label = LEADERS.matcher(parts.group(1)).replaceFirst("");
        String number = parts.group(2);
        if (label.isEmpty()) {
            return null;
        }
        boolean dash =
                DASH.matcher(text.substring(label.length(), parts.start(2))).matches();
        boolean between = dash && Character.isDigit(label.charAt(label.length() - 1)) && !endsBand(grammar.read(label));
        if (CLOCK.matcher(text).matches()) {
            return null;
        }
        Reading tail = grammar.read(number);
        boolean fewer =
                tail.facts().size() == 1 && tail.whole() && (tail.says(Fact.Fewer.class) || tail.says(Fact.Nil.class));
        boolean counts =
                NUMERAL.matcher(number).matches() || FEWER.matcher(number).matches() || fewer;
        boolean says = saysWhatIsCounted(grammar.read(label)) || grammar.announcesAnswer(label);
        return !between && counts && says ? new Told(label, number) : null;
    }

    /** Whether a label ends with a band of ages or a year that is told to its end: "Aged 12-15", "2023/24". */
    private static boolean endsBand(Reading label) {
        List<Fact> facts = label.facts();
        Fact last = facts.isEmpty() ? new Fact.Whole() : facts.get(facts.size() - 1);
        boolean band =
                last instanceof Fact.OfAge it && it.age().from() < it.age().to();
        return band || last instanceof Fact.OfPeriod;
    }

    /** A number before what it counts, in a whole sentence. */
    private static @Nullable Told within(String text, Grammar grammar) {
        Reading reading = grammar.read(text);
        List<Fact> facts = reading.facts();
        boolean asks =
                grammar.tokens(text).stream().anyMatch(token -> grammar.isExactly(TextTerm.REQUEST, token.text()));
        // "Figures are percentages of all victims (n = 153)" says what other numbers are.
        if (facts.isEmpty()
                || (facts.get(0) instanceof Fact.Beside beside && beside.axis().equals(Subjects.PERCENTAGE))) {
            return null;
        }
        // "1 on the first victim of an offence and 0 on its others" says how rows are marked.
        boolean two = reading.says(Fact.Nil.class);
        if (!reading.whole()
                || asks
                || two
                || reading.all(Fact.Number.class).count() != 1
                || !PlainNumbers.in(reading)) {
            return null;
        }
        int at = 0;
        while (!(facts.get(at) instanceof Fact.Number)) {
            at++;
        }
        boolean last = at + 1 == facts.size();
        boolean sums = last && at > 0 && reading.tokens() > LONGEST_LABEL && endsInWhatIsCounted(facts.subList(0, at));
        if (!sums && (last || !counted(facts.subList(at + 1, facts.size())))) {
            return null;
        }
        int number = ((Fact.Number) facts.get(at)).value();
        Matcher numbers = WITHIN.matcher(text);
        while (numbers.find()) {
            String label = text.substring(0, numbers.start()) + text.substring(numbers.end());
            if (isRemark(label.strip(), grammar)) {
                return null;
            }
            boolean same = numbers.group().replace(",", "").equals(Integer.toString(number));
            if (same && saysWhatIsCounted(grammar.read(label))) {
                return new Told(label.strip(), numbers.group());
            }
        }
        return null;
    }

    /** "7 (ages 16 and 17, recorded as such)": words in brackets behind the number are no label. */
    private static boolean isRemark(String label, Grammar grammar) {
        return label.startsWith("(")
                && label.endsWith(")")
                && grammar.read(label).tokens() > LONGEST_LABEL;
    }

    /** "The number of offences was 66", "The number of victims aged 12-15 was 45". */
    private static boolean endsInWhatIsCounted(List<Fact> before) {
        Fact last = before.get(before.size() - 1);
        boolean ofVictims = last instanceof Fact.OfAge || last instanceof Fact.OfGender || last instanceof Fact.Unknown;
        return last instanceof Fact.Counts
                || last instanceof Fact.Whole
                || (ofVictims && before.stream().anyMatch(Fact.Counts.class::isInstance));
    }

    /**
     * Whether what follows a number is what it counts, as in "14 were girls aged 11 and under" and "74 in total"; "12,
     * female" is an age. "Of these" before it says nothing.
     */
    private static boolean counted(List<Fact> told) {
        List<Fact> behind =
                told.size() > 1 && told.get(0) instanceof Fact.OfWhich ? told.subList(1, told.size()) : told;
        Fact first = behind.get(0);
        boolean ofVictims = first instanceof Fact.OfGender
                && behind.size() > 1
                && (behind.get(1) instanceof Fact.Counts || behind.get(1) instanceof Fact.OfAge);
        boolean whole = first instanceof Fact.Whole && told.size() == 1;
        return first instanceof Fact.Counts || first instanceof Fact.OfAge || ofVictims || whole;
    }

    /** Whether a label names more than a force or an offence: "Kent Police - 18990" is a reference. */
    private static boolean saysWhatIsCounted(Reading label) {
        boolean another = label.says(Fact.Youngest.class)
                || label.says(Fact.Reference.class)
                || label.all(Fact.OfGender.class).distinct().count() > 1
                || label.all(Fact.Number.class).findAny().isPresent();
        return label.whole()
                && !another
                && label.facts().stream()
                        .anyMatch(fact -> (fact.isValue()
                                        && !(fact instanceof Fact.OfOffence
                                                || fact instanceof Fact.OfForce
                                                || fact instanceof Fact.QNumber))
                                || fact instanceof Fact.Counts
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.Other
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Beside);
    }
}
