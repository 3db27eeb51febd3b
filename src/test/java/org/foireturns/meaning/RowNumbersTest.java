package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class RowNumbersTest {
    private static final String LETTER = """
            | 1 | We hold what you asked about sexual communication with a child, s.15A, in 2024/25. |
            | 2 | In 228 of these offences the victim was female.                                    |
            | 3 | In 52 of these offences the victim was male.                                       |
            | 4 | The youngest victim was a girl of 6.                                               |
            | 5 | Snapchat was recorded as having been used 97 times.                                |
            """;

    private static List<String> found(String drawing) {
        Grid grid = grid(drawing);
        return RowNumbers.in(grid, Grammars.ofConfig()).stream()
                .map(cell -> cell.address().toString())
                .sorted()
                .toList();
    }

    @Test
    void numbersBeforeSentencesNumberThem() {
        assertThat(found(LETTER)).containsExactly("A1", "A2", "A3", "A4", "A5");
    }

    @Test
    void numbersBeforeLabelsAreLeftToTheirTable() {
        assertThat(found("""
                | 1 | Snapchat  |
                | 2 | Instagram |
                | 3 | Kik       |
                """)).isEmpty();
    }

    @Test
    void codesOfAFormNumberItsRows() {
        assertThat(found("""
                | Ref | What we counted    | Count |
                | 1   | Offences recorded  | 133   |
                | 2a  | Victim is female   | 95    |
                | 2b  | Victim is male     | 38    |
                |     | neither is entered | 0     |
                | 3   | Youngest victim    | 6     |
                | 5a  | Snapchat           | 54    |
                """)).containsExactly("A2", "A3", "A4", "A6", "A7");
        assertThat(found("""
                | B1 | Number of offences | 231 |
                | B2 | Girls              | 172 |
                | C1 | Snapchat           | 83  |
                """)).containsExactly("A1", "A2", "A3");
    }

    @Test
    void lawyersNestThem() {
        assertThat(found("""
                | 1        | Offences recorded            | 347 |
                | 2(a)     | Female complainants          | 273 |
                | 2(a)(i)  | aged eleven or under         | 70  |
                | 2(a)(ii) | aged twelve to fifteen       | 193 |
                | 2(b)     | Male complainants            | 60  |
                """)).hasSize(5);
        assertThat(found("""
                | I.   | Total offences               | 441 |
                | II.  | AGE AND SEX OF VICTIMS       |     |
                | (i)  | Female, eleven and under     | 78  |
                | (ii) | Female, twelve to fifteen    | 228 |
                |      | Female, sub-total            | 306 |
                | (i)  | Male, eleven and under       | 25  |
                """)).containsExactly("A1", "A2", "A3", "A4", "A6");
    }

    @Test
    void ranksInAYearNumberRows() {
        assertThat(found("""
                | Rank in 2024/25 | Platform  | 2023/24 | 2024/25 |
                | 1               | Snapchat  | 100     | 119     |
                | 2               | Instagram | 46      | 49      |
                | 3               | Kik       | 26      | 32      |
                """)).containsExactly("A2", "A3", "A4");
    }

    @Test
    void codesUnderAHeadOfPlacesAreTheirNames() {
        assertThat(found("""
                | Beat | Gender | Offences |
                | A1   | Female | 12       |
                | A2   | Female | 11       |
                | A3   | Female | 9        |
                """)).isEmpty();
    }

    @Test
    void numbersUnderAHeadThatNamesWhatTheyAreAreThat() {
        assertThat(found("""
                | Month | Name  | Offences |
                | 1     | April | 12       |
                | 2     | May   | 11       |
                | 3     | June  | 9        |
                """)).isEmpty();
    }

    @Test
    void numbersThatDoNotRunUpwardsFromOneAreLabels() {
        assertThat(found("""
                | 12 | girls | 4 |
                | 13 | girls | 9 |
                | 14 | girls | 7 |
                """)).isEmpty();
        assertThat(found("""
                | 1 | girls | 4 |
                | 1 | boys  | 9 |
                | 2 | girls | 7 |
                """)).isEmpty();
    }

    @Test
    void boxesThatAreTickedBeforeALabelAreNoSigns() {
        assertThat(found("""
                | ☑ | Snapchat  | 83 |
                | ☐ | Kik       | 0  |
                |   | Instagram | 4  |
                """)).containsExactly("A1", "A2");
        assertThat(found("""
                | ● | denotes fewer than 5 |
                """)).isEmpty();
    }

    @Test
    void aFormIsReadWithoutItsCodes() {
        assertThat(DrawnMeanings.of("""
                | Q | Request                                                  | Response    |
                | 1 | Number of offences, s.15A, 1 April 2024 to 31 March 2025 | 7           |
                | 2 | Age and gender of victims                                | Refused     |
                | 5 | Forms of communication                                   |             |
                |   | WhatsApp                                                 | Less than 5 |
                """))
                .containsEntry("C2", "2024/25 all all all")
                .containsEntry("C5", "2024/25 all all whatsapp");
    }

    @Test
    void theSentencesTellByThemselves() {
        Map<String, String> said = DrawnMeanings.of(LETTER);
        assertThat(said)
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B5", "2024/25 all all snapchat")
                .doesNotContainKey("A2");
    }

    @Test
    void aSentenceThatIsNotReadSaysNothingOfThoseBelow() {
        Map<String, String> said = DrawnMeanings.of("""
                | Between 1 April 2024 and 31 March 2025 we recorded 97 offences under section 15A. |
                | Boys were the victims in 23.                                                      |
                | There were 15 victims aged 11 and under.                                          |
                | The youngest, I am sorry to say, was a girl of 7.                                 |
                | Snapchat was used 40 times.                                                       |
                | WhatsApp was used 17 times.                                                       |
                """);
        assertThat(said).containsEntry("A3", "2024/25 all 0-11 all").containsEntry("A6", "2024/25 all all whatsapp");
    }

    @Test
    void codesThatAKeyExplainsAreLabels() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25, V1 = aged 11 and under, V2 = aged 12-15, V3 = aged 16 and over |        |      |
                |                                                                               | Female | Male |
                | V1                                                                            | 35     | 10   |
                | V2                                                                            | 107    | 23   |
                | V3                                                                            | 20     | 5    |
                """))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("C5", "2024/25 male 16+ all");
    }

    @Test
    void aLetterMayStandBehindADot() {
        assertThat(DrawnMeanings.of("""
                | 1.   | S.15A OFFENCES RECORDED 2024/25 | 318 |
                | 2.   | VICTIMS - FEMALE                |     |
                | 2.a. | AGED 11 AND UNDER               | 57  |
                | 2.b. | AGED 12-15                      | 164 |
                """)).containsEntry("C4", "2024/25 female 12-15 all");
    }

    @Test
    void numbersOfQuestionsStandBelowTheirHead() {
        assertThat(found("""
                | Force | Question | Category | Value |
                | Kent  | 1        | All      | 149   |
                | Kent  | 2        | Female   | 113   |
                | Kent  | 2        | Male     | 29    |
                | Kent  | 5        | Snapchat | 47    |
                """)).containsExactly("B2", "B3", "B4", "B5");
        assertThat(found("""
                | Question | Answer |
                | 149      | 3      |
                | 29       | 4      |
                | 47       | 5      |
                """)).isEmpty();
    }

    @Test
    void numbersGoOnFromThoseOfAnotherTable() {
        assertThat(found("""
                | Line | Gender         | Offences |
                | 1    | Female         | 133      |
                | 2    | Male           | 38       |
                | 3    | Unknown        | 2        |
                |
                | Line | Platform       | Offences |
                | 20   | Snapchat       | 95       |
                | 21   | Kik            | 38       |
                | 22   | Not recorded   | 40       |
                |
                | Line | Age            | Offences |
                | 30   | 11 and under   | 95       |
                | 31   | 12-15          | 38       |
                | 32   | Not recorded   | 40       |
                """)).containsExactlyInAnyOrder("A2", "A3", "A4", "A7", "A8", "A9", "A12", "A13", "A14");
    }

    @Test
    void numbersThatRiseByMoreThanOneMayBeCounts() {
        assertThat(found("""
                | Line | Platform       | Share |
                | 20   | Snapchat       | 95    |
                | 21   | Kik            | 38    |
                | 23   | Not recorded   | 40    |
                """)).isEmpty();
        assertThat(found("""
                | Number of offences | Platform       | Share |
                | 20                 | Snapchat       | 95    |
                | 21                 | Kik            | 38    |
                | 22                 | Not recorded   | 40    |
                """)).isEmpty();
    }
}
