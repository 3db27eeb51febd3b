package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class SpacedDatesTest {
    private static Line line(String head, String... dates) {
        StringBuilder drawn = new StringBuilder("| " + head + " | S.15A offences |\n");
        for (String date : dates) {
            drawn.append("| " + date + " | 4 |\n");
        }
        return DrawnMeanings.tables(drawn.toString()).get(0).table().lines().stream()
                .filter(each -> each.kind() == Line.Kind.STUB)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void monthsAreNotLonger() {
        assertThat(SpacedDates.of(line("Month", "2024-04-01", "2024-05-01", "2024-06-01"))
                        .areLonger())
                .isFalse();
        assertThat(SpacedDates.of(line("Month", "2024-04-01", "2024-07-01", "2024-08-01"))
                        .areLonger())
                .isFalse();
    }

    @Test
    void lastDaysEndWhatIsBetweenThemAndFirstDaysBeginIt() {
        SpacedDates years = SpacedDates.of(line("As at", "2023-03-31", "2024-03-31"));
        assertThat(years.areLonger()).isTrue();
        assertThat(years.period(LocalDate.of(2024, 3, 31))).isEqualTo(Period.financialYear(2023));
        SpacedDates quarters = SpacedDates.of(line("Quarter from", "2024-04-01", "2024-07-01"));
        assertThat(quarters.period(LocalDate.of(2024, 7, 1)))
                .isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)));
    }

    @Test
    void aHeadSaysThatTheyEndYears() {
        assertThat(SpacedDates.endYears(line("Year ending", "2024-03-31", "2025-03-31"), Grammars.ofConfig()))
                .isTrue();
        assertThat(SpacedDates.endYears(line("Month", "2024-03-31", "2025-03-31"), Grammars.ofConfig()))
                .isFalse();
        assertThat(SpacedDates.yearEnding(LocalDate.of(2025, 3, 31))).isEqualTo(Period.financialYear(2024));
    }
}
