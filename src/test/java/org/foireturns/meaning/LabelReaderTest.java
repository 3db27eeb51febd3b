package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelReaderTest {
    @Test
    void aNumberBehindUnknownIsThatOfANote() {
        assertThat(DrawnMeanings.of("""
                | Age of victim, s.15A 2024/25 | Offences |
                | 12-15                        | 30       |
                | 16-17                        | 9        |
                | Unknown 1                    | 4        |
                """)).containsEntry("B4", "2024/25 all unknown all");
    }

    @Test
    void aYearIsToldUpToADay() {
        assertThat(DrawnMeanings.of("""
                | Year                      | S.15A offences |
                | 2024/25                   | 30             |
                | 2025/26 (to 30 June 2025) | 9              |
                """)).containsEntry("B3", "1 April 2025 to 30 June 2025 all all all");
    }

    @Test
    void aMonthAmongAgesThatNoHeadNamesIsAskedAboutAndNoPeriod() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences recorded in 2024/25 |              |        |             |       |
                |                                    | 11 and under | Dec-15 | 16 and over | Total |
                | Female                             | 60           | 202    | 4           | 266   |
                | Male                               | 31           | 65     | 0           | 96    |
                """))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry(
                        "C3", "asked: is a date where an age is due: a spreadsheet may have made it of a band of ages");
    }

    @Test
    void aDateBelowTheHeadOfAgesIsNoPeriod() {
        assertThat(DrawnMeanings.of("""
                | Victim age | S.15A offences 2024/25 |
                | 0-4        | 3                      |
                | 5-Nov      | 9                      |
                | 12-15      | 20                     |
                """))
                .containsEntry(
                        "B3", "asked: is a date where an age is due: a spreadsheet may have made it of a band of ages");
    }

    @Test
    void femaleVictimsCountOffencesAndTheirNumberCountsThem() {
        assertThat(unit("Female victims")).isEqualTo(Unit.OFFENCES);
        assertThat(unit("Number of female victims")).isEqualTo(Unit.VICTIMS);
    }

    private static @Nullable Unit unit(String label) {
        return DrawnMeanings.at("B2", """
                | S.15A     | 2024/25 |
                | %s        | 30      |
                | Unknown   | 2       |
                """.formatted(label)).unit();
    }

    @Test
    void aTextThatPointsElsewhereHeadsNothing() {
        assertThat(DrawnMeanings.of("""
                | Offences 2024/25            | 193 |
                | See published outcomes data |     |
                | Snapchat                    | 81  |
                | Instagram                   | 36  |
                """)).containsEntry("B3", "2024/25 all all snapchat");
    }

    @Test
    void yearsAmongAgesAreThoseOfAChildAndBoundsMeet() {
        assertThat(DrawnMeanings.of("""
                | Age of victim, s.15A 2024/25 | Offences |
                | of 11 at the very most       | 30       |
                | of 12 at least, 15 at most   | 40       |
                | Had turned 16                | 4        |
                | Years not given              | 2        |
                """))
                .containsEntry("B2", "2024/25 all 0-11 all")
                .containsEntry("B3", "2024/25 all 12-15 all")
                .containsEntry("B4", "2024/25 all 16+ all")
                .containsEntry("B5", "2024/25 all unknown all");
    }

    @Test
    void aYearIsToldFromADayOn() {
        assertThat(DrawnMeanings.of("""
                |               | 2021/22 (from 1 Sept 2021) | 2022/23 | 2025/26 (to 30 June 2025) |
                | S.15A offences | 10                        | 20      | 30                        |
                """))
                .containsEntry("B2", "1 September 2021 to 31 March 2022 all all all")
                .containsEntry("C2", "2022/23 all all all")
                .containsEntry("D2", "1 April 2025 to 30 June 2025 all all all");
    }
}
