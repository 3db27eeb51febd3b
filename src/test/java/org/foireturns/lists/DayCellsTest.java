package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class DayCellsTest {
    private static final Stated IN_2024 = new Stated(Period.financialYear(2024), "", null, null);

    private static Cell cell(String text) {
        return GridText.grid("| " + text + " |").cells().get(0);
    }

    private static String read(String text, ColumnKind kind, String year) {
        Column day =
                new Column(0, DrawnList.WORDS.head("Recorded"), Profile.of(List.of(cell(text)), DrawnList.WORDS), kind);
        DateReading read =
                new DayCells(DrawnList.WORDS, IN_2024, day).read(cell(text), year.isEmpty() ? null : cell(year));
        if (read instanceof DateReading.Day said) {
            return said.date().toString();
        }
        return read instanceof DateReading.Within within
                ? within.period().words()
                : read.getClass().getSimpleName();
    }

    @Test
    void aDayInAnyWriting() {
        assertThat(read("2024-04-02", ColumnKind.RECORDED, "")).isEqualTo("2024-04-02");
        assertThat(read("02/04/2024 13:15", ColumnKind.RECORDED, "")).isEqualTo("2024-04-02");
        assertThat(read("45384", ColumnKind.RECORDED, "")).isEqualTo("2024-04-02");
        assertThat(read("soon", ColumnKind.RECORDED, "")).isEqualTo("NoDate");
    }

    @Test
    void aMonthLiesInTheYearBesideItOrInThatOfTheList() {
        assertThat(read("4", ColumnKind.MONTH, "2023")).isEqualTo("1 April 2023 to 30 April 2023");
        assertThat(read("13", ColumnKind.MONTH, "2023")).isEqualTo("NoDate");
        assertThat(read("May", ColumnKind.PERIOD, "2022/23")).isEqualTo("1 May 2022 to 31 May 2022");
        assertThat(read("May", ColumnKind.PERIOD, "")).isEqualTo("1 May 2024 to 31 May 2024");
    }
}
