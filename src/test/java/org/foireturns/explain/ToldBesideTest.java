package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class ToldBesideTest {
    private static boolean isValue(Page page, int row, int column) {
        return Objects.requireNonNull(page.at(row, column)).isValue();
    }

    @Test
    void aNumberToldBehindTheNumberOfARowIsNoneOfItsTable() {
        Page page = Drawn.page("""
                | Female | 3 | Snapchat |
                | Male   | 4 | Kik - 2  |
                """);
        assertThat(isValue(page, 1, 1)).isTrue();
        assertThat(isValue(page, 1, 2)).isFalse();
    }

    @Test
    void itIsWhereItsColumnHoldsOtherNumbers() {
        Page page = Drawn.page("""
                | Female | 3 | 5       |
                | Male   | 4 | Kik - 2 |
                """);
        assertThat(isValue(page, 1, 2)).isTrue();
    }

    @Test
    void itIsBehindALabelOrARowNumberAlone() {
        Page page = Drawn.page("""
                | Platform | Kik - 2 |          |
                | 1        | Gender  | Snapchat - 5 |
                """);
        assertThat(isValue(page, 0, 1)).isTrue();
        assertThat(isValue(page, 1, 2)).isTrue();
    }
}
