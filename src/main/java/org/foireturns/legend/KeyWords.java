package org.foireturns.legend;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Question;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Count;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** What the words of a key say: the name of a field, a code, a meaning. */
final class KeyWords {
    /** The subject of offences that are known by no id. */
    private static final String OFFENCES = "offence";

    /** A field has fewer columns. */
    private static final int MOST_COLUMNS = 10;

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_WORD = 3;
    /** "P01", "S9": in a key the number of no table. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{1,3})[0-9]{1,3}");

    private static final Question<Optional<Axis>> NAMED = new Question<>();

    private final Grammar grammar;

    KeyWords(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The one axis that a text names and says nothing else: "Vic age code". */
    Optional<Axis> named(String text) {
        return text.length() > LONGEST_NAME ? Optional.empty() : grammar.answer(NAMED, text, this::nameOf);
    }

    private Optional<Axis> nameOf(String text) {
        Reading reading = grammar.read(text);
        List<Axis> axes =
                reading.all(Fact.Names.class).map(Fact.Names::axis).distinct().toList();
        return reading.whole() && reading.facts().stream().allMatch(KeyWords::isOfName) && axes.size() == 1
                ? Optional.of(axes.get(0))
                : Optional.empty();
    }

    /** Whether a text says nothing but what it may be the name of, as far as it is understood. */
    boolean mayHead(String text) {
        return grammar.read(text).facts().stream().allMatch(fact -> isOfName(fact) || isOneOfSeveral(fact));
    }

    /** "PLAT_1", "PLAT_2": columns of one field. */
    private static boolean isOneOfSeveral(Fact fact) {
        return fact instanceof Fact.Number number && number.value() < MOST_COLUMNS;
    }

    private static boolean isOfName(Fact fact) {
        return fact instanceof Fact.Names || fact instanceof Fact.Counts || fact instanceof Fact.RowName;
    }

    /** Whether a text is a word and names nothing in particular: "Key", "Code", "Meaning". */
    boolean isGeneral(String text) {
        Reading reading = grammar.read(text);
        return text.strip().length() >= SHORTEST_WORD
                && reading.whole()
                && reading.facts().stream().allMatch(Fact.RowName.class::isInstance);
    }

    /** Whether a text is of something else than was asked: the outcome, a suspect. */
    boolean isBeside(String text) {
        return grammar.read(text)
                .all(Fact.Beside.class)
                .anyMatch(fact -> !fact.axis().equals(Fact.Beside.MARKER));
    }

    /** Whether a text is understood whole and says what a label says. */
    boolean isMeaning(String text) {
        Reading reading = grammar.read(text);
        boolean ofNumbers = reading.says(Fact.Withheld.class) || reading.says(Fact.Fewer.class);
        boolean all = reading.says(Fact.Whole.class) && reading.says(Fact.Names.class);
        return reading.whole()
                && !ofNumbers
                && reading.all(Fact.Beside.class).allMatch(KeyWords::isOffence)
                && (all || reading.facts().stream().anyMatch(KeyWords::isOfLabel));
    }

    /** Whether a text says that all are meant, and not of what: "All". */
    boolean isWhole(String text) {
        Reading reading = grammar.read(text);
        return reading.whole()
                && reading.says(Fact.Whole.class)
                && reading.facts().stream().allMatch(Fact.Whole.class::isInstance);
    }

    private static boolean isOfLabel(Fact fact) {
        return axis(fact) != null || fact instanceof Fact.Unknown || fact instanceof Fact.Other;
    }

    /** Whether a meaning is that something is not known, and nothing else. */
    boolean isUnknown(String meaning) {
        Reading reading = grammar.read(meaning);
        return reading.whole()
                && reading.says(Fact.Unknown.class)
                && values(reading).isEmpty();
    }

    /** Whether a meaning is something else than the others, and nothing more. */
    boolean isOther(String meaning) {
        Reading reading = grammar.read(meaning);
        return reading.whole()
                && reading.says(Fact.Other.class)
                && reading.facts().stream().allMatch(Fact.Other.class::isInstance);
    }

    /** The one axis on which a meaning says something, or of which it says that it is not known. */
    Optional<Axis> about(String meaning) {
        Reading reading = grammar.read(meaning);
        Set<Axis> axes = values(reading);
        if (axes.isEmpty()) {
            reading.all(Fact.Names.class).map(Fact.Names::axis).forEach(axes::add);
        }
        return axes.size() == 1 ? Optional.of(axes.iterator().next()) : Optional.empty();
    }

    /** The axes on which the words of a code say something without a key. */
    Set<Axis> ofCode(String code) {
        return values(grammar.read(code));
    }

    /**
     * Whether the words of a code leave it to a key what it means. "Youngest: female" explains none, and what stands
     * behind the number of a question or a table is a code of periods alone: "Col 3: 2024/25".
     */
    boolean mayBeCode(String code, @Nullable Axis axis) {
        Reading reading = grammar.read(code);
        Matcher numbers = NUMBERED.matcher(code);
        boolean numbered = numbers.matches() && !grammar.isExactly(TextTerm.QUESTION, numbers.group(1));
        return numbered
                || reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Names
                                || fact instanceof Fact.RowName
                                || fact instanceof Fact.Number
                                || fact instanceof Fact.OfForce
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.RelativeYear
                                || axis(fact) != null
                                || (axis == Axis.PERIOD
                                        && (fact instanceof Fact.Numbering || fact instanceof Fact.QNumber)));
    }

    /** Whether a text says nothing at all by itself. */
    boolean isUnheard(String text) {
        return grammar.read(text).facts().isEmpty();
    }

    /** Whether meanings that are written in several ways say one thing. */
    boolean sayOne(List<String> meanings) {
        return meanings.stream()
                        .map(meaning -> grammar.read(meaning).facts().stream()
                                .filter(KeyWords::isOfLabel)
                                .collect(Collectors.toSet()))
                        .distinct()
                        .count()
                == 1;
    }

    /** What a text says of the axes asked. */
    Set<Fact> values(String text) {
        return grammar.read(text).facts().stream()
                .filter(fact -> axis(fact) != null)
                .collect(Collectors.toSet());
    }

    /** Whether a text says something without a key, be it that something is not known. */
    boolean isKnown(String code) {
        Reading reading = grammar.read(code);
        return reading.whole()
                && reading.facts().stream()
                        .anyMatch(fact -> isOfLabel(fact)
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Counts
                                || (fact instanceof Fact.Number && code.chars().noneMatch(Character::isLetter)));
    }

    private static Set<Axis> values(Reading reading) {
        Set<Axis> axes = new HashSet<>();
        reading.facts().forEach(fact -> {
            Axis axis = axis(fact);
            if (axis != null) {
                axes.add(axis);
            }
        });
        return axes;
    }

    private static boolean isOffence(Fact.Beside fact) {
        return fact.axis().equals(OFFENCES);
    }

    /** The axis of a category, a period, a year or an offence, be it any other; null for any other fact. */
    private static @Nullable Axis axis(Fact fact) {
        if (fact instanceof Fact.Beside beside && isOffence(beside)) {
            return Axis.OFFENCE;
        }
        Axis axis = Axis.of(fact);
        boolean asked = axis != null && (Axis.BREAKDOWNS.contains(axis) || axis == Axis.OFFENCE);
        return asked || fact instanceof Fact.OfPeriod || fact instanceof Fact.YearAlone ? axis : null;
    }

    /** "Low = five or fewer" explains a sign among numbers: no band of ages ends so low. */
    boolean sayHowSmall(CodeEntry entry) {
        Reading reading = grammar.read(entry.meaning());
        return !entry.isNumber()
                && entry.field().isEmpty()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfAge age
                                && age.age().known()
                                && age.age().from() < age.age().to()
                                && age.age().to() <= Count.MOST_SUPPRESSED)
                && reading.says(Fact.OfAge.class);
    }
}
