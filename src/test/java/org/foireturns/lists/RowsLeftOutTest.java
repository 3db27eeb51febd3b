package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

class RowsLeftOutTest {
    private static Place line(int row) {
        return Place.parse("2025", "kent", "kent.xlsx", "Sheet1", "A" + row, "");
    }

    private static Place row(int row) {
        return line(1).at(CellRange.of(row, 0, row, 3), "");
    }

    @Test
    void eachReasonHasItsLinesAndTheirCells() {
        RowsLeftOut rows = new RowsLeftOut();
        rows.add(RowsLeftOut.Why.CANCELLED, line(2), 5);
        rows.add(RowsLeftOut.Why.CANCELLED, line(3), 4);
        rows.add(RowsLeftOut.Why.NO_ROW, line(4), 1);
        Map<Finding, Map<Place, Integer>> all = rows.all(line(1));
        assertThat(all).hasSize(2);
        all.forEach((why, lines) -> {
            boolean cancelled = FindingLine.of(why).code().equals("cancelled-rows");
            assertThat(lines).isEqualTo(cancelled ? Map.of(line(2), 5, line(3), 4) : Map.of(line(4), 1));
        });
    }

    @Test
    void eachReasonIsAFindingOfItsOwn() {
        RowsLeftOut rows = new RowsLeftOut();
        for (RowsLeftOut.Why why : RowsLeftOut.Why.values()) {
            rows.add(why, line(2), 1);
        }
        Set<String> codes = new TreeSet<>();
        rows.all(line(1)).keySet().forEach(why -> codes.add(FindingLine.of(why).code()));
        // What a row is and whose it is are asked with one code.
        assertThat(codes).hasSize(RowsLeftOut.Why.values().length - 1);
    }

    /** As in a list of all offences, of which those that nobody asked for fill thousands of rows. */
    @Test
    void moreLinesThanAnybodyReadsAreToldOfTogetherWhereTheyLieBelowEachOther() {
        RowsLeftOut few = new RowsLeftOut();
        RowsLeftOut many = new RowsLeftOut();
        for (int row = 0; row < RowsLeftOut.MOST_ALONE; row++) {
            few.add(RowsLeftOut.Why.OTHER_OFFENCE, row(row), 4);
            many.add(RowsLeftOut.Why.OTHER_OFFENCE, row(row), 4);
        }
        many.add(RowsLeftOut.Why.OTHER_OFFENCE, row(RowsLeftOut.MOST_ALONE + 1), 3);
        many.add(RowsLeftOut.Why.OTHER_OFFENCE, row(RowsLeftOut.MOST_ALONE + 2), 2);
        assertThat(few.all(line(1)).values().iterator().next()).hasSize(RowsLeftOut.MOST_ALONE);
        assertThat(many.all(line(1))).hasSize(1).allSatisfy((why, lines) -> {
            assertThat(why.message()).contains("5002 cells");
            assertThat(lines.values()).containsExactly(20_000, 5);
            assertThat(lines.keySet()).extracting(Place::cell).containsExactly("A1:D5000", "A5002:D5003");
        });
    }
}
