package org.foireturns.sentences;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.PlainNumbers;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** What the words of a sentence, or of what it states, say besides numbers. */
final class WordsOfSentence {
    /** Fewer words are a label and its number. */
    private static final int SENTENCE = 4;

    private final Grammar grammar;
    private final PlainSentence plain;
    private final YearWords years;

    /** A word before a number, with the full stop that shortens it. */
    private final Pattern abbreviated;

    WordsOfSentence(Grammar grammar) {
        this.grammar = grammar;
        this.abbreviated = grammar.pattern("(?iu)(?:"
                + grammar.anyOf(
                        new Term(CountTerm.HEDGE, ""),
                        new Term(TextTerm.NUMBERED, ""),
                        new Term(TextTerm.REFERENCE, ""),
                        new Term(TextTerm.SECTION, ""),
                        new Term(TextTerm.QUESTION, ""))
                + ")\\.?$");
        this.plain = PlainSentence.of(grammar);
        this.years = new YearWords(grammar);
    }

    /** What it says of years. */
    YearWords years() {
        return years;
    }

    /** Whether a sentence says how many are unknown, and not of what: "The remaining 13 had nothing recorded". */
    boolean tellsUnknown(String sentence) {
        Reading reading = grammar.read(plain.of(sentence).text());
        return reading.whole()
                && reading.says(Fact.Unknown.class)
                && reading.all(Fact.Number.class).count() == 1
                && reading.facts().stream().noneMatch(fact -> fact instanceof Fact.Names || Clause.axis(fact) != null);
    }

    /** Whether words before a list leave open nothing that its numbers may be parts of. */
    boolean mayLead(String words) {
        Reading reading = grammar.read(words);
        boolean unknown = reading.says(Fact.Unknown.class) && reading.says(Fact.Names.class);
        return reading.whole()
                && unknown == reading.says(Fact.Number.class)
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Filler
                                || fact instanceof Fact.Names
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.Number
                                || (fact instanceof Fact.Counts counts && counts.unit() != Unit.SUSPECTS));
    }

    /** Whether it ends with ", of whom". */
    boolean leadsList(String line) {
        return LineOverList.leads(line, grammar);
    }

    /** Whether it gives one number for two categories of an axis: "Facebook and Messenger together 12". */
    boolean isTwoInOne(String thing) {
        Reading reading = grammar.read(thing);
        return reading.whole()
                && reading.all(Fact.Number.class).count() == 1
                && reading.all(Fact.OfPlatform.class).distinct().count() > 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfPlatform
                                || fact instanceof Fact.Number
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Counts);
    }

    /** Whether it says of how many something is known: "The platform was known in 250 of the 310 offences". */
    boolean tellsKnown(String sentence) {
        Reading reading = grammar.read(sentence);
        return reading.whole()
                && reading.says(Fact.KnownOnly.class)
                && reading.says(Fact.Names.class)
                && reading.says(Fact.Number.class)
                && reading.facts().stream().noneMatch(fact -> Clause.axis(fact) != null);
    }

    /** What a sentence says that tells how many are unknown and not of what; null for any other. */
    @Nullable
    Statement unknown(String sentence) {
        if (!tellsUnknown(sentence)) {
            return null;
        }
        String text = plain.of(sentence).text();
        Reading reading = grammar.read(text);
        SentenceParts parts = SentenceParts.of(reading, grammar.tokens(text));
        List<Phrase> label = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Unknown)
                .toList();
        boolean plainly = parts.numbers().size() == 1 && PlainNumbers.in(reading) && !reading.says(Fact.Beside.class);
        return plainly ? Statement.of(parts, label, parts.numbers().get(0), grammar) : null;
    }

    /** Whether all that is stated are categories of one axis, such as platforms, one for each. */
    boolean ofOneAxis(List<Statement> stated) {
        Set<Set<Axis>> axes = stated.stream().map(this::axes).collect(Collectors.toSet());
        return axes.size() == 1 && axes.iterator().next().size() == 1;
    }

    /**
     * Whether a sentence may tell parts of the one category that the sentence before it told: "81 victims were female.
     * 12 were aged 11 and under" leaves open whether these are girls.
     */
    boolean mayBeOfPart(String sentence, List<Statement> stated, List<Statement> before) {
        if (stated.isEmpty() || before.size() != 1 || !ofOneAxis(before)) {
            return false;
        }
        Reading reading = grammar.read(sentence);
        boolean says = reading.says(Fact.Counts.class)
                || reading.says(Fact.OfWhich.class)
                || reading.all(Fact.Filler.class).anyMatch(filler -> filler.kind() == CountTerm.BASE);
        Set<Axis> own = EnumSet.noneOf(Axis.class);
        stated.forEach(each -> own.addAll(axes(each)));
        return !says && own.stream().noneMatch(axes(before.get(0))::contains);
    }

    private Set<Axis> axes(Statement statement) {
        Map<Axis, Object> said = Correction.categories(statement.label(), grammar);
        Set<Axis> own = EnumSet.noneOf(Axis.class);
        own.addAll(said == null ? Set.of() : said.keySet());
        own.remove(Axis.PERIOD);
        return own;
    }

    /** Whether a sentence tells one number and a category, and so may go on with what the ones before it counted. */
    boolean mayGoOn(String sentence) {
        String text = plain.of(sentence).text();
        Reading reading = Zeros.counted(grammar.read(text), grammar.tokens(text), grammar);
        boolean category = reading.facts().stream().anyMatch(fact -> Clause.axis(fact) != null)
                || (reading.says(Fact.Unknown.class) && reading.says(Fact.Names.class));
        return reading.whole()
                && category
                && reading.tokens() >= SENTENCE
                && !reading.says(Fact.OfPeriod.class)
                && reading.all(Fact.Number.class).count() == 1;
    }

    /** Whether words end with one that is shortened before a number: "approx.", "fig.". */
    boolean isAbbreviated(String words) {
        return abbreviated.matcher(words.strip()).find();
    }

    boolean aboutYoungest(String sentence) {
        return grammar.read(sentence).says(Fact.Youngest.class);
    }

    /** Whether a statement names no category, but at most when. */
    boolean isOfAll(Statement statement) {
        return grammar.read(statement.label()).facts().stream()
                .noneMatch(fact -> fact instanceof Fact.Unknown
                        || (Clause.axis(fact) != null && Clause.axis(fact) != Axis.PERIOD));
    }
}
