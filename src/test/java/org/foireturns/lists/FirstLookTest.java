package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstLookTest {
    private static final String HEADS = """
            | Crime no | Recorded   | Sex | Age |
            """;

    private static String months(int last) {
        return IntStream.rangeClosed(4, last)
                .mapToObj(month -> "| 220001%02d | 2022-%02d-02 | F   | 13  |%n".formatted(month, month))
                .collect(Collectors.joining());
    }

    /** The first row counts for the year that only the rows below it make whole. */
    @Test
    void theRowsBelowTellWhetherAYearIsGivenAsAWhole() {
        assertThat(DrawnList.of(HEADS + months(12)).read().said().get(0)).isEqualTo("2 2022/23 female 13 ");
        assertThat(DrawnList.of(HEADS + months(6)).read().said().get(0)).isNotEqualTo("2 2022/23 female 13 ");
    }

    /** Rows of one offence that differ are victims, so that a row that is the same as another is one too. */
    @Test
    void theRowsBelowTellWhetherReferencesHaveSeveralRows() {
        String twice = """
                | 24000101 | 2024-04-02 | F   | 13  |
                | 24000101 | 2024-04-02 | F   | 13  |
                | 24000102 | 2024-04-03 | M   | 14  |
                """;
        String differing = "| 24000102 | 2024-04-03 | F   | 15  |\n";
        assertThat(DrawnList.of(HEADS + twice).read().rows().get(1).firstRow()).isNotNull();
        assertThat(DrawnList.of(HEADS + twice + differing).read().rows().get(1).firstRow())
                .isNull();
    }
}
