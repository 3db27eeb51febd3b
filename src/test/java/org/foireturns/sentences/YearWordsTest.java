package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearWordsTest {
    private final YearWords words = new YearWords(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the year before females | 2024/25    | 2023/24 females
            females the year before | 2024/25    | females 2023/24
            two years earlier       | 2024/25    | 2022/23
            females                 | 2024/25    | females
            the year before females | ''         | the year before females
            the year before         | March 2024 | the year before
            """)
    void aYearToldByItsDistanceHasItsName(String label, String base, String resolved) {
        assertThat(words.resolved(label, base)).isEqualTo(resolved);
    }

    @Test
    void thatYearIsTheOneNamedBefore() {
        assertThat(words.withYear("In that year there were 5.", "2023/24")).isEqualTo("In 2023/24 there were 5.");
        assertThat(words.withYear("In that year there were 5.", "")).isEqualTo("In that year there were 5.");
        assertThat(words.period("12 girls in 2024/25 alone")).isEqualTo("2024/25");
        assertThat(words.period("12 girls in 2024/25, 3 in 2023/24")).isEmpty();
        assertThat(words.period("12 girls")).isEmpty();
    }

    @Test
    void yearsAreToldByTheirDistanceWhereNoneIsNamed() {
        assertThat(words.yearsBack("12 girls the year before")).containsExactly("the year before");
        assertThat(words.yearsBack("12 girls in 2024/25, 9 the year before")).isEmpty();
    }
}
