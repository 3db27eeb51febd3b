package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class HiddenRowsTest {
    private static boolean isValue(Page page, int row, int column) {
        return Objects.requireNonNull(page.at(row, column)).isValue();
    }

    @Test
    void rangesBehindEntriesWithoutAnyNumberAreValues() {
        Page page = Drawn.page("""
                | Gender | Number |
                | Female | 1 to 4 |
                | Male   | 1 to 4 |
                """);
        assertThat(isValue(page, 1, 1)).isTrue();
        assertThat(isValue(page, 2, 1)).isTrue();
    }

    @Test
    void agesOverNumbersAreNone() {
        Page page = Drawn.page("""
                | Female | 0-4 |
                | Male   | 0-4 |
                |        | 7   |
                """);
        assertThat(isValue(page, 0, 1)).isFalse();
    }

    @Test
    void aLoneRowMayBeThatOfTheYoungest() {
        Page page = Drawn.page("""
                | Youngest |     |
                | Female   | 0-4 |
                """);
        assertThat(isValue(page, 1, 1)).isFalse();
    }

    @Test
    void whatEndsHighIsAnAge() {
        Page page = Drawn.page("""
                | Female | 12-15 |
                | Male   | 12-15 |
                """);
        assertThat(isValue(page, 0, 1)).isFalse();
        Page bands = Drawn.page("""
                | Female | 5-10 |
                | Male   | 5-10 |
                """);
        assertThat(isValue(bands, 0, 1)).isFalse();
    }

    @Test
    void labelsOfAnotherKindEndTheBlock() {
        Page page = Drawn.page("""
                | Female  | 1 to 4 |
                | 2018/19 | 1 to 4 |
                """);
        assertThat(isValue(page, 0, 1)).isFalse();
        assertThat(isValue(page, 1, 1)).isFalse();
    }
}
