package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Block;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

/** Sheets by calendar years, which give a financial year only together. */
class SharedYearsTest {
    private static String year(int year, int... months) {
        StringBuilder rows = new StringBuilder("| Crime ref | Recorded | Sex | Age |\n");
        for (int month : months) {
            rows.append("| C/%d%02d/x | %d-%02d-03 | F | 13 |%n".formatted(year, month, year, month));
        }
        return rows.toString();
    }

    private static List<Block.RecordList> joined(String... sheets) {
        return SharedYears.joined(
                        java.util.stream.Stream.of(sheets)
                                .map(sheet -> Lists.in(GridText.grid(sheet), DrawnList.WORDS))
                                .toList(),
                        DrawnList.WORDS)
                .stream()
                .flatMap(found -> found.lists().stream())
                .toList();
    }

    @Test
    void listsWithTheSameHeadsGiveAYearTogether() {
        List<Block.RecordList> lists =
                joined(year(2022, 4, 5, 6, 7, 8, 9, 10, 11, 12), year(2023, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertThat(lists)
                .hasSize(2)
                .allSatisfy(list -> assertThat(SharedYears.of(list.key())).containsExactly(Period.financialYear(2022)));
    }

    @Test
    void oneListKnowsOfNoOther() {
        assertThat(joined(year(2022, 4, 5, 6, 7, 8, 9, 10, 11, 12)))
                .allSatisfy(list -> assertThat(SharedYears.of(list.key())).isEmpty());
    }
}
