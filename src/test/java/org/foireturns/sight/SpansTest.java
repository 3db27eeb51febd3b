package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.grammar.StatedSpans;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final StatedSpans STATED =
            new StatedSpans(Views.GRAMMAR, Shelves.books().words().lists().getOrDefault("notes", Map.of()));
    private static final Grid NUMBERS = GridText.grid("Q1", "| Offences | 12 |\n");
    private static final Grid OWN = GridText.grid("Q2", "| Female | 12 |\n|  |\n| All figures are for 2023/24 |\n");

    private static Grid cover(String name, String text) {
        return GridText.grid(name, "| " + text + " |\n");
    }

    @Test
    void aSheetSpeaksForItselfAndACoverForTheOthers() {
        Spans spans = Spans.of(List.of(cover("Cover", "All tables: 2024/25"), NUMBERS, OWN), STATED);
        assertThat(spans.of(NUMBERS)).isEqualTo(new Witness(Period.financialYear(2024), "file", false));
        assertThat(spans.of(OWN)).isEqualTo(new Witness(Period.financialYear(2023), "A3", false));
    }

    @Test
    void coversThatDifferSayNothing() {
        Spans spans = Spans.of(
                List.of(cover("Cover", "All tables: 2024/25"), cover("Notes", "All tables: 2023/24"), NUMBERS), STATED);
        assertThat(spans.of(NUMBERS)).isNull();
    }
}
