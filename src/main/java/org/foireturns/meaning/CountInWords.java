package org.foireturns.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Count;
import org.foireturns.model.VictimAge;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/** What a key says that a sign of it counts: "fewer than 5", "between one and four", "withheld", "nil", "not held". */
final class CountInWords {
    private static final int UNBOUNDED = 100;
    /** A range in brackets that ends later may be one of ages. */
    private static final int SMALL = 10;

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{3,40})[)\\]]");

    /** A greater number in digits may be an age. */
    private static final Pattern AT_LEAST = Pattern.compile("([1-9])\\s+(\\p{L}+\\s+\\p{L}+)[.,;]?(?:\\s.*)?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private CountInWords() {}

    /** The same behind a sign, which stands for no age: "3 or more". */
    static Optional<Count> ofSign(String words, Grammar grammar) {
        Matcher digits = AT_LEAST.matcher(bare(words, grammar));
        return digits.matches() && grammar.isExactly(AgeTerm.AND_OVER, digits.group(2))
                ? Optional.of(Count.between(Integer.parseInt(digits.group(1)), null))
                : of(words, grammar);
    }

    /** What stands behind "=", "means" or "denotes". */
    static String bare(String words, Grammar grammar) {
        String behind = SIGNS_BEFORE
                .matcher(words.substring(words.lastIndexOf('=') + 1))
                .replaceFirst("")
                .strip();
        Matcher means = grammar.pattern(grammar.oneOf(SignLines.PLAINLY, SignLines.OF_SIGN) + "\\s+")
                .matcher(behind);
        if (!means.find()) {
            return behind;
        }
        // "In a cell means there were none": what stands before says where the sign stands.
        String before = behind.substring(0, means.start());
        boolean counts = grammar.read(before).facts().stream()
                .anyMatch(fact -> fact instanceof Fact.Number
                        || fact instanceof Fact.Fewer
                        || fact instanceof Fact.OfAge
                        || fact instanceof Fact.Withheld);
        return (counts ? before : "") + behind.substring(means.end());
    }

    /** @param told what the key says without the sign: "= none" is nought, though in a label "none" may be unknown */
    static Optional<Count> of(String told, Grammar grammar) {
        Pattern row = rowOfNumbers(grammar);
        if (row.matcher(told).results().anyMatch(found -> !countUp(digits(found.group())))) {
            return Optional.empty();
        }
        String words = row.matcher(told).replaceAll(found -> asRange(digits(found.group())));
        Optional<Count> aside = inBrackets(words, grammar);
        if (aside.isPresent()) {
            return aside;
        }
        String meaning = bare(words, grammar);
        return CountBounds.in(meaning, grammar)
                .or(() -> noneOrFew(meaning, grammar))
                .or(() -> NoneInWords.is(meaning, grammar)
                        ? Optional.of(Count.of(0))
                        : of(grammar.read(words), words, grammar));
    }

    /** How great a small count is, in brackets behind what else is said of it: "not disclosed because low (1-4)". */
    private static Optional<Count> inBrackets(String words, Grammar grammar) {
        List<Reading> asides = IN_BRACKETS
                .matcher(words)
                .results()
                .map(aside -> grammar.read(aside.group(1)))
                .filter(aside -> aside.whole()
                        && onlyOf(aside, Fact.OfAge.class)
                        && aside.one(Fact.OfAge.class)
                                .filter(range -> range.age().to() <= SMALL)
                                .isPresent())
                .toList();
        return asides.size() == 1
                ? asides.get(0)
                        .one(Fact.OfAge.class)
                        .map(range -> Count.between(
                                range.age().from(), (long) range.age().to()))
                : Optional.empty();
    }

    /** More than two numbers in a row: "1, 2 or 3", "1, 2, or 3", "1, 2 neu / or 3". */
    private static Pattern rowOfNumbers(Grammar grammar) {
        String or = "(?:" + grammar.anyOf(new Term(TextTerm.AND, "")) + ")";
        String joint = "(?:,|,?\\s*" + or + "(?:\\s*/\\s*" + or + ")?)";
        return grammar.pattern(
                "(?<![\\p{L}\\p{N}.])[0-9]{1,2}(?:\\s*" + joint + "\\s*[0-9]{1,2}){2,}(?![\\p{L}\\p{N}])");
    }

    private static List<Integer> digits(String row) {
        return DIGITS.matcher(row)
                .results()
                .map(digits -> Integer.valueOf(digits.group()))
                .toList();
    }

    private static String asRange(List<Integer> numbers) {
        return numbers.get(0) + "-" + numbers.get(numbers.size() - 1);
    }

    /** "None, one or two", "nil or 1". */
    private static Optional<Count> noneOrFew(String meaning, Grammar grammar) {
        List<String> words = List.of(SPACE.split(meaning));
        int end = IntStream.range(1, words.size())
                .filter(at -> words.get(at - 1).endsWith(",") || grammar.isExactly(TextTerm.AND, words.get(at)))
                .findFirst()
                .orElse(words.size());
        String none = String.join(" ", words.subList(0, end));
        if (end == words.size()
                || !grammar.isExactly(
                        ValueTerm.NIL, none.endsWith(",") ? none.substring(0, none.length() - 1) : none)) {
            return Optional.empty();
        }
        int from = grammar.isExactly(TextTerm.AND, words.get(end)) ? end + 1 : end;
        Reading rest = grammar.read(String.join(" ", words.subList(from, words.size())));
        Optional<VictimAge> range = rest.one(Fact.OfAge.class).map(Fact.OfAge::age);
        if (range.isPresent() && range.get().from() == 1 && onlyOf(rest, Fact.OfAge.class)) {
            return Optional.of(Count.between(0, (long) range.get().to()));
        }
        List<Integer> few = rest.all(Fact.Number.class).map(Fact.Number::value).toList();
        boolean count = !few.isEmpty()
                && rest.residue().isEmpty()
                && onlyOf(rest, Fact.Number.class)
                && IntStream.range(0, few.size()).allMatch(at -> few.get(at) == at + 1);
        return count ? Optional.of(Count.between(0, (long) few.size())) : Optional.empty();
    }

    private static Optional<Count> of(Reading reading, String told, Grammar grammar) {
        List<VictimAge> ranges =
                reading.all(Fact.OfAge.class).map(Fact.OfAge::age).distinct().toList();
        if (ranges.size() > 1 && onlyOf(reading, Fact.OfAge.class) && follow(ranges)) {
            return Optional.of(Count.between(
                    ranges.get(0).from(), (long) ranges.get(ranges.size() - 1).to()));
        }
        boolean other = reading.says(Fact.Withheld.class)
                && !reading.whole()
                && !(reading.facts().get(0) instanceof Fact.OfAge);
        if (ranges.size() == 1 && ranges.get(0).to() < UNBOUNDED && !other) {
            return Optional.of(
                    Count.between(ranges.get(0).from(), (long) ranges.get(0).to()));
        }
        boolean untold = reading.says(Fact.Unknown.class)
                || reading.says(Fact.NotHeld.class)
                || reading.says(Fact.Withheld.class);
        // "4 or more, not given"; "16 and over" alone is an age.
        if (ranges.size() == 1 && ranges.get(0).from() > 0 && untold && !other) {
            return Optional.of(Count.between(ranges.get(0).from(), null));
        }
        List<Integer> bounds =
                reading.all(Fact.Number.class).map(Fact.Number::value).toList();
        boolean onlyBounds = reading.facts().stream()
                .allMatch(fact -> fact instanceof Fact.Number
                        || fact instanceof Fact.Counts
                        || fact instanceof Fact.Whole
                        || (fact instanceof Fact.Withheld && reading.whole()));
        boolean two = bounds.size() == 2 && bounds.get(0) < bounds.get(1);
        if (onlyBounds && (two || countUp(bounds))) {
            return Optional.of(Count.between(bounds.get(0), (long) bounds.get(bounds.size() - 1)));
        }
        Optional<Fact.Fewer> fewer = reading.one(Fact.Fewer.class);
        if (fewer.isPresent() && !other && !keepsFromView(reading)) {
            return Optional.of(Count.between(
                    withoutNought(reading, grammar) ? 1 : 0, (long) fewer.get().than() - 1));
        }
        if (reading.says(Fact.Withheld.class)) {
            boolean atLeast = ranges.size() == 1 && reading.facts().get(0) instanceof Fact.OfAge;
            return Optional.of(Count.between(atLeast ? ranges.get(0).from() : 0, null));
        }
        boolean nil =
                reading.says(Fact.Nil.class) || reading.all(Fact.Number.class).anyMatch(number -> number.value() == 0);
        boolean notHeld = reading.says(Fact.NotHeld.class) || reading.says(Fact.Unknown.class);
        if (nil == notHeld || (notHeld && !reading.says(Fact.NotHeld.class) && NoneInWords.among(told, grammar))) {
            return Optional.empty();
        }
        return Optional.of(nil ? Count.of(0) : Count.notHeld());
    }

    /** "Withheld so that a figure of fewer than 5 cannot be worked out": the number withheld may be any. */
    private static boolean keepsFromView(Reading reading) {
        List<Fact> facts = reading.facts();
        int fewer = IntStream.range(0, facts.size())
                .filter(at -> facts.get(at) instanceof Fact.Fewer)
                .findFirst()
                .orElse(0);
        return facts.subList(0, fewer).stream().anyMatch(Fact.Withheld.class::isInstance)
                && facts.stream().skip(fewer).anyMatch(Fact.Unknown.class::isInstance);
    }

    /** "Fewer than 5, not zero": nought is told as such. */
    private static boolean withoutNought(Reading reading, Grammar grammar) {
        return reading.says(Fact.Nil.class)
                && reading.residue().stream()
                        .anyMatch(word -> grammar.isExactly(NoteTerm.NEGATION, word)
                                || grammar.isExactly(NoteTerm.EXCLUDING, word));
    }

    /** Whether a text says nothing else, but for what is counted. */
    private static boolean onlyOf(Reading reading, Class<? extends Fact> kind) {
        return reading.facts().stream().allMatch(fact -> kind.isInstance(fact) || fact instanceof Fact.Counts);
    }

    /** "One, two, three or four": each number is the next. */
    private static boolean countUp(List<Integer> numbers) {
        return numbers.size() > 2
                && IntStream.range(1, numbers.size()).allMatch(at -> numbers.get(at) == numbers.get(at - 1) + 1);
    }

    /** The same of numbers that were read by twos: "1, 2, 3 or 4". */
    private static boolean follow(List<VictimAge> ranges) {
        return IntStream.range(1, ranges.size())
                .allMatch(at -> ranges.get(at).from() == ranges.get(at - 1).to() + 1);
    }
}
