package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {
    /** What is counted in the first column, taken off in the second, and left in the third. */
    private static Balance of(String rows) {
        Lines columns = Lines.columns(
                List.copyOf(DrawnMeanings.read("| S.15A offences 2024/25 | Extract | Cancelled | Kept |\n" + rows)
                        .values()));
        return Balance.of(columns.at(1), columns.at(3), List.of(columns.at(2)), BalanceTest::number);
    }

    private static @Nullable Range number(Cell cell) {
        String text = Objects.requireNonNull(cell.text());
        return text.matches("[0-9]+") ? new Range(Long.parseLong(text), Long.parseLong(text)) : null;
    }

    @ParameterizedTest
    @CsvSource({"3, true", "-3, true", "'(3)', true", "'−3', true", "'- 3', true", "4, false", "-4, false"})
    void whatIsTakenOffMayBeTypedInManyWays(String taken, boolean holds) {
        Balance balance = of("""
                | Female | 30 | %s | 27 |
                | Male   | 9  | 0  | 9  |
                """.formatted(taken));
        assertThat(balance.holds()).isEqualTo(holds);
        assertThat(balance.telling()).isEqualTo(holds ? 1 : 0);
    }

    @Test
    void aBlankOrADashTakesNothingOff() {
        Balance balance = of("""
                | Female  | 30 | 3 | 27 |
                | Male    | 9  |   | 9  |
                | Unknown | 8  | - | 8  |
                """);
        assertThat(balance.holds()).isTrue();
        assertThat(balance.failing()).isEmpty();
    }

    @Test
    void oneOfTenMayFail() {
        String right = "| Kik | 30 | 3 | 27 |\n".repeat(9);
        assertThat(of(right + "| Email | 9 | 3 | 5 |\n").holds()).isTrue();
        assertThat(of(right + "| Email | 9 | 3 | 5 |\n").failing()).containsExactly(10);
        assertThat(of(right.substring(0, right.length() / 9 * 8) + "| Email | 9 | 3 | 5 |\n")
                        .holds())
                .isFalse();
    }

    @Test
    void equalLinesShowNothing() {
        Balance balance = of("""
                | Female | 30 | 0 | 30 |
                | Male   | 9  | 0 | 9  |
                """);
        assertThat(balance.holds()).isFalse();
        assertThat(balance.lessens()).isFalse();
    }

    @Test
    void aNumberThatIsNotToldIsHeldAgainstNothing() {
        Balance balance = of("""
                | Female | 30 | 3 | 27 |
                | Male   | 9  | * | 8  |
                """);
        assertThat(balance.holds()).isTrue();
        assertThat(balance.failing()).isEmpty();
    }

    @Test
    void itSaysWhetherTheSecondLineIsTheLesser() {
        assertThat(of("""
                | Female | 30 | 3 | 27 |
                | Male   | 9  | 0 | 9  |
                """).lessens()).isTrue();
        assertThat(of("""
                | Female | 30 | -3 | 27 |
                | Male   | 9  | 4  | 13 |
                """).lessens()).isFalse();
    }
}
