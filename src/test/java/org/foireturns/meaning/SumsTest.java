package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static Sums of(int total) {
        Sums sums = new Sums(SumsTest::number);
        List<Meant> values =
                new ArrayList<>(DrawnMeanings.read("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male                            | 9        |
                | Total                           | %d       |
                """.formatted(total)).values());
        sums.add(values);
        return sums;
    }

    private static Range number(Cell cell) {
        long number = Long.parseLong(cell.text());
        return new Range(number, number);
    }

    @Test
    void aTotalClosesThatIsTheSumOfItsParts() {
        assertThat(of(39).closing()).isEqualTo(1);
        assertThat(of(39).shareThatCloses()).isEqualTo(1);
    }

    @Test
    void anotherFails() {
        assertThat(of(41).failing()).isEqualTo(1);
        assertThat(of(41).shareThatCloses()).isZero();
    }
}
