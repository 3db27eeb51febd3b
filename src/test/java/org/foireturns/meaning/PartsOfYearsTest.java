package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammars;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfYearsTest {
    private static final Period YEAR = Period.financialYear(2024);

    private static Reading read(String text) {
        return Grammars.ofConfig().read(text);
    }

    @ParameterizedTest
    @CsvSource({
        "April to December, true",
        "from 1 November 2024, true",
        "April 2024, true",
        "4 June, true",
        "2024/25, false",
        "2023/24, false",
        "from 1 April 2024, false",
        "31 March 2025, false",
        "1 November 2023, false",
        "Kent, false"
    })
    void aTimeWithinAYearIsNamed(String text, boolean named) {
        assertThat(PartsOfYears.named(read(text), YEAR)).isEqualTo(named);
    }

    @Test
    void aPeriodThatBeginsOrEndsWithItHasHeardIt() {
        Period rest = new Period(LocalDate.of(2024, 11, 1), YEAR.end());
        assertThat(PartsOfYears.told(read("counted from 1 November 2024"), YEAR, Stream.of(rest)))
                .isTrue();
        assertThat(PartsOfYears.told(read("counted from 1 October 2024"), YEAR, Stream.of(rest)))
                .isFalse();
        assertThat(PartsOfYears.told(read("April to October"), YEAR, Stream.of(YEAR)))
                .isFalse();
    }

    @Test
    void theEdgeOfAPartMadeIt() {
        Period rest = new Period(LocalDate.of(2024, 11, 15), YEAR.end());
        assertThat(PartsOfYears.endsWith(read("since 15 November 2024"), rest)).isTrue();
        assertThat(PartsOfYears.endsWith(read("to 31 March 2025"), rest)).isFalse();
        assertThat(PartsOfYears.endsWith(read("since 1 April 2024"), YEAR)).isFalse();
    }

    @Test
    void yearsAreThoseNamedWhole() {
        assertThat(PartsOfYears.years(read("2024/25"))).containsExactly(YEAR);
        assertThat(PartsOfYears.years(read("2024"))).containsExactly(Period.calendarYear(2024));
        assertThat(PartsOfYears.years(read("April 2024"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nine months, true", "9 months, true", "months, false", "nine offences, false"})
    void aNumberOfTimesIsTold(String text, boolean told) {
        assertThat(read(text).tellsLength()).isEqualTo(told);
    }

    @Test
    void anEdgeOfTheMostOfAYearMayBeToldByWhatIsMissing() {
        Period most = new Period(YEAR.start(), LocalDate.of(2025, 2, 28));
        assertThat(PartsOfYears.tellsEdge(read("March 2025 is still to come"), Stream.of(most)))
                .isTrue();
        assertThat(PartsOfYears.tellsEdge(read("ends on 28 February 2025"), Stream.of(most)))
                .isTrue();
        assertThat(PartsOfYears.tellsEdge(read("ends on 31 January 2025"), Stream.of(most)))
                .isFalse();
        assertThat(PartsOfYears.tellsEdge(read("from 1 April 2024"), Stream.of(most)))
                .isFalse();
    }

    @Test
    void monthsInWhichAReturnCountsTellNothing() {
        Period month = new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        assertThat(PartsOfYears.tellsEdge(read("ends on 28 February 2025"), Stream.of(month)))
                .isFalse();
    }
}
