package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.PlainNumbers;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.words.CountTerm;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that one sentence states, each with what it counts: "There were 23 victims aged 11 and under, of whom 15
 * were female and eight were male". All of the sentence must be understood, and its numbers must stand either all
 * before what they count or all behind it; otherwise it states nothing, and is left to be asked about.
 */
final class Statements {
    /** Fewer words are a label and its number. */
    private static final int SENTENCE = 7;

    private final Grammar grammar;
    private final AboutTheAnswer about;
    private final ToldBefore told;
    private final PlainSentence plain;
    private final SaidOtherwise otherwise;
    private final YearsInBrackets brackets;
    private final Pattern difference;
    private final Pattern bound;
    private final Pattern orSo;
    /** A sign and what it means, which is the key of a table: "* denotes fewer than 5 offences". */
    private final Pattern key;

    /**
     * The sentences of one letter.
     *
     * @param offence that is asked about
     * @param periodKnown whether the letter says once what period it is about, which "the period requested" is then
     * @param ofTables the numbers in its tables
     */
    Statements(Grammar grammar, String offence, boolean periodKnown, Set<Long> ofTables) {
        this.grammar = grammar;
        this.about = new AboutTheAnswer(offence, periodKnown);
        this.told = new ToldBefore(grammar, ofTables);
        this.plain = PlainSentence.of(grammar);
        this.otherwise = SaidOtherwise.of(grammar);
        this.brackets = YearsInBrackets.of(grammar);
        this.difference = grammar.pattern("(?iu)" + grammar.anyOf(new Term(CountTerm.DIFFERENCE, "")));
        this.bound = grammar.pattern("(?iu)(?<!\\p{L})(?:"
                + grammar.anyOf(
                        new Term(CountTerm.COUNT_BOUND, "least"),
                        new Term(CountTerm.COUNT_BOUND, "most"),
                        new Term(CountTerm.COUNT_BOUND, "about"))
                + ")\\s+\\S+$");
        this.orSo = grammar.pattern(
                "(?iu)^[-–]?\\s*(?:" + grammar.anyOf(new Term(CountTerm.COUNT_BOUND, "or-so")) + ")(?!\\p{L})");
        this.key = grammar.pattern(
                "(?iu)^\\s*[^\\p{L}\\s]{1,4}\\s*(?:" + grammar.anyOf(new Term(NoteTerm.MEANS, "plainly")) + "|"
                        + grammar.anyOf(new Term(NoteTerm.MEANS, "sign")) + ")(?!\\p{L})");
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
        if (key.matcher(typed).find()) {
            return List.of();
        }
        PlainSentence.Plain sentence = plain.of(typed);
        String text = sentence.text();
        boolean says = goesOn || sentence.ofAll();
        List<Statement> stated = understood(text, sentence, afterTotal, says);
        for (SaidOtherwise.Way way : stated.isEmpty() ? otherwise.ways(text) : List.<SaidOtherwise.Way>of()) {
            List<Statement> said = stated.isEmpty() ? understood(way.text(), sentence, afterTotal, says) : stated;
            stated = said.stream().allMatch(statement -> isOf(way.of(), statement)) ? said : stated;
        }
        if (stated.isEmpty()) {
            stated = brackets.stated(text, plainly -> understood(plainly, sentence, afterTotal, says));
        }
        boolean lone = stated.size() == 1 && !goesOn;
        boolean often = sentence.times() && (lone || !stated.stream().allMatch(this::namesPlatform));
        return often || sentence.sample() ? List.of() : stated;
    }

    private List<Statement> understood(String sentence, PlainSentence.Plain plain, boolean afterTotal, boolean goesOn) {
        List<Token> tokens = grammar.tokens(sentence);
        Reading read =
                inPeriod(SaidTwice.once(Zeros.counted(grammar.read(sentence), tokens, grammar), tokens, grammar));
        Reading reading = told.without(read);
        if (!reading.whole()
                || reading.tokens() != tokens.size()
                || !about.speaks(reading)
                || tokens.stream().anyMatch(token -> grammar.isExactly(TextTerm.REQUEST, token.text()))
                || !PlainNumbers.in(reading)) {
            return List.of();
        }
        SentenceParts parts = SentenceParts.of(reading, tokens);
        if (parts.numbers().stream().anyMatch(number -> isBound(number, tokens))) {
            return List.of();
        }
        boolean lone = parts.numbers().size() == 1;
        boolean silent = !reading.says(Fact.Counts.class);
        boolean parted = !reading.equals(read);
        boolean tells = reading.says(Fact.Unknown.class)
                && reading.says(Fact.Names.class)
                && reading.tokens() >= SENTENCE
                && reading.facts().stream()
                        .noneMatch(fact -> Clause.axis(fact) != null || fact instanceof Fact.QNumber);
        if ((lone && silent && !goesOn && !parted && !tells)
                || (lone && reading.says(Fact.OfMethod.class))
                || AboutTheAnswer.tellsAgeOrTime(parts, reading)) {
            return List.of();
        }
        if (parts.numbers().isEmpty() || (parts.areOfBefore() && !afterTotal)) {
            return List.of();
        }
        List<Counted> counted = new NumbersOfSentence(parts).counted();
        if (isBaseOfNone(reading, counted)) {
            return List.of();
        }
        boolean known = about.periodKnown();
        NumberOfAll all = new NumberOfAll(
                reading,
                parts,
                afterTotal,
                difference.matcher(sentence).find(),
                known && plain.compares(),
                known && !parted && plain.found());
        Set<Map<Axis, Object>> keys = new HashSet<>();
        List<Statement> stated = new ArrayList<>();
        for (Counted each : counted) {
            Statement statement = Statement.of(parts, words(each), each.number(), grammar);
            boolean base = PlainNumbers.isBase(reading, each.number()) && (lone || !each.equals(counted.get(0)));
            boolean stands = kinds(each).isEmpty() ? all.is(each, counted) : !base && saysTheSame(statement, each);
            if (!stands || !keys.add(each.all())) {
                return List.of();
            }
            stated.add(statement);
        }
        return stated;
    }

    /**
     * "Of the 205 offences, the victim was female in 163 and male in 38": a number of which others are told as parts is
     * none of theirs.
     */
    private static boolean isBaseOfNone(Reading reading, List<Counted> counted) {
        return counted.size() > 1
                && PlainNumbers.isBase(reading, counted.get(0).number())
                && !kinds(counted.get(0)).isEmpty()
                && counted.stream().skip(1).anyMatch(each -> each.of() == null);
    }

    /** "At least three were 16 or over", "some 50 were female" and "50 or so" tell no number. */
    private boolean isBound(Phrase number, List<Token> tokens) {
        return bound.matcher(ThingsWithNumbers.text(tokens, 0, number.end()).strip())
                        .find()
                || orSo.matcher(ThingsWithNumbers.text(tokens, number.end(), tokens.size())
                                .strip())
                        .find();
    }

    /** "In this period" is the letter's, where that is known, or the one that is named beside it. */
    private Reading inPeriod(Reading reading) {
        boolean known = about.periodKnown() || reading.all(Fact.OfPeriod.class).count() == 1;
        if (!known || reading.all(Fact.RelativeYear.class).noneMatch(year -> year.back() == 0)) {
            return reading;
        }
        List<Phrase> phrases = reading.phrases().stream()
                .map(phrase -> phrase.fact().equals(new Fact.RelativeYear(0))
                        ? new Phrase(new Fact.Names(Axis.PERIOD), phrase.first(), phrase.end())
                        : phrase)
                .toList();
        return new Reading(reading.tokens(), phrases, reading.residue(), reading.cost());
    }

    /** Whether a statement counts a category of an axis, or unknown ones, and of no other. */
    private boolean isOf(@Nullable Axis axis, Statement statement) {
        Reading reading = grammar.read(statement.label());
        Set<Axis> own = EnumSet.noneOf(Axis.class);
        reading.facts().stream().map(Clause::axis).filter(Objects::nonNull).forEach(own::add);
        own.remove(Axis.PERIOD);
        boolean unknown = own.isEmpty() && reading.says(Fact.Unknown.class);
        return axis == null || unknown || own.equals(Set.of(axis));
    }

    private boolean namesPlatform(Statement statement) {
        return grammar.read(statement.label()).says(Fact.OfPlatform.class);
    }

    /** Whether a sentence gave the number of all offences and nothing else. */
    boolean givesTotal(String sentence, List<Statement> stated) {
        return stated.size() == 1
                && grammar.read(sentence).facts().stream()
                        .noneMatch(fact -> Clause.axis(fact) != null && Clause.axis(fact) != Axis.PERIOD)
                && !grammar.read(sentence).says(Fact.Unknown.class);
    }

    boolean holdsNumber(String sentence) {
        return grammar.read(sentence).says(Fact.Number.class);
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
