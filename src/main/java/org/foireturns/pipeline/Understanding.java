package org.foireturns.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.PersonMark;
import org.foireturns.model.Request;
import org.foireturns.normalise.Normaliser;

/** Whether single texts of a file are understood, and whether they speak of the request that it answers. */
record Understanding(Grammar grammar, Normaliser normaliser) {
    /** Whether a cell holds a value, or nothing but words that we know. */
    boolean of(Cell cell) {
        if (!PersonMark.in(cell.text()).isEmpty()) {
            return false;
        }
        Reading reading = grammar.read(cell.text());
        boolean known = reading.whole()
                && !reading.facts().isEmpty()
                && reading.facts().stream()
                        .noneMatch(fact -> fact instanceof Fact.Number || fact instanceof Fact.Reference);
        return normaliser.readsAsValue(cell) || normaliser.readsAsYear(cell) || known;
    }

    /** Whether any text of the sheets, or of the letters of which some of them were made, speaks of what was asked. */
    boolean speaksOf(Request request, List<Grid> letters, List<SheetReading> sheets) {
        Stream<String> typed = letters.stream()
                .flatMap(grid -> grid.cells().stream())
                .filter(Cell::isText)
                .map(Cell::text);
        return Stream.concat(sheets.stream().flatMap(sheet -> sheet.texts().stream()), typed)
                .anyMatch(text -> speaksOf(request.offence(), text));
    }

    /** Whether a text speaks of the offence, of what a breakdown is by, or of nothing but counts of offences. */
    boolean speaksOf(String offence, String text) {
        Reading reading = grammar.read(text);
        boolean speaks = reading.facts().stream()
                .anyMatch(fact -> fact instanceof Fact.Youngest
                        || fact instanceof Fact.OfGender
                        || (fact instanceof Fact.OfOffence named && named.id().equals(offence))
                        || (fact instanceof Fact.Names names && Axis.BREAKDOWNS.contains(names.axis())));
        return speaks
                || (reading.whole()
                        && (reading.says(Fact.OfPlatform.class)
                                || (!reading.facts().isEmpty()
                                        && reading.facts().stream().allMatch(fact -> fact instanceof Fact.Counts))));
    }
}
