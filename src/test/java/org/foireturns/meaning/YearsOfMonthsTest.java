package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsOfMonthsTest {
    @Test
    void monthsFromAprilOnMakeTheirYearUnclear() {
        assertThat(DrawnConclusions.findings("""
                | Year | Month    | S.15A offences |
                | 2018 | April    | 3              |
                | 2018 | December | 4              |
                | 2018 | January  | 5              |
                """)).contains("year-unclear A3");
    }

    @Test
    void monthsFromJanuaryOnDoNot() {
        assertThat(DrawnConclusions.findings("""
                | Year | Month    | S.15A offences |
                | 2018 | January  | 5              |
                | 2018 | April    | 3              |
                | 2018 | December | 4              |
                """)).isEmpty();
    }
}
