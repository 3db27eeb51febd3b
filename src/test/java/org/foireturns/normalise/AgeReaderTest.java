package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.foireturns.model.VictimAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12                          | 12
            Age 12                      | 12
            12 years                    | 12
            4yrs                        | 4
            13 y/o                      | 13
            4 years old                 | 4
            0                           | 0
            Under 1                     | 0
            12-15                       | 12-15
            12 - 15 years               | 12-15
            12\u201315yrs               | 12-15
            12 to 15                    | 12-15
            Aged 12 to 15 (inclusive)   | 12-15
            12 years to 15 years        | 12-15
            between 12 and 15           | 12-15
            aged between 12 and 15      | 12-15
            12 to under 16              | 12-15
            12-<16                      | 12-15
            over 11 and under 16        | 12-15
            twelve to fifteen           | 12-15
            16/17                       | 16-17
            12 hyd at 15 oed            | 12-15
            Under 12                    | 0-11
            Under 12s                   | 0-11
            under twelve                | 0-11
            under the age of 12         | 0-11
            U12                         | 0-11
            <12                         | 0-11
            < 12 years                  | 0-11
            Below 12                    | 0-11
            11 and under                | 0-11
            11 or under                 | 0-11
            11 & under                  | 0-11
            11 years and younger        | 0-11
            up to 11                    | 0-11
            0-11                        | 0-11
            \u226411                    | 0-11
            Dan 12                      | 0-11
            16+                         | 16+
            16 +                        | 16+
            16yrs+                      | 16+
            16 and over                 | 16+
            16 & over                   | 16+
            16 or older                 | 16+
            16 years and above          | 16+
            16 plus                     | 16+
            at least 16                 | 16+
            over 15                     | 16+
            over the age of 15          | 16+
            >15                         | 16+
            \u226516                    | 16+
            16 a throsodd               | 16+
            """)
    void reads(String label, String age) {
        assertThat(AgeReader.read(label)).contains(new VictimAge(age));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Teens",
                "Adult",
                "15-12",
                "2017",
                "2017/18",
                "12 or 13",
                "under",
                "Total",
                "12-15, 16+",
                "12a",
                "823"
            })
    void readsNothingElse(String label) {
        assertThat(AgeReader.read(label)).isEmpty();
    }

    @Test
    void knowsWhatADateMayHaveBeen() {
        assertThat(AgeReader.behind(LocalDate.of(2025, 11, 5))).containsExactly(new VictimAge("5-11"));
        assertThat(AgeReader.behind(LocalDate.of(2015, 12, 1)))
                .containsExactly(new VictimAge("1-12"), new VictimAge("12-15"));
        assertThat(AgeReader.behind(LocalDate.of(2025, 5, 11))).containsExactly(new VictimAge("5-11"));
        assertThat(AgeReader.behind(LocalDate.of(2025, 11, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Number of offences against victims aged 12 to 15      | 12-15
            Offences - victims under 12 years                     | 0-11
            Number of victims 16 and over                         | 16+
            Number of offences (aged 5-11)                        | 5-11
            """)
    void findsTheAgeInASentence(String text, String age) {
        assertThat(AgesIn.text(text)).containsExactly(new VictimAge(age));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number of offences of sexual communication with a child under 16",
                "Q3. Number of offences under s15A in 2017/18",
                "Offence 71/17: total number recorded",
                "Question 12: how many offences?"
            })
    void findsNoAgeInTheOffenceItself(String text) {
        assertThat(AgesIn.text(text)).isEmpty();
    }
}
