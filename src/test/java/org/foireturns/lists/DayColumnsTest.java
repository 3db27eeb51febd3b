package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.GridText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayColumnsTest {
    /** Columns as {@code head: kind: cell}. */
    private static Columns columns(String drawn) {
        List<Column> columns = new ArrayList<>();
        for (String column : drawn.split(", ", -1)) {
            String[] parts = column.split(": ", -1);
            columns.add(new Column(
                    columns.size(),
                    DrawnList.WORDS.head(parts[0]),
                    Profile.of(GridText.grid("| " + parts[2] + " |").cells(), DrawnList.WORDS),
                    ColumnKind.valueOf(parts[1])));
        }
        return new Columns(columns);
    }

    private static @Nullable String head(@Nullable Column column) {
        return column == null ? null : column.head().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Date: DATE: 2024-04-01, Recorded: RECORDED: 2024-04-02; Recorded",
                "Reported: REPORTED: 2024-04-01, Year: PERIOD: 2024/25; Reported",
                "Calendar year: PERIOD: 2024, Fin year: PERIOD: 2024/25; Fin year",
                "Gender: GENDER: F, Period: OTHER: 24; Period",
                "Gender: GENDER: F, Team: OTHER: 24;"
            })
    void theDayIsTheOneThatSaysMostOfWhenItWasRecorded(String columns, String day) {
        assertThat(head(DayColumns.day(columns(columns)))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Month: PERIOD: April, Year: PERIOD: 2024; 0; Year",
                "Month: MONTH: 4, Year: PERIOD: 2024; 0; Year",
                "Recorded: RECORDED: 2024-04-01, Year: PERIOD: 2024; 0;"
            })
    void aMonthHasItsYearBesideIt(String drawn, int day, String year) {
        Columns columns = columns(drawn);
        assertThat(head(DayColumns.year(columns, columns.all().get(day)))).isEqualTo(year);
    }
}
