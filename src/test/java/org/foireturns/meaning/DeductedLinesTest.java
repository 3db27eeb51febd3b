package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeductedLinesTest {
    private static final Lines COLUMNS = Lines.columns(DrawnMeanings.read("""
            | S.15A offences 2024/25 | Recorded | Zork | Cancelled | Share | Offences | Crimes 2019/20 | Wibble |
            | Female                 | 50       | 1    | 3         | 6%    | 46       | 12             | 4      |
            | Male                   | 20       | 0    | 2         | 10%   | 17       | 3              | 5      |
            """).values().stream()
            .map(DeductedLinesTest::beforeTheLastStep)
            .toList());

    private static final DeductedLines LINES = new DeductedLines(COLUMNS, 3);

    /** Numbers of one meaning are asked about when all else is settled. */
    private static Meant beforeTheLastStep(Meant value) {
        Doubt doubt = value.doubt();
        return doubt != null && doubt.why().startsWith("has the same meaning") ? value.settled() : value;
    }

    @Test
    void linesAreAlikeThatSayTheSame() {
        assertThat(LINES.alike(1, 5)).isTrue();
        assertThat(LINES.alike(1, 6)).isFalse();
        assertThat(LINES.alike(1, 4)).isFalse();
    }

    @Test
    void cancelledOnesAndOnesThatNobodyKnowsMayBeTakenOff() {
        assertThat(LINES.taken(List.of(2, 3, 4), 1)).containsExactly(2, 3);
        assertThat(LINES.isNamed(3)).isTrue();
        assertThat(LINES.isNamed(2)).isFalse();
    }

    @Test
    void notBeyondALineOfAnotherMeaning() {
        assertThat(LINES.taken(List.of(3, 6, 7), 1)).containsExactly(3);
        assertThat(LINES.taken(List.of(3, 5, 7), 1)).containsExactly(3, 7);
    }

    @Test
    void whereTooManyMayBeTakenOffNoneIs() {
        assertThat(new DeductedLines(COLUMNS, 1).taken(List.of(2, 3), 1)).isEmpty();
    }

    @Test
    void oneOfTwoHasToBeUnderstood() {
        assertThat(LINES.isRead(1, 2)).isTrue();
        assertThat(LINES.isRead(2, 7)).isFalse();
    }

    @Test
    void aLineStandsAboveOthersByWhatItIsCalled() {
        DeductedLines lines = new DeductedLines(
                Lines.columns(List.copyOf(DrawnMeanings.read("""
                | S.15A offences 2024/25 | Original count | Offences | Revised count |
                | Female                 | 50             | 46       | 45            |
                """).values())), 3);
        assertThat(lines.standing(3)).isGreaterThan(lines.standing(2));
        assertThat(lines.standing(2)).isGreaterThanOrEqualTo(lines.standing(1));
    }
}
