package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRuleTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource({
        "12-15, age 12-15",
        "between 12 and 15, age 12-15",
        "13 to under 16, age 13-15",
        "16 up to the 18th birthday, age 16-17",
        "12 or over but under 16, age 12-15",
        "'12, 13, 14 or 15', age 12-15",
        "AGE_12_15, age 12-15",
        "aged 12, age 12",
        "16-99, age 16+",
        "0-99, age 0-99",
        "'12 or over, but under 16', age 12-15",
        "12 or over but under 10, age 12+; age 0-9",
        "13 but under 16, age 13-15",
        "13 yrs but under 16, age 13; age 0-15",
        "aged 12 15, age 12-15",
        "12 15, number 12; number 15",
        "03/06, number 3; number 6",
        "aged 03/06, age 3; number 6"
    })
    void readsBandsWithBothEnds(String text, String said) {
        assertThat(Grammars.said(GRAMMAR.read(text))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"24/25", "20-21"})
    void aBandOfAdultsIsRatherAYear(String text) {
        assertThat(Grammars.said(GRAMMAR.read(text))).startsWith("period ");
    }

    /** Whatever stands beside it: "Crimes 24/25 | Girls | 11 and below | 12-15". */
    @ParameterizedTest
    @CsvSource({"24/25", "24-25", "Crimes 24-25"})
    void ofTwoHalvesItIsNothingElse(String text) {
        assertThat(GRAMMAR.readings(text).others()).noneMatch(other -> other.says(Fact.OfAge.class));
    }

    @ParameterizedTest
    @CsvSource({"'Age 24-25', age 24-25", "'aged 24/25', age 24-25", "18-24, age 18-24", "'24-25 years old', age 24-25"
    })
    void whereSomethingSaysThatItIsAnAgeItIs(String text, String said) {
        assertThat(Grammars.said(GRAMMAR.read(text))).isEqualTo(said);
    }
}
