package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final Origins ORIGINS = new Origins(List.of(
            new Origins.Origin("Reply", Address.parse("B2")),
            new Origins.Origin("Reply", Address.parse("C5")),
            new Origins.Origin("Reply", Address.parse("C5")),
            new Origins.Origin("More", Address.parse("A1"))));

    @Test
    void aParagraphStandsInTheCellThatHoldsIt() {
        assertThat(of("Letter", "A1")).isEqualTo("Reply B2");
        assertThat(of("Letter, A2, sentence 3", "B4")).isEqualTo("Reply C5");
    }

    @Test
    void theRowsOfLinesStandInTheirCells() {
        assertThat(of("List 2 (A2:B3)", "B3")).isEqualTo("Reply C5");
        assertThat(of("List 2 (A2:B3)", "A1")).as("the line above").isEqualTo("Reply B2");
        assertThat(of("List 2 (A2:B3)", "A5")).as("the line below").isEqualTo("More A1");
        assertThat(of("List 1 (A1:B3)", "A1:B3")).isEqualTo("Reply B2:C5");
    }

    @Test
    void whatIsOnOtherSheetsStaysThere() {
        assertThat(of("Sheet2", "A1")).isEqualTo("Sheet2 A1");
        assertThat(of("Table 1 (A1:B3)", "A1")).isEqualTo("Table 1 (A1:B3) A1");
        assertThat(of("Letter", "A9")).isEqualTo("Letter A9");
    }

    @Test
    void aFindingNamesTheCellInItsWords() {
        Place place = Place.parse("2025", "kent", "kent.xlsx", "Letter", "A2", "");
        FindingLine line = new FindingLine("code", Severity.QUESTION, Owner.OFFICER, place, "At A2, not A22.", "", "");
        assertThat(ORIGINS.of(line).message()).isEqualTo("At C5, not A22.");
    }

    private static String of(String sheet, String cells) {
        Place place = ORIGINS.of(Place.parse("2025", "kent", "kent.xlsx", sheet, cells, ""));
        return Place.printed(place.sheet()) + " " + place.cell();
    }
}
