package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class CodedCellsTest {
    private static final List<CodeEntry> AGES = List.of(
            new CodeEntry("age code", Axis.VICTIM_AGE, "1", "11 and under", false),
            new CodeEntry("age code", Axis.VICTIM_AGE, "2", "12 to 15", false));
    private static final List<CodeEntry> SEXES = List.of(
            new CodeEntry("sex code", Axis.VICTIM_GENDER, "1", "Male", false),
            new CodeEntry("sex code", Axis.VICTIM_GENDER, "2", "Female", false));
    private static final List<CodeEntry> BOTH =
            Stream.of(AGES, SEXES).flatMap(List::stream).toList();

    private static Map<String, String> said(List<CodeEntry> entries, String drawing) {
        Map<String, String> said = new TreeMap<>();
        CodedCells.of(grid(drawing), entries, new KeyWords(Grammars.ofConfig()))
                .forEach((at, text) -> said.put(at.toString(), text));
        return said;
    }

    @Test
    void codesStandBelowAHeadOfTheirFieldAlone() {
        assertThat(said(BOTH, """
                | Vic age code | N  | Suspect age code | N |
                | 1            | 2  | 1                | 1 |
                | 2            | 1  | 2                | 2 |
                """)).isEqualTo(Map.of("A2", "11 and under", "A3", "12 to 15"));
    }

    @Test
    void codesStandInTheRowOfTheirHeadOrBelowOneThatSpansThem() {
        assertThat(said(BOTH, """
                | Sex      | 1  | 2  |
                | Offences | 12 | 20 |
                """)).isEqualTo(Map.of("B1", "Male", "C1", "Female"));
        assertThat(said(BOTH, """
                |          | Sex code | <  |
                | Age code | 1        | 2  |
                | 1        | 10       | 20 |
                | 2        | 11       | 21 |
                """))
                .isEqualTo(Map.of("B2", "Male", "C2", "Female", "A3", "11 and under", "A4", "12 to 15"));
    }

    @Test
    void codesOfTheOnlyOtherFieldMayStandAtTheRightOfAHead() {
        assertThat(said(SEXES, """
                | AGE_YRS | 1 | 2  | Total |
                | 11      | 3 | 20 | 23    |
                | 12      | 4 | 21 | 25    |
                """)).isEqualTo(Map.of("B1", "Male", "C1", "Female"));
        assertThat(said(SEXES, """
                | AGE_YRS | 1 | 2  | 3  |
                | 11      | 3 | 20 | 23 |
                """)).as("3 is no code").isEmpty();
    }

    @Test
    void whatIsNotKnownOfAGenderMayNotBeKnownOfAnAge() {
        List<CodeEntry> letters = List.of(
                new CodeEntry("", Axis.VICTIM_GENDER, "B", "Female", false),
                new CodeEntry("", Axis.VICTIM_GENDER, "A", "Unknown", false));
        assertThat(said(letters, """
                | Victim sex | Victim age |
                | B          | 14         |
                | A          | 12         |
                | B          | A          |
                """))
                .isEqualTo(Map.of("A2", "Female", "A3", "Unknown", "A4", "Female", "B4", "Unknown"));
    }

    @Test
    void inACornerAnotherFieldMayShareTheColumn() {
        List<CodeEntry> letters = List.of(
                new CodeEntry("AgeGrp", Axis.VICTIM_AGE, "A", "11 and under", false),
                new CodeEntry("AgeGrp", Axis.VICTIM_AGE, "B", "12 to 15", false));
        assertThat(said(letters, """
                | FinYr / AgeGrp | F  |
                | 2223           | 20 |
                | A              | 8  |
                | B              | 12 |
                """)).isEqualTo(Map.of("A3", "11 and under", "A4", "12 to 15"));
    }

    @Test
    void belowABlankCornerTheOneFieldSpeaksThatHasAllCodes() {
        String drawing = """
                |   | N   | Share |
                | 1 | 22  | 5     |
                | 2 | 121 | 19    |
                """;
        assertThat(said(AGES, drawing)).isEqualTo(Map.of("A2", "11 and under", "A3", "12 to 15"));
        assertThat(said(BOTH, drawing))
                .containsEntry("A2", "1 (unexplained code)")
                .hasSize(2);
        assertThat(said(AGES, drawing.replace("| 2 ", "| 7 "))).isEmpty();
    }

    @Test
    void agesAreNoCodes() {
        assertThat(said(AGES, """
                | Age | N |
                | 1   | 2 |
                | 2   | 2 |
                | 7   | 4 |
                | 9   | 4 |
                | 12  | 4 |
                """)).isEmpty();
    }

    @Test
    void numbersWhereTheKeyHasOtherCodesSayNothing() {
        assertThat(said(AGES, """
                | Age code | N |
                | 7        | 2 |
                | 8        | 2 |
                """)).isEqualTo(Map.of("A2", "7 (unexplained code)", "A3", "8 (unexplained code)"));
    }

    @Test
    void aHeadOfAnUnknownNameIsCalledByWhatItsCodesAreAbout() {
        List<CodeEntry> entries = List.of(new CodeEntry("vsx", Axis.VICTIM_GENDER, "F", "Female", false));
        assertThat(said(entries, """
                | VSX | N |
                | F   | 2 |
                """)).isEqualTo(Map.of("A1", "victim gender", "A2", "Female"));
    }
}
