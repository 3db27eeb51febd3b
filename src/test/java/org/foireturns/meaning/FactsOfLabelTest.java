package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsOfLabelTest {
    @Test
    void girlsAndBoysTogetherAreAll() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male                            | 9        |
                | Female and male                 | 39       |
                """)).containsEntry("B4", "2024/25 all all all");
    }

    @Test
    void twoAgesThatDoNotMeetSayTwoThings() {
        assertThat(DrawnMeanings.of("""
                | Age of victim, s.15A 2024/25 | Offences |
                | 12-15                        | 30       |
                | under 12, over 15            | 9        |
                """)).containsEntry("B3", "asked: says two things at once");
    }

    @Test
    void theNarrowerOfTwoPeriodsHolds() {
        assertThat(DrawnMeanings.of("""
                | Month               | S.15A offences |
                | 2024/25, April 2024 | 30             |
                | 2024/25, May 2024   | 9              |
                """)).containsEntry("B2", "1 April 2024 to 30 April 2024 all all all");
    }

    @Test
    void theNameOfAnotherOffenceIsAnotherSubject() {
        assertThat(DrawnMeanings.of("""
                | Offence                                 | 2024/25 |
                | S.15A sexual communication with a child | 30      |
                | S.15 meeting a child following grooming | 9       |
                """))
                .containsEntry("B2", "2024/25 all all all")
                .containsEntry("B3", "left out: another offence");
    }

    @Test
    void anAgeAmongBandsWithAWordBesideItIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Age          | S.15A offences 2024/25 |
                | 11 and under | 30                     |
                | 12-15        | 11                     |
                | 16 on        | 9                      |
                """).get("B4")).startsWith("asked: says more of an age");
    }

    @Test
    void yearsCountedInWordsAreTheWholeOfThoseShown() {
        assertThat(DrawnMeanings.of("""
                | Crimes 71/17    |        |
                | Period          | Crimes |
                | Apr 20 - Mar 21 | 101    |
                | Apr 21 - Mar 22 | 128    |
                | Two years       | 229    |
                """)).containsEntry("B5", "1 April 2020 to 31 March 2022 all all all");
    }

    @Test
    void aYearUnderTheNameOfAgesIsOneOfBirth() {
        assertThat(DrawnMeanings.of("""
                | Crimes 71/17 in 2024/25 |        |      |
                | Victim year of birth    | Female | Male |
                | 2007                    | 5      | 2    |
                | 2009                    | 12     | 4    |
                | 2010                    | 20     | 7    |
                """)).containsEntry("B4", "left out: birth");
    }

    @Test
    void theNumberOfAQuestionIsNoAgeBelowNumberedBands() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25             | Answer |
                | 2 - 11 and under, female  | 25     |
                | 2 - 12-15, female         | 84     |
                | 2 - 16 and over, female   | 4      |
                | 5 - Snapchat              | 41     |
                """))
                .containsEntry("B3", "2024/25 female 12-15 all")
                .containsEntry("B5", "2024/25 all all snapchat");
    }
}
