package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Months as numbers beside a column of years. */
class MonthNumbersTest {
    private static DrawnList list(String... months) {
        String rows = Stream.of(months)
                .map(month -> "| " + month.replace("/", " | ") + " | Female | 13 | Kik |\n")
                .collect(Collectors.joining());
        return DrawnList.of("| Year | Month | Gender | Age | Platform |\n" + rows);
    }

    @Test
    void readsMonthsThatBeginInApril() {
        DrawnList drawn = list("2024/4", "2024/5", "2024/5", "2024/8", "2024/12", "2025/1", "2025/3");
        assertThat(drawn.kinds()).startsWith("PERIOD MONTH GENDER AGE");
        assertThat(drawn.read().said()).hasSize(7).allMatch(row -> row.contains(" 2024/25 female 13 kik"));
    }

    @Test
    void readsMonthsThatEndInMarch() {
        DrawnList drawn = list("2024/1", "2024/4", "2024/5", "2024/8", "2024/12", "2025/1", "2025/3");
        assertThat(drawn.read().said())
                .hasSize(7)
                .filteredOn(row -> row.contains(" 2024/25 "))
                .hasSize(6);
    }

    @Test
    void doesNotGuessWhichMonthIsTheFirst() {
        DrawnList.Read read = list("2024/1", "2024/2", "2024/5", "2024/8", "2024/11", "2024/12", "2025/1")
                .read();
        assertThat(read.rows()).isEmpty();
        assertThat(read.leftOut()).containsOnly("list-unclear");
    }

    @Test
    void takesNoQuartersForMonths() {
        DrawnList.Read read = list("2024/4", "2024/4", "2024/4", "2024/4", "2025/4", "2025/4", "2025/4")
                .read();
        assertThat(read.rows()).isEmpty();
        assertThat(read.leftOut()).containsOnly("list-unclear");
    }
}
