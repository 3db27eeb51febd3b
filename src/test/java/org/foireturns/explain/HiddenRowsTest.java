package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenRowsTest {
    @Test
    void rangesBehindEntriesWithoutAnyNumberAreValues() {
        Page page = Drawn.page("""
                | Gender | Number |
                | Female | 1 to 4 |
                | Male   | 1 to 4 |
                """);
        assertThat(page.at(1, 1).isValue()).isTrue();
        assertThat(page.at(2, 1).isValue()).isTrue();
    }

    @Test
    void agesOverNumbersAreNone() {
        Page page = Drawn.page("""
                | Female | 0-4 |
                | Male   | 0-4 |
                |        | 7   |
                """);
        assertThat(page.at(0, 1).isValue()).isFalse();
    }

    @Test
    void aLoneRowMayBeThatOfTheYoungest() {
        Page page = Drawn.page("""
                | Youngest |     |
                | Female   | 0-4 |
                """);
        assertThat(page.at(1, 1).isValue()).isFalse();
    }

    @Test
    void whatEndsHighIsAnAge() {
        Page page = Drawn.page("""
                | Female | 12-15 |
                | Male   | 12-15 |
                """);
        assertThat(page.at(0, 1).isValue()).isFalse();
        Page bands = Drawn.page("""
                | Female | 5-10 |
                | Male   | 5-10 |
                """);
        assertThat(bands.at(0, 1).isValue()).isFalse();
    }

    @Test
    void labelsOfAnotherKindEndTheBlock() {
        Page page = Drawn.page("""
                | Female  | 1 to 4 |
                | 2018/19 | 1 to 4 |
                """);
        assertThat(page.at(0, 1).isValue()).isFalse();
        assertThat(page.at(1, 1).isValue()).isFalse();
    }
}
