package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;

/**
 * The period that a letter is about: that of the first of its sentences which names the offence asked and one period of
 * a year, or one that was asked for. Another year beside it or in a later sentence is a comparison.
 */
final class LetterPeriod {
    /** A shorter period is a part of a year. */
    private static final int YEAR = 360;

    private LetterPeriod() {}

    /** The period as it is typed; empty when none says it. */
    static String of(List<Grid> grids, Grammar grammar, Request request) {
        return grids.stream()
                .filter(grid -> DocumentPlace.named(grid.sheet()))
                .flatMap(grid -> grid.cells().stream()
                        .filter(Cell::isText)
                        .filter(cell -> DocumentPlace.besideTable(grid.sheet(), cell.address())))
                .flatMap(cell -> Sentence.in(cell.text()).stream())
                .map(sentence -> in(sentence, grammar, request))
                .filter(period -> !period.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String in(String text, Grammar grammar, Request request) {
        Reading reading = grammar.read(text);
        boolean asked =
                reading.all(Fact.OfOffence.class).anyMatch(named -> named.id().equals(request.offence()));
        List<Phrase> told = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod)
                .toList();
        List<Phrase> wanted = told.stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod of
                        && request.periods().contains(of.period()))
                .toList();
        List<Phrase> periods = wanted.isEmpty() ? told : wanted;
        boolean one = periods.stream().map(Phrase::fact).distinct().count() == 1;
        if (!asked || !one || ((Fact.OfPeriod) periods.get(0).fact()).period().days() < YEAR) {
            return "";
        }
        return SentenceParts.of(reading, grammar.tokens(text)).text(periods.subList(0, 1));
    }
}
