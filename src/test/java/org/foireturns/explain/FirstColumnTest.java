package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class FirstColumnTest {
    private static FirstColumn of(String drawing) {
        Page page = Drawn.page(drawing);
        return new FirstColumn(page, Objects.requireNonNull(page.whole()));
    }

    @Test
    void textsBeforeMostNumbersAreLabels() {
        assertThat(of("""
                | Female | 3 |
                | Male   | 4 |
                """).holdsLabels()).isTrue();
        assertThat(of("""
                | 3 | 5 |
                | 4 | 6 |
                """).holdsLabels()).isFalse();
    }

    @Test
    void numbersBelowTheNameOfAgesAreEntries() {
        assertThat(of("""
                | Age | Female |
                | 9   | 3      |
                | 10  | 4      |
                """).holdsEntries()).isTrue();
        assertThat(of("""
                | Gender | Female |
                | 9      | 3      |
                """).holdsEntries()).isFalse();
    }
}
