package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import org.junit.jupiter.api.Test;

class WideHeadsTest {
    private static boolean are(String drawing) {
        return WideHeads.are(grid(drawing), 0, DrawnList.WORDS);
    }

    @Test
    void namesOfWhatIsSplitStandOverTheFirstOfTheirHeads() {
        assertThat(are("""
                |     |         | Victim gender |        | Platform |     |
                | No. | Offence | Male          | Female | Snapchat | Kik |
                """)).isTrue();
        assertThat(are("""
                |     |         | Victim gender |        | Remarks  |     |
                | No. | Offence | Male          | Female | Snapchat | Kik |
                """)).isFalse();
        assertThat(are("""
                | Victim gender | Platform |
                | Male          | Kik      |
                """)).isFalse();
        assertThat(are("""
                | Age bands asked |        |      | Age bands of the force |        |      |
                | Age of victim   | Female | Male | Age of victim          | Female | Male |
                """)).isFalse();
    }

    @Test
    void mergedHeadsStandOverAllOfTheirs() {
        assertThat(are("""
                |     | Victim | <   | Platform |
                | Ref | Sex    | Age | Used     |
                """)).isTrue();
        assertThat(are("""
                | Offences of Kent Police | <   | <   | < |
                | Ref                     | Sex | Age | Used |
                """)).isFalse();
    }

    @Test
    void bandsOfAgesAreHeadsBelowTheNameOfAges() {
        assertThat(WideHeads.areOver(grid("""
                |     | Victim gender |            | Victim age |            |
                | No. | Male          | Not stated | 12-15      | Not stated |
                """), 1, DrawnList.WORDS)).isTrue();
        assertThat(WideHeads.areOver(grid("""
                |         | Victim gender | Victim age |
                | 42/1/24 | Male          | 12-15      |
                """), 1, DrawnList.WORDS)).isFalse();
    }
}
