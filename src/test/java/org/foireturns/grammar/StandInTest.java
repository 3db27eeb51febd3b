package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInTest {
    private static final StandIn.Finder FINDER = new StandIn.Finder(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "any count of 1, 2, 3 or 4 appears as 3 | 3: any count of 1, 2, 3 or 4",
                "where 0 is shown the number is between 0 and 4 | 0: the number is between 0 and 4",
                "the system shows -1 where there are fewer than 5 | -1: there are fewer than 5",
                "a count that is not told is shown as 2.5 | 2.5: a count that is not told is",
                "nil is shown where nothing was recorded | -",
                "-1 means not recorded | -1: not recorded",
                "zero means not recorded | 0: not recorded",
                "A count of less than 3 is shown as <3 | -",
                "less than 3 is shown as a star | -",
                "aged under 13 is shown as a star | -",
                "figures are shown by year | -",
                "shown as 2024 | -"
            })
    void aNumberStandsForWhatIsJoinedToIt(String line, @Nullable String said) {
        String found = FINDER.all(line)
                .map(each -> each.number() + ": " + each.meaning())
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? null : found).isEqualTo(said);
    }
}
