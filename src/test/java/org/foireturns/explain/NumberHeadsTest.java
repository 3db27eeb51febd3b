package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberHeadsTest {
    @Test
    void agesThatRiseMayBeHeads() {
        assertThat(mayHead("""
                | Age    | 9 | 10 | 11 |
                | Female | 3 | 0  | 2  |
                """)).isTrue();
        assertThat(mayHead("""
                |        | 9 | 10 | Total |
                | Female | 3 | 0  | 3     |
                """)).isTrue();
    }

    @Test
    void numbersThatFallOrAreLargeOrAloneAreNone() {
        assertThat(mayHead("""
                | Age    | 9 | 10 | 10 |
                | Female | 3 | 0  | 2  |
                """)).isFalse();
        assertThat(mayHead("""
                | Age    | 9 | 10 | 40 |
                | Female | 3 | 0  | 2  |
                """)).isFalse();
        assertThat(mayHead("""
                | Age    | 9 |
                | Female | 3 |
                """)).isFalse();
    }

    @Test
    void numbersBehindAnEntryAreItsValues() {
        assertThat(mayHead("""
                | Female | 3 | 4 |
                | Male   | 1 | 2 |
                """)).isFalse();
        assertThat(mayHead("""
                |  | Female | 3 | 4 |
                |  | Male   | 1 | 2 |
                """)).isFalse();
    }

    @Test
    void numbersBesideAnEntryThatGoesOnBelowAreNone() {
        assertThat(mayHead("""
                | 1 | Female | 2 |
                | 2 | Male   | 4 |
                """)).isFalse();
        assertThat(mayHead("""
                | Female | 9 | 10 |
                | Kik    | 4 | 2  |
                """)).isFalse();
        assertThat(mayHead("""
                | 9 | 10 | Female |
                | 4 | 2  | Kik    |
                """)).isTrue();
    }

    @Test
    void aTextMayStandOverLabelsWhenOneOfThemIsKnown() {
        assertThat(mayHead("""
                | Offences | 3 | 4 |
                | Female   | 1 | 2 |
                """)).isTrue();
        assertThat(mayHead("""
                | Offences | 3 | 4 |
                | Crimes   | 1 | 2 |
                """)).isFalse();
        assertThat(mayHead("""
                | Offences | 3 | 4 |
                | Unknown  | 1 | 2 |
                """)).isTrue();
    }

    @Test
    void aNameMayStandOverEntriesOfItsAxisAlone() {
        assertThat(mayHead("""
                | Gender | 3 | 4 |
                | Female | 1 | 2 |
                """)).isTrue();
        assertThat(mayHead("""
                | Platform | 3 | 4 |
                | Female   | 1 | 2 |
                """)).isFalse();
    }

    @Test
    void anEntryOverAColumnOfValuesIsNoLabelOfItsRow() {
        assertThat(mayHead("""
                |     | Total | 3 | 4 |
                | Kik | 9     | 1 | 2 |
                """)).isTrue();
        assertThat(mayHead("""
                |     | Total | 3 | 4 |
                | Kik |       | 1 | 2 |
                """)).isTrue();
        assertThat(mayHead("""
                | Total | 3 | 4 |
                |       | 1 | 2 |
                """)).isFalse();
    }

    private static boolean mayHead(String drawing) {
        return new NumberHeads(Drawn.field(drawing)).mayHead(0);
    }
}
