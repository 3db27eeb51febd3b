package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    revised            | -                  | true
                    -                  | draft              | true
                    final              | revised            | false
                    v2                 | -                  | true
                    v1                 | -                  | false
                    v10                | v9                 | true
                    v1.10              | v1.9               | true
                    12/5               | 11/5               | true
                    12/5               | -                  | false
                    6                  | 31/5               | true
                    5                  | 12/5               | false
                    12/5               | 5                  | false
                    revised 12/5       | 13/5               | false
                    v2 final           | revised            | true
                    -                  | -                  | false
                    """)
    void isLaterWhenSomethingSaysSoAndNothingElse(String one, String other, boolean later) {
        assertThat(vintage(one).laterThan(vintage(other))).isEqualTo(later);
        assertThat(later && vintage(other).laterThan(vintage(one))).isFalse();
    }

    /** {@code v2}, {@code 12/5} for a day, {@code 5} for a month of 2025, or a word. */
    private static Vintage vintage(String signs) {
        int rank = 0;
        String word = "";
        String version = "";
        Period made = null;
        for (String sign : signs.split(" ", -1)) {
            if (sign.startsWith("v")) {
                version = sign.substring(1);
            } else if (sign.matches("[0-9]+/[0-9]+")) {
                String[] parts = sign.split("/", -1);
                LocalDate day = LocalDate.of(2025, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
                made = new Period(day, day);
            } else if (sign.matches("[0-9]+")) {
                YearMonth month = YearMonth.of(2025, Integer.parseInt(sign));
                made = Period.months(month, month);
            } else if (!sign.equals("-")) {
                rank = sign.equals("draft") ? -1 : 1;
                word = sign;
            }
        }
        return new Vintage(rank, word, version, made);
    }
}
