package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of which breakdowns a rejected count may be a part. */
class GapFinderTest {

    @Test
    void aColumnWithoutAHeadMayBeAGender() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                Sexual communication with a child, 2024/25
                | Age of victim | Female |    | Unknown | Total |
                | 0-11          | 10     | 4  | 1       | 15    |
                | 12-15         | 20     | 6  | 2       | 28    |
                | Total         | 30     | 10 | 3       | 43    |
                """);
        assertThat(drawn.gaps())
                .containsExactly("C3 0-11 of victim_gender", "C4 12-15 of victim_gender", "C5 of victim_gender");
    }

    /** A number that the total leaves no room for is no part of it. */
    @Test
    void aColumnThatTheTotalDoesNotCountIsNoPart() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                Sexual communication with a child, 2024/25
                | Age of victim | Female | Male | Total | Chits |
                | 0-11          | 10     | 4    | 14    | 3     |
                | 12-15         | 20     | 6    | 26    | 5     |
                """);
        assertThat(drawn.rejected()).containsExactly("E3 label-unknown", "E4 label-unknown");
        assertThat(drawn.gaps()).isEmpty();
    }

    @Test
    void aRowWithAStrangeLabelMayBeAPlatform() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                Sexual communication with a child, 2024/25
                | Gender  | Offences |
                | Female  | 10       |
                | Grrls   | 4        |
                | Unknown | 3        |
                """);
        assertThat(drawn.gaps()).containsExactly("B4 of victim_gender");
    }

    @Test
    void aKnownLabelWithoutACountIsLackingByItsName() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                Sexual communication with a child, 2024/25
                | Platform  | Offences |
                | Snapchat  | 2.5      |
                | Instagram | 4        |
                | Unknown   | -        |
                """);
        assertThat(drawn.gaps()).containsExactly("B3 snapchat", "B5 unknown");
    }

    @Test
    void wordsBesideCountsAreNoCategory() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                Sexual communication with a child, 2024/25
                | Gender | Offences | Grrls         | Beats |
                | Female | 10       | see the notes | 0     |
                | Male   | 4        | see the notes | 0     |
                """);
        assertThat(drawn.gaps()).isEmpty();
    }

    @Test
    void aRowOfAListLacksWhatItDoesNotSayAndNothingElse() {
        DrawnReturn drawn = DrawnReturn.of("""
                | Crime ref | Date recorded | Victim age | Victim gender | Platform  |
                | A/1       | 2017-05-02    | 12         | F             | Snapchat  |
                | A/2       | 2017-06-03    | 13         | Grrl          | Snapchat  |
                | A/3       | 2017-07-04    | abc        | F             | Kik       |
                | A/1       | 2017-07-05    | 12         | Grrl          | Snapchat  |
                | A/5       | 2011-07-06    | 12         | Grrl          | Kik       |
                """);
        assertThat(drawn.gaps())
                .containsExactly("A3:E3 13 snapchat of victim_gender", "A4:E4 female kik of victim_age");
    }
}
