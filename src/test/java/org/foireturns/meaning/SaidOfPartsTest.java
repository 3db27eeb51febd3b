package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidOfPartsTest {
    private static final SaidOfParts PARTS =
            new SaidOfParts(Grammars.ofConfig(), Shelves.normaliser().notes(), "71/17");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            withdrawn, kept for the audit trail                       | withdrawn
            SUPERSEDED on 3 July 2025. It held incidents as well.     | withdrawn
            first cut of the ages; do not use                         | withdrawn
            for comparison only                                       | withdrawn
            every class (s.8, s.10, s.15 and s.15A)                   | another offence
            s.15A (71/17) on its own                                  |
            ages, in place of T2                                      |
            replaces the table of 3 June                              |
            crimes without those withdrawn                            |
            """)
    void whatIsSaidOfAPart(String text, String says) {
        Cell cell = Cell.text(new Address(0, 0), text, Style.PLAIN);
        Note note = new Note(
                cell,
                null,
                NotePlace.of(cell.address()),
                "T2",
                null,
                null,
                new SheetPlan(List.of(), List.of(), List.of()));
        List<String> doubts =
                PARTS.read(note).map(Caveat::doubt).map(String::valueOf).toList();
        if (says == null) {
            assertThat(doubts).isEmpty();
        } else {
            assertThat(doubts).singleElement().asString().contains(says);
        }
    }
}
