package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedYearsTest {
    private final ComparedYears years = new ComparedYears(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            186 crimes in 2024/25, 32 more than in the previous year (154).         | 186 crimes in 2024/25, against 154 in previous year.
            75 offences, a decrease of 5 from the 80 recorded in 2023/24.           | 75 offences, against 80 in 2023/24.
            This is a fall of 9% on the year before, when we recorded 131.          | year before we recorded 131.
            The year before it was 187, so this is about 7% more.                   | The year before it was 187.
            147 offences, up 13 on 2023/24.                                         | 147 offences.
            Kik was used in 20, the same as in 2023/24.                             | Kik was used in 20.
            31 were 11 or under, down from 35, and 101 were 12 to 15.               | 31 were 11 or under, and 101 were 12 to 15.
            """)
    void aDifferenceIsLeftOutAndTheNumberItIsToldOfStays(String sentence, String plain) {
        assertThat(years.withoutDifference(sentence)).isEqualTo(plain);
        assertThat(years.differ(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2024/25 we recorded 186 crimes, 32 more than in the previous year (154).",
                "In 2024/25 we recorded 186 crimes. In the twelve months before that, i.e. 2023/24, the number was 154.",
                "In 2024/25 we recorded 186 crimes. This is a rise of 21% on the year before, when we recorded 154."
            })
    void theOtherNumberIsOfTheOtherYear(String letter) {
        assertThat(String.join("; ", sheets(letter)))
                .contains("2024/25")
                .contains("186")
                .contains("2023/24, 154");
    }
}
