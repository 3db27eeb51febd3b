package org.foireturns.meaning;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.YearOfAll;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The year of which a sentence of a letter gives the number of all offences: "147 offences were recorded in 2024/25".
 * Of several it is the latest, with which the others are compared, and tables that name no year are of it. A line
 * beside a table that speaks of "the year before" leaves it open.
 */
final class YearOfTotals {

    private YearOfTotals() {}

    /**
     * The year of tables that name none: what the letter says of all its figures, else that of the question which it
     * repeats, unless its totals are of other years, else that of its totals.
     *
     * @param asked the year of the question that the letter repeats; null for none
     */
    static @Nullable Found of(Map<String, SheetPlan> plans, Grammar grammar, @Nullable Found asked) {
        Set<Period> ofAll = new TreeSet<>();
        plans.entrySet().stream()
                .filter(plan -> DocumentPlace.named(plan.getKey()))
                .flatMap(plan -> texts(plan))
                .flatMap(text -> Sentences.in(text).stream())
                .flatMap(sentence -> YearOfAll.in(grammar.read(sentence)).stream())
                .forEach(year -> ofAll.add(((Fact.OfPeriod) year.fact()).period()));
        if (!ofAll.isEmpty()) {
            return ofAll.size() == 1 ? new Found(ofAll.iterator().next(), "file") : null;
        }
        Set<Period> named = new TreeSet<>();
        Set<Period> told = new TreeSet<>();
        boolean open = false;
        for (Map.Entry<String, SheetPlan> plan : plans.entrySet()) {
            boolean sentence = DocumentPlace.ofSentence(plan.getKey()).isPresent();
            open |= !sentence
                    && besideTable(plan)
                    && texts(plan).map(grammar::read).anyMatch(YearOfTotals::goesBack);
            Surroundings.texts(plan.getValue()).map(grammar::read).forEach(reading -> {
                years(reading).forEach(named::add);
                if (sentence && isOfAll(reading)) {
                    years(reading).forEach(told::add);
                }
            });
        }
        if (asked != null && (told.isEmpty() || told.contains(asked.value()))) {
            return asked;
        }
        Optional<Period> latest = named.stream().max(Comparator.comparing(Period::end));
        return open
                ? null
                : latest.filter(told::contains)
                        .map(year -> new Found(year, "file"))
                        .orElse(null);
    }

    private static boolean besideTable(Map.Entry<String, SheetPlan> plan) {
        return DocumentPlace.named(plan.getKey()) && !plan.getKey().equals(DocumentPlace.LETTER);
    }

    private static Stream<String> texts(Map.Entry<String, SheetPlan> plan) {
        return plan.getValue().texts().stream().filter(Cell::isText).map(Cell::text);
    }

    private static boolean goesBack(Reading reading) {
        return reading.all(Fact.RelativeYear.class).anyMatch(year -> year.back() > 0);
    }

    private static Stream<Period> years(Reading reading) {
        return reading.all(Fact.OfPeriod.class).map(Fact.OfPeriod::period).filter(Period::nearlyLastsAYear);
    }

    private static boolean isOfAll(Reading reading) {
        return reading.facts().stream()
                .noneMatch(fact -> fact instanceof Fact.OfGender
                        || fact instanceof Fact.OfAge
                        || fact instanceof Fact.OfPlatform
                        || fact instanceof Fact.OfMethod
                        || fact instanceof Fact.Unknown);
    }
}
