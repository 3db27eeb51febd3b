package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarYearsTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Years run January to December.",
                "Our system reports by calendar year. 2025 is up to and including 31 March.",
                "Years are calendar years.",
                "Calendar year",
                "Calendar years.",
                "Figures are for each calendar year (January to December).",
                "Our crime system reports in calendar years (1 January to 31 December), hence years shown are not financial years.",
            })
    void aTextMaySaySo(String text) {
        assertThat(CalendarYears.areTold(text, GRAMMAR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calendar year 2024",
                "These are not calendar years.",
                "By financial year, not by calendar year.",
                "Years run April to March.",
                "Figures of the period by calendar month",
                "Years and quarters go with the police financial calendar.",
                "January to December 2024",
                "Year",
                "2024",
            })
    void otherTextsDoNot(String text) {
        assertThat(CalendarYears.areTold(text, GRAMMAR)).isFalse();
    }
}
