package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class RelativeYearsTest {
    @Test
    void countsBackFromTheYearThatTheSheetCallsThisOne() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences. "This year" is the year ended 31 March 2025. |           |           |
                |                                                              |           |           |
                | Victim                                                       | Last year | This year |
                | Girls                                                        | 40        | 50        |
                | Boys                                                         | 10        | 12        |
                """))
                .containsEntry("B4", "2023/24 female all all")
                .containsEntry("C5", "2024/25 male all all");
    }

    @Test
    void asksWhichYearItIsWhereNothingSaysSo() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |               |              |
                |                         |               |              |
                | Victim                  | Previous year | Current year |
                | Girls                   | 40            | 50           |
                """))
                .allSatisfy((cell, said) -> assertThat(said)
                        .isEqualTo("asked: names a year by its distance from another, and nothing says which that is"));
    }

    @Test
    void countsBackFromTheMonthAcross() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |       |                      |
                |                |       |                      |
                | Month          | Total | Same month last year |
                | April 2024     | 18    | 17                   |
                | May 2024       | 25    | 20                   |
                """))
                .containsEntry("B4", "1 April 2024 to 30 April 2024 all all all")
                .containsEntry("C5", "1 May 2023 to 31 May 2023 all all all");
    }

    @Test
    void leavesAYearThatIsWrittenOutAsItIs() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |                     |                     |
                |                |                     |                     |
                | Victim         | Last year (2023/24) | This year (2024/25) |
                | Girls          | 40                  | 50                  |
                """))
                .containsEntry("B4", "2023/24 female all all")
                .containsEntry("C4", "2024/25 female all all");
    }

    @Test
    void isNotToldByAYearSomewhereInTheSameSentence() {
        assertThat(RelativeYears.thisYear(Stream.of("Offences in 2024/25 rose from last year"), Grammars.ofConfig()))
                .isNull();
    }

    @Test
    void leavesTheLeapDayOut() {
        Period february = new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));

        assertThat(RelativeYears.back(february, 1))
                .isEqualTo(new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)));
    }
}
