package org.foireturns.meaning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The year of the question that a letter repeats: "number of offences under section 15A between 1 April 2024 and 31
 * March 2025". It answers that question, and where it tells of another year besides, its tables say so.
 */
final class QuestionPeriod {
    private QuestionPeriod() {}

    /** The year; null where no letter repeats the question, or several years stand in what it repeats. */
    static @Nullable Found of(Map<String, SheetPlan> plans, Grammar grammar, Request request) {
        Set<Period> asked = new TreeSet<>();
        plans.entrySet().stream()
                .filter(plan -> DocumentPlace.named(plan.getKey()))
                .forEach(plan -> plan.getValue().texts().stream()
                        .filter(Cell::isText)
                        .flatMap(text -> Sentences.in(text.text()).stream())
                        .map(grammar::read)
                        .filter(reading -> asks(reading, plan.getKey(), request.offence()))
                        .forEach(reading -> reading.all(Fact.OfPeriod.class)
                                .map(Fact.OfPeriod::period)
                                .forEach(asked::add)));
        List<Period> wanted = request.periods();
        boolean one = asked.size() == 1 && (wanted.isEmpty() || wanted.containsAll(asked));
        return one ? new Found(asked.iterator().next(), "file") : null;
    }

    /**
     * Whether a text says what is to be counted and when, and holds no number; beside a table it must be a question.
     */
    private static boolean asks(Reading reading, String sheet, String offence) {
        List<Fact> facts = reading.facts();
        boolean question = sheet.equals(DocumentPlace.LETTER)
                || (!facts.isEmpty()
                        && (facts.get(0) instanceof Fact.QNumber || facts.get(0) instanceof Fact.Numbering));
        return question
                && !reading.says(Fact.Number.class)
                && reading.says(Fact.OfPeriod.class)
                && reading.says(Fact.Counts.class)
                && reading.all(Fact.OfOffence.class)
                        .anyMatch(named -> named.id().equals(offence));
    }
}
