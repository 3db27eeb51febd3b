package org.foireturns.sentences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.YearOfAll;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Unit;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * The period that a letter is about: the one that it says was asked about, "the year you asked about, 2024/25"; else
 * that of the first of its sentences which names the offence asked and one period of a year, or one that was asked for.
 * Another year beside it or in a later sentence is a comparison.
 */
final class LetterPeriod {

    private LetterPeriod() {}

    /** The period as it is typed; empty when none says it. */
    static String of(List<Grid> grids, Grammar grammar, Request request) {
        List<String> sentences = grids.stream()
                .filter(grid -> DocumentPlace.named(grid.sheet()))
                .flatMap(grid -> grid.cells().stream()
                        .filter(Cell::isText)
                        .filter(cell -> DocumentPlace.besideTable(grid.sheet(), cell.address())))
                .flatMap(cell -> sentences(cell.text(), grammar))
                .toList();
        Set<String> ofAll = sentences.stream()
                .flatMap(sentence -> YearOfAll.in(grammar.read(sentence)).stream()
                        .map(year -> text(sentence, List.of(year), grammar)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ofAll.isEmpty()) {
            return ofAll.size() == 1 ? ofAll.iterator().next() : "";
        }
        List<Phrase> asked = new ArrayList<>();
        String typed = "";
        for (String sentence : sentences) {
            Phrase period = asked(grammar.read(sentence), grammar.tokens(sentence), grammar);
            if (period != null && asked.isEmpty()) {
                typed = text(sentence, List.of(period), grammar);
            }
            asked.addAll(period == null ? List.of() : List.of(period));
        }
        if (asked.stream().map(Phrase::fact).distinct().count() == 1) {
            return typed;
        }
        String first = sentences.stream()
                .map(sentence -> in(sentence, grammar, request))
                .filter(period -> !period.isEmpty())
                .findFirst()
                .orElse("");
        if (!first.isEmpty()) {
            return isLatest(first, sentences, grammar) && !isOfOtherYears(first, sentences, grammar, request)
                    ? first
                    : "";
        }
        String counted = sentences.stream()
                .map(sentence -> ofCounted(sentence, grammar, request))
                .filter(period -> !period.isEmpty())
                .findFirst()
                .orElse("");
        if (!counted.isEmpty() && isLatest(counted, sentences, grammar)) {
            return counted;
        }
        return Optional.of(ofParts(sentences, grammar))
                .filter(period -> !period.isEmpty())
                .orElseGet(() -> only(sentences, grammar));
    }

    /** The sentences of a text; semicolons in brackets part none. */
    private static Stream<String> sentences(String text, Grammar grammar) {
        YearsInBrackets brackets = YearsInBrackets.of(grammar);
        return Sentence.withLists(text).stream()
                .flatMap(sentence -> brackets.without(sentence).equals(sentence)
                        ? Sentence.in(sentence).stream()
                        : Stream.of(sentence));
    }

    /** Whether no sentence with a number names a year that ends later: a year that is compared goes before. */
    private static boolean isLatest(String typed, List<String> sentences, Grammar grammar) {
        LocalDate end = grammar.read(typed)
                .one(Fact.OfPeriod.class)
                .orElseThrow()
                .period()
                .end();
        return sentences.stream()
                .map(grammar::read)
                .filter(reading -> reading.says(Fact.Number.class))
                .flatMap(reading -> reading.phrases().stream())
                .filter(LetterPeriod::isYear)
                .noneMatch(year -> ((Fact.OfPeriod) year.fact()).period().end().isAfter(end));
    }

    /** A sentence without what it compares its number with: "(2023/24: 198)", ", against 154 in 2023/24". */
    private static String alone(String sentence, Grammar grammar) {
        PlainSentence.Plain plain =
                PlainSentence.of(grammar).of(YearsInBrackets.of(grammar).without(sentence));
        return plain.compares() ? plain.text().replaceFirst(ComparedYears.APART + ".*", "") : plain.text();
    }

    /** The only year that sentences name which compare it with no other; empty when they name none or several. */
    private static String only(List<String> sentences, Grammar grammar) {
        PlainSentence plain = PlainSentence.of(grammar);
        List<Phrase> years = new ArrayList<>();
        String typed = "";
        for (String sentence : sentences) {
            Reading reading = grammar.read(sentence);
            boolean compares = plain.of(sentence).compares()
                    || plain.differs(sentence)
                    || reading.says(Fact.RelativeYear.class)
                    || reading.says(Fact.Beside.class);
            List<Phrase> own = reading.phrases().stream()
                    .filter(LetterPeriod::isYear)
                    .filter(year -> !compares)
                    .toList();
            typed = years.isEmpty() && !own.isEmpty() ? text(sentence, own.subList(0, 1), grammar) : typed;
            years.addAll(own);
        }
        boolean one = years.stream().map(Phrase::fact).distinct().count() == 1;
        return one && isLatest(typed, sentences, grammar) ? typed : "";
    }

    /**
     * Whether the sentences that count all offences are of other years than was asked: "149 in the calendar year 2024".
     */
    private static boolean isOfOtherYears(String typed, List<String> sentences, Grammar grammar, Request request) {
        Fact asked = grammar.read(typed).one(Fact.OfPeriod.class).orElseThrow();
        List<Fact> counted = sentences.stream()
                .map(sentence -> ofCounted(sentence, grammar, request))
                .filter(period -> !period.isEmpty())
                .<Fact>map(
                        period -> grammar.read(period).one(Fact.OfPeriod.class).orElseThrow())
                .toList();
        return !counted.isEmpty() && !counted.contains(asked);
    }

    /** The year of a sentence that counts offences and speaks of no other ones: "147 offences in 2024/25". */
    private static String ofCounted(String typed, Grammar grammar, Request request) {
        String sentence = alone(typed, grammar);
        Reading reading = grammar.read(sentence);
        List<Phrase> years = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod)
                .toList();
        boolean counts = reading.whole()
                && reading.all(Fact.Number.class).count() == 1
                && reading.all(Fact.Counts.class).anyMatch(counted -> counted.unit() == Unit.OFFENCES)
                && reading.facts().stream()
                        .noneMatch(fact -> fact instanceof Fact.Beside
                                || (fact instanceof Fact.OfOffence other
                                        && !other.id().equals(request.offence()))
                                || fact instanceof Fact.RelativeYear
                                || fact instanceof Fact.Standing);
        return counts && years.size() == 1 && isYear(years.get(0)) ? text(sentence, years, grammar) : "";
    }

    /** The year whose parts a sentence tells one by one: "88 in April to June 2024, 104 in July to September 2024". */
    private static String ofParts(List<String> sentences, Grammar grammar) {
        Set<Period> years = new TreeSet<>();
        for (String sentence : sentences) {
            List<Period> parts = grammar.read(sentence)
                    .all(Fact.OfPeriod.class)
                    .map(Fact.OfPeriod::period)
                    .sorted()
                    .toList();
            boolean apart = parts.size() > 1
                    && IntStream.range(1, parts.size())
                            .allMatch(i -> parts.get(i - 1)
                                    .end()
                                    .plusDays(1)
                                    .equals(parts.get(i).start()));
            Period whole = apart ? parts.get(0).to(parts.get(parts.size() - 1)) : null;
            if (whole != null && whole.nearlyLastsAYear() && !whole.longerThanAYear()) {
                years.add(whole);
            }
        }
        return years.size() == 1 ? years.iterator().next().words() : "";
    }

    /** The year that a sentence says was asked about: "the year you asked about, 2024/25"; null for none. */
    private static @Nullable Phrase asked(Reading reading, List<Token> tokens, Grammar grammar) {
        List<Phrase> phrases = reading.phrases().stream()
                .filter(phrase -> !(phrase.fact() instanceof Fact.Filler))
                .toList();
        for (int at = 1; at < phrases.size(); at++) {
            Phrase name = phrases.get(at - 1);
            boolean period = name.fact().equals(new Fact.RelativeYear(0))
                    || (name.fact() instanceof Fact.Names axis && axis.axis() == Axis.PERIOD);
            boolean named = period
                    && tokens.subList(name.first(), name.end()).stream()
                            .anyMatch(token -> grammar.isExactly(PeriodTerm.ASKED, token.text()));
            if (named && isYear(phrases.get(at))) {
                return phrases.get(at);
            }
        }
        return null;
    }

    private static boolean isYear(Phrase phrase) {
        return phrase.fact() instanceof Fact.OfPeriod of && of.period().nearlyLastsAYear();
    }

    /**
     * The period of a sentence about the offence, unless it calls that another year's: "the previous year, 2023/24".
     */
    private static String in(String text, Grammar grammar, Request request) {
        Reading reading = grammar.read(text);
        boolean asked =
                reading.all(Fact.OfOffence.class).anyMatch(named -> named.id().equals(request.offence()));
        boolean before = reading.all(Fact.RelativeYear.class).anyMatch(year -> year.back() > 0);
        List<Phrase> told = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod)
                .toList();
        List<Phrase> wanted = told.stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod of
                        && request.periods().contains(of.period()))
                .toList();
        List<Phrase> periods = wanted.isEmpty() ? told : wanted;
        boolean one = periods.stream().map(Phrase::fact).distinct().count() == 1;
        boolean other = before && wanted.isEmpty();
        return !asked || other || !one || !isYear(periods.get(0)) ? "" : text(text, periods.subList(0, 1), grammar);
    }

    private static String text(String sentence, List<Phrase> phrases, Grammar grammar) {
        return SentenceParts.of(grammar.read(sentence), grammar.tokens(sentence))
                .text(phrases);
    }
}
