package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownWordsTest {
    @Test
    void oneThingInTwoLanguagesIsUnknownOnce() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25     | Offences |
                | F 11 & under       | 30       |
                | F 12-15            | 9        |
                | M 12-15            | 2        |
                | F Anhysbys/Unknown | 4        |
                | NK/NK              | 3        |
                """))
                .containsEntry("B5", "2024/25 female unknown all")
                .containsEntry("B6", "2024/25 unknown unknown all");
    }

    @Test
    void eachAxisThatIsNamedIsUnknown() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25           | Offences |
                | Female                   | 30       |
                | Male                     | 9        |
                | Gender and age not known | 4        |
                """)).containsEntry("B4", "2024/25 unknown unknown all");
    }

    @Test
    void amongTotalsOfAnAxisItIsThatOne() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25  | Offences |
                | Female total    | 30       |
                | Male total      | 9        |
                | Not known total | 4        |
                """)).containsEntry("B4", "2024/25 unknown all all");
    }

    @Test
    void amongAgesYearsNotStatedAreThoseOfAChild() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25   | Offences |
                | 0-11             | 30       |
                | 12-15            | 9        |
                | Years not stated | 4        |
                """)).containsEntry("B4", "2024/25 all unknown all");
    }

    @Test
    void whoseAgeIsToldTheOtherAxisIsUnknown() {
        assertThat(DrawnMeanings.of("""
                | Group in 2024/25         | Offences |
                | victim.female.age.12_15  | 30       |
                | victim.female.age.16_17  | 9        |
                | victim.male.age.12_15    | 4        |
                | victim.unknown.age.12_15 | 2        |
                """)).containsEntry("B5", "2024/25 unknown 12-15 all");
    }

    @Test
    void belowLabelsThatAllSayTwoAxesItIsOfBoth() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25       | Offences |
                | Female 11 and under | 22       |
                | Female 12-15        | 128      |
                | Male 11 and under   | 8        |
                | Not known           | 4        |
                | Total               | 162      |
                """)).containsEntry("B5", "2024/25 unknown unknown all");
    }
}
