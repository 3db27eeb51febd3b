package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

class RowsLeftOutTest {
    private static Place line(int row) {
        return Place.parse("2025", "kent", "kent.xlsx", "Sheet1", "A" + row, "");
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
}
