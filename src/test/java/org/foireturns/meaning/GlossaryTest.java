package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final Grammar grammar = Grammars.ofConfig();

    private Map<String, String> in(String drawn) {
        return Glossary.in(List.of(grid(drawn)), List.of(), grammar);
    }

    @Test
    void readsPairsOfOneLine() {
        assertThat(in("| ZQ = not established; 4/5 = 1 April 2024 to 31 March 2025. |"))
                .containsEntry("ZQ", "not established")
                .containsEntry("4/5", "1 April 2024 to 31 March 2025");
    }

    @Test
    void readsACodeAndItsMeaningInTwoCells() {
        assertThat(in("""
                | Code | Meaning      |
                | gx   | 11 and under |
                | gy   | 12-15        |
                """)).containsEntry("gx", "11 and under").containsEntry("gy", "12-15");
    }

    @Test
    void whatTheVocabularyKnowsKeepsItsMeaning() {
        assertThat(in("| F = male |")).isEmpty();
    }

    @Test
    void aNoteMayGiveALetterTheMeaningOfAnotherAxis() {
        assertThat(in("| X = gender not recorded |")).containsEntry("X", "gender not recorded");
    }

    @Test
    void whoTheYoungestVictimIsExplainsNoCode() {
        assertThat(in("| youngest = girl aged 7 |")).isEmpty();
    }

    @Test
    void aCodeExplainedInTwoWaysHasNoMeaning() {
        assertThat(in("""
                | ZQ = female |
                | ZQ = male   |
                """)).isEmpty();
    }

    @Test
    void daysTellAYearThatIsKnownByItsDistance() {
        assertThat(in("| Y1 = 1 April 2022 to 31 March 2023 |")).containsKey("Y1");
        assertThat(in("| Y1 = female |")).isEmpty();
    }

    @Test
    void daysTellAYearThatItsNumberLeavesOpen() {
        assertThat(in("| FY25 means 1 April 2024 to 31 March 2025, FY24 means 1 April 2023 to 31 March 2024. |"))
                .containsEntry("FY25", "1 April 2024 to 31 March 2025")
                .containsEntry("FY24", "1 April 2023 to 31 March 2024");
    }

    @Test
    void aSentenceTellsWhichYearEndsWhen() {
        assertThat(in("| FY25 is the financial year ending 31 March 2025; FY24 the year ending 31 March 2024. |"))
                .containsEntry("FY25", "financial year ending 31 March 2025")
                .containsEntry("FY24", "the year ending 31 March 2024");
        assertThat(in("| FY25 is the financial year ending 31 March 2019. |")).isEmpty();
        assertThat(in("| FY25 and FY24, the year ending 31 March 2024. |")).isEmpty();
    }

    @Test
    void aGapMayPartACodeFromItsMeaning() {
        assertThat(in("| X  gender not recorded |")).containsKey("X");
        assertThat(in("| X gender not recorded |")).isEmpty();
    }

    @Test
    void aLetterForNumbersMayBeOneOfAKey() {
        assertThat(in("| N | Sex of victim not recorded |")).containsKey("N");
        assertThat(in("| N | Number of offences |")).isEmpty();
    }

    @Test
    void aWordAmongNumbersIsNoLabel() {
        assertThat(in("| 16+ | 29 | Low |\n| Low = a count of less than 5 |\n")).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodExplainsNothing() {
        assertThat(in("| ZQ = zorbing zebras |")).isEmpty();
    }

    @Test
    void whatStandsBehindTheNumberOfAQuestionIsItsAnswer() {
        assertThat(in("| Q3 | Aged 6, female |")).isEmpty();
    }

    @Test
    void aCodeThatAsksForTheYoungestIsNotContradictedByTheAnswer() {
        assertThat(in("""
                | 3b | Gender of youngest victim |
                | 3b | Male                      |
                """)).containsEntry("3b", "Gender of youngest victim").hasSize(1);
        assertThat(in("""
                | 3b | Male                      |
                | 3b | Gender of youngest victim |
                """)).containsEntry("3b", "Gender of youngest victim").hasSize(1);
    }

    @Test
    void labelsAreReadWithIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25. ZQ = not established |    |
                |                                             |    |
                | Victim gender                               | No |
                | Female                                      | 40 |
                | Male                                        | 9  |
                | ZQ                                          | 4  |
                """)).containsEntry("B6", "2024/25 unknown all all");
    }

    @Test
    void aLetterOfAKeyMayMeanSomethingOfAnotherAxis() {
        assertThat(in("| X | Gender not recorded |")).containsEntry("X", "Gender not recorded");
        assertThat(in("| F | Male |")).isEmpty();
    }

    @Test
    void aLetterOfAKeyMayStandBeforeABand() {
        String table = """
                | Month  | F 12-15 | M 12-15 | N 12-15 |
                | Apr-24 | 6       | 2       | 1       |
                | May-24 | 4       | 3       | 0       |
                """;
        assertThat(DrawnMeanings.of(table + "\n| F = female victim; N = gender not recorded |\n")
                        .get("D2"))
                .endsWith("unknown 12-15 all");
        assertThat(DrawnMeanings.of(table).get("D2"))
                .as("nobody says what N is")
                .startsWith("asked");
    }
}
