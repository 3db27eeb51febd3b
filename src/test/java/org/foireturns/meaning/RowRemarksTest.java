package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts beside numbers that change what these say. */
class RowRemarksTest {
    @Test
    void oneThatMoreIsCountedThanTheLabelTellsIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | Comments                     |
                | Female        | 30       | includes some aged under 12  |
                | Male          | 9        | includes 4 of unknown gender |
                | Unknown       | 2        | includes one not recorded    |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("the remark at C3 says that more"))
                .containsEntry("B4", "2024/25 unknown all all");
    }

    @Test
    void theFirstThatSpeaksOfANumberIsTold() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | Comments                     | Note                   |
                | Female        | 30       |                              |                        |
                | Male          | 9        | includes 4 of unknown gender | withdrawn - do not use |
                """))
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("the remark at D3"));
    }

    @Test
    void aTextThatGovernsAValueIsNone() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25            | Offences |
                | Female                   | 30       |
                | Male, withdrawn in April | 9        |
                """))
                .hasEntrySatisfying("B3", said -> assertThat(said).doesNotContain("the remark at"));
    }
}
