package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.PlainNumbers;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.Token;

/**
 * The numbers that one sentence states, each with what it counts: "There were 23 victims aged 11 and under, of whom 15
 * were female and eight were male". All of the sentence must be understood, and its numbers must stand either all
 * before what they count or all behind it; otherwise it states nothing, and is left to be asked about.
 */
final class Statements {
    /** Fewer words are a label and its number. */
    private static final int SENTENCE = 4;

    /** The share that a number is, told beside it: "55 (35%)". */
    private static final Pattern SHARE = Pattern.compile("(?<=[0-9])\\s*\\(\\s*[0-9.]+\\s*%\\s*\\)");

    private final Grammar grammar;
    private final String offence;
    private final boolean periodKnown;
    private final ToldBefore told;
    /** An age without another end, and a number that may be one: "11 and under 23". */
    private final Pattern openAge;

    private final Pattern difference;

    /**
     * The sentences of one letter.
     *
     * @param offence that is asked about
     * @param periodKnown whether the letter says once what period it is about, which "the period requested" is then
     */
    Statements(Grammar grammar, String offence, boolean periodKnown) {
        this.grammar = grammar;
        this.offence = offence;
        this.periodKnown = periodKnown;
        this.told = new ToldBefore(grammar);
        this.difference = grammar.pattern("(?iu)" + grammar.anyOf(new Term(TermKind.DIFFERENCE, "")));
        this.openAge = grammar.pattern(
                "(?<=[0-9] )(" + grammar.anyOf(new Term(TermKind.AND_UNDER, "")) + ") +(?=[0-9]+ *(?:[,;.)]|$))");
    }

    /** Takes note of what a sentence of the letter stated, for those behind it. */
    void tell(Statement stated) {
        told.add(stated);
    }

    /**
     * What a sentence states; nothing when it is not understood, or speaks of something else than was asked.
     *
     * @param afterTotal whether the sentence before it gave the number of all offences, of which this one may tell
     *     parts
     * @param goesOn whether sentences before it in its paragraph state numbers, so that it need not say what it counts
     */
    List<Statement> in(String typed, boolean afterTotal, boolean goesOn) {
        String sentence = SHARE.matcher(typed).replaceAll("");
        List<Statement> stated = understood(sentence, afterTotal, goesOn);
        return stated.isEmpty() && openAge.matcher(sentence).find()
                ? understood(openAge.matcher(sentence).replaceAll("$1: "), afterTotal, goesOn)
                : stated;
    }

    private List<Statement> understood(String sentence, boolean afterTotal, boolean goesOn) {
        Reading read = grammar.read(sentence);
        Reading reading = told.without(read);
        List<Token> tokens = grammar.tokens(sentence);
        if (!reading.whole()
                || reading.tokens() != tokens.size()
                || !aboutTheAnswer(reading)
                || !PlainNumbers.in(reading)) {
            return List.of();
        }
        SentenceParts parts = SentenceParts.of(reading, tokens);
        boolean lone = parts.numbers().size() == 1;
        boolean silent = !reading.says(Fact.Counts.class);
        boolean parted = !reading.equals(read);
        if ((lone && silent && !goesOn && !parted)
                || (lone && reading.says(Fact.OfMethod.class))
                || (silent && tellsAge(reading))
                || tellsTime(parts, reading)) {
            return List.of();
        }
        boolean ofBefore = parts.clauses().get(0).says(Fact.OfWhich.class);
        if (parts.numbers().isEmpty() || (ofBefore && !afterTotal)) {
            return List.of();
        }
        List<Counted> counted = new NumbersOfSentence(parts).counted();
        NumberOfAll all = new NumberOfAll(
                reading, parts, afterTotal, difference.matcher(sentence).find());
        Set<Map<Axis, Object>> keys = new HashSet<>();
        List<Statement> stated = new ArrayList<>();
        for (Counted each : counted) {
            Statement statement = new Statement(parts.text(words(each)), parts.number(each.number()));
            boolean base = PlainNumbers.isBase(reading, each.number()) && (lone || !each.equals(counted.get(0)));
            boolean stands = kinds(each).isEmpty() ? all.is(each, counted) : !base && saysTheSame(statement, each);
            if (!stands || !keys.add(each.all())) {
                return List.of();
            }
            stated.add(statement);
        }
        return stated;
    }

    /** "7 years old, one male and one female" answers who the youngest was. */
    private static boolean tellsAge(Reading reading) {
        return reading.all(Fact.OfAge.class)
                .anyMatch(fact ->
                        fact.age().known() && fact.age().from() == fact.age().to());
    }

    /** "Three quarters were girls", "over two years": a number right before a name of time counts nothing asked for. */
    private static boolean tellsTime(SentenceParts parts, Reading reading) {
        return parts.numbers().stream()
                .anyMatch(number -> reading.phrases().stream()
                        .anyMatch(phrase -> phrase.first() == number.end()
                                && phrase.fact() instanceof Fact.Names named
                                && named.axis() == Axis.PERIOD));
    }

    /** Whether a sentence says how many are unknown, and not of what: "The remaining 13 had nothing recorded". */
    boolean tellsUnknown(String sentence) {
        Reading reading = grammar.read(sentence);
        return reading.whole()
                && reading.says(Fact.Unknown.class)
                && reading.all(Fact.Number.class).count() == 1
                && reading.facts().stream().noneMatch(fact -> fact instanceof Fact.Names || Clause.axis(fact) != null);
    }

    /** Whether a sentence gave the number of all offences and nothing else. */
    boolean givesTotal(String sentence, List<Statement> stated) {
        return stated.size() == 1
                && grammar.read(sentence).facts().stream()
                        .noneMatch(fact -> Clause.axis(fact) != null && Clause.axis(fact) != Axis.PERIOD)
                && !grammar.read(sentence).says(Fact.Unknown.class);
    }

    /** Whether a sentence tells one number and a category, and so may go on with what the ones before it counted. */
    boolean mayGoOn(String sentence) {
        Reading reading = grammar.read(sentence);
        boolean category = reading.facts().stream().anyMatch(fact -> Clause.axis(fact) != null)
                || (reading.says(Fact.Unknown.class) && reading.says(Fact.Names.class));
        return reading.whole()
                && category
                && reading.tokens() >= SENTENCE
                && !reading.says(Fact.OfPeriod.class)
                && reading.all(Fact.Number.class).count() == 1;
    }

    boolean holdsNumber(String sentence) {
        return grammar.read(sentence).says(Fact.Number.class);
    }

    boolean aboutYoungest(String sentence) {
        return grammar.read(sentence).says(Fact.Youngest.class);
    }

    boolean saysRelativeYear(Statement statement) {
        return grammar.read(statement.label()).says(Fact.RelativeYear.class);
    }

    /** The only period that a sentence names, as it is typed; empty when it names none or several. */
    String period(String sentence) {
        SentenceParts parts = SentenceParts.of(grammar.read(sentence), grammar.tokens(sentence));
        Phrase period = parts.period();
        return period == null ? "" : parts.text(List.of(period));
    }

    boolean saysPeriod(Statement statement) {
        return grammar.read(statement.label()).says(Fact.OfPeriod.class);
    }

    private boolean aboutTheAnswer(Reading reading) {
        return reading.facts().stream().allMatch(fact -> {
            if (fact instanceof Fact.OfOffence other) {
                return other.id().equals(offence);
            }
            if (fact instanceof Fact.Counts counts) {
                return counts.unit() != Unit.SUSPECTS;
            }
            if (fact instanceof Fact.Names names && names.axis() == Axis.PERIOD) {
                return periodKnown || reading.says(Fact.OfPeriod.class);
            }
            return !(fact instanceof Fact.Beside
                    || fact instanceof Fact.Nil
                    || fact instanceof Fact.Youngest
                    || fact instanceof Fact.Standing
                    || fact instanceof Fact.KnownOnly
                    || fact instanceof Fact.Withheld
                    || fact instanceof Fact.Years
                    || fact instanceof Fact.Since
                    || fact instanceof Fact.PartOfYear
                    || fact instanceof Fact.YearAlone
                    || fact instanceof Fact.Misspelt
                    || fact instanceof Fact.Column
                    || fact instanceof Fact.RowName);
        });
    }

    /** The words that say what is counted; that offences are is said where nothing else is. */
    private static List<Phrase> words(Counted counted) {
        boolean category = !kinds(counted).isEmpty();
        return counted.allWords().stream()
                .filter(word ->
                        !(category && word.fact() instanceof Fact.Counts counts && counts.unit() == Unit.OFFENCES))
                .toList();
    }

    private static Set<Axis> kinds(Counted counted) {
        Set<Axis> kinds = EnumSet.noneOf(Axis.class);
        kinds.addAll(counted.all().keySet());
        kinds.remove(Axis.PERIOD);
        return kinds;
    }

    /** Whether the words alone say what they say in the sentence; of what "unknown" is, their neighbours tell. */
    private boolean saysTheSame(Statement statement, Counted counted) {
        Reading reading = grammar.read(statement.label());
        Clause alone = new Clause();
        reading.phrases().forEach(alone::add);
        return reading.whole() && counted.all().equals(alone.categories(counted.unknown()));
    }
}
