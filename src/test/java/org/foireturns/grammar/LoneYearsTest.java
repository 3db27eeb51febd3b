package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years by a number alone, as the texts of a return tell them. */
class LoneYearsTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    /** What a text says in a return with these lines, parted by semicolons. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Year ending 31 March | 2024 | period 2023-04-01/2024-03-31",
                "Years begin on 1 April | 2024 | period 2024-04-01/2025-03-31",
                "2024 = 2024/25 | 2023 | period 2023-04-01/2024-03-31",
                "Year ending 31 March; Years begin on 1 April | 2024 | year 2024",
                "Year ending 31 March; Year ending 31 December | 2024 | year 2024",
                "All years are calendar years | 2024 | period 2024-01-01/2024-12-31",
                "Nothing of years | 2024 | year 2024",
                "Year ending; March 2024; March 2023 | March 2024 | period 2023-04-01/2024-03-31",
                "Year ending; March 2024; June 2023 | March 2024 | period 2024-03-01/2024-03-31",
                "March 2024 | March 2024 | period 2024-03-01/2024-03-31",
                "Our years run from 1 July to 30 June | 2023/24 | period 2023-07-01/2024-06-30",
                "2024/25 means 1 July 2024 to 30 June 2025 | 2023/24 | period 2023-07-01/2024-06-30",
                "2024/25 means 1 April 2024 to 31 March 2025 | 2023/24 | period 2023-04-01/2024-03-31",
                "Our years run from 1 July to 30 June | 2023/25 | "
            })
    void areReadAsTheReturnTells(String lines, String text, @Nullable String said) {
        Grammar told = LoneYears.toldBy(Stream.of(lines.split("; ", -1)), GRAMMAR);
        String read = Grammars.said(told.read(text));
        if (said == null) {
            assertThat(read).isEqualTo(Grammars.said(GRAMMAR.read(text)));
        } else {
            assertThat(read).isEqualTo(said);
        }
    }

    @Test
    void whereNothingIsToldTheGrammarIsTheSame() {
        assertThat(LoneYears.toldBy(Stream.of("Offences by platform", "2024"), GRAMMAR))
                .isSameAs(GRAMMAR);
    }

    @Test
    void orAsSomebodyDecided() {
        Grammar ending = LoneYears.decided(MonthDay.of(3, 31), false, GRAMMAR);
        Grammar beginning = LoneYears.decided(MonthDay.of(3, 31), true, GRAMMAR);
        assertThat(Grammars.said(ending.read("2024"))).isEqualTo("period 2023-04-01/2024-03-31");
        assertThat(Grammars.said(beginning.read("2024"))).isEqualTo("period 2024-04-01/2025-03-31");
        assertThat(Grammars.said(ending.read("In 2024"))).isEqualTo(Grammars.said(GRAMMAR.read("In 2024")));
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "1999, true", "1899, false", "24, false", "' 2024', false", "2024/25, false"})
    void aLoneYearHasFourDigitsAndNothingElse(String text, boolean lone) {
        assertThat(LoneYears.isLoneYear(text)).isEqualTo(lone);
    }
}
