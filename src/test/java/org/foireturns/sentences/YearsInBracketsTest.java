package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearsInBracketsTest {
    private static final String TOTAL = "147 offences were recorded between 1 April 2024 and 31 March 2025.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Snapchat was recorded 52 times (in 2023/24: 61), Instagram 29 times (in 2023/24: 24).",
                "Snapchat 52 (61 in 2023/24) and Instagram 29 (24 in 2023/24).",
                "Snapchat - 52 (2023/24: 61), Instagram - 29 (2023/24: 24)"
            })
    void eachIsOfTheNumberBeforeIt(String sentence) {
        String year = "between 1 April 2024 and 31 March 2025 ";
        assertThat(sheets(TOTAL, sentence).get(1).replace(" times", "").replace("recorded ", ""))
                .isEqualTo("Letter, A2, sentence 1: " + year + "Snapchat, 52, " + year
                        + "Instagram, 29, 2023/24 Snapchat, 61," + " 2023/24 Instagram, 24");
    }

    @Test
    void theYearBeforeIsNamed() {
        assertThat(sheets("There were 98 offences in 2024/25 (80 the year before)."))
                .containsExactly("Letter, A1, sentence 1: offences 2024/25, 98, 2023/24, 80");
    }

    @Test
    void whatIsNotOfAnotherYearStays() {
        assertThat(YearsInBrackets.of(Grammars.ofConfig()).without("Snapchat 52 (12 girls), Kik 2 (2023/24: 1)"))
                .isEqualTo("Snapchat 52 (12 girls), Kik 2");
        assertThat(sheets(TOTAL, "Snapchat 30 (of which 4 in 2023/24), Instagram 20."))
                .noneMatch(sheet -> sheet.startsWith("Letter, A2"));
    }
}
