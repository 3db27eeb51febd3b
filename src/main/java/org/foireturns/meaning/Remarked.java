package org.foireturns.meaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A number with a remark in its cell: "143 (was 144, one since cancelled)", "4 - enquiries ongoing". The number is
 * taken, and the remark is shown to the officer. A label that begins with a number is none: "1 - Female", "11 (and
 * under)".
 *
 * @param number as it was typed
 * @param remark what stands behind it
 * @param mayBeCode whether it may be a label of which the number is a code: "16 - Evidential difficulties prevent it"
 */
record Remarked(String number, String remark, boolean mayBeCode) {
    private static final Pattern TEXT = Pattern.compile(
            "\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})\\s*(?:\\(([^()]{3,160})\\)|(?:,|;|:|\\.(?=\\s+\\p{Lu})|\\s[-\u2013\u2014])\\s+(\\S.{3,160}))\\s*");
    /** A remark of fewer words, or none in brackets, may as well be a label. */
    private static final int LONGEST_LABEL = 3;

    /** The number and the remark of a text; null for any other text. */
    static @Nullable Remarked of(String text, Grammar grammar) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String remark = parts.group(2) == null ? parts.group(3) : parts.group(2);
        Remarked remarked = new Remarked(parts.group(1), remark, parts.group(2) == null);
        boolean words = remark.chars().anyMatch(Character::isLetter);
        boolean other = remarked.isLabel(grammar) || remarked.isNumber(grammar) || remarked.breaksDown(grammar);
        return words && !other && remarked.leads(text, grammar) ? remarked : null;
    }

    /** Whether the remark is another number and no more: "3 (or 4)" leaves open which it is. */
    private boolean isNumber(Grammar grammar) {
        Reading reading = grammar.read(remark);
        return reading.whole()
                && reading.tokens() < LONGEST_LABEL
                && reading.facts().stream().allMatch(Fact.Number.class::isInstance)
                && !repeats(grammar);
    }

    /** Whether the remark parts the number itself: "18 (13 female, 4 male)" holds three answers. */
    private boolean breaksDown(Grammar grammar) {
        List<Fact> facts = grammar.read(remark).facts();
        return facts.stream().filter(Fact.Number.class::isInstance).count() > 1
                && facts.stream().anyMatch(Fact::isValue);
    }

    private boolean isLabel(Grammar grammar) {
        Reading reading = grammar.read(remark);
        List<Fact> facts = reading.facts();
        return reading.tokens() <= LONGEST_LABEL
                && (!repeats(grammar) && facts.stream().noneMatch(Fact.Number.class::isInstance));
    }

    /**
     * Whether the text begins with the number, and not with a band or a year of which it is a part. "21 (incl. 3 of
     * ...)" begins with what would be an age in a label.
     */
    private boolean leads(String text, Grammar grammar) {
        List<Fact> facts = grammar.read(text).facts();
        if (facts.isEmpty()) {
            return false;
        }
        boolean number = facts.get(0) instanceof Fact.Number first && first.value() == value();
        boolean age = facts.get(0) instanceof Fact.OfAge first
                && first.age().known()
                && first.age().from() == value()
                && first.age().to() == value();
        return number || (age && grammar.read(remark).tokens() > LONGEST_LABEL);
    }

    private int value() {
        return Integer.parseInt(number.replace(",", ""));
    }

    /** Whether the remark says the number again, in words: "3 (three)". */
    boolean repeats(Grammar grammar) {
        List<Fact> facts = grammar.read(remark).facts();
        return facts.size() == 1 && facts.get(0) instanceof Fact.Number again && again.value() == value();
    }
}
