package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aBlankColumnBelowAHeadHoldsValues() {
        assertThat(roles("""
                | Gender | 2018/19 | 2019/20 |
                | Female | 3       |         |
                """)).isEqualTo("LVV");
    }

    @Test
    void aBlankColumnWithoutAHeadOrAtTheLeftIsIdle() {
        assertThat(roles(List.of(0), List.of(1), """
                | Gender | 2018/19 |      |
                | Female | 3       |      |
                |        |         | note |
                """)).isEqualTo("LV-");
        assertThat(roles("""
                | Crimes | Gender | 2018/19 |
                |        | Female | 3       |
                """)).isEqualTo("-LV");
    }

    @Test
    void aNumberWithASignUnderAnEntryBesideOthersIsAValue() {
        assertThat(roles("""
                | Gender   | Female | Male |
                | Offences | 12-15  | 30   |
                """)).isEqualTo("LVV");
    }

    @Test
    void numbersUnderTheNameOfAgesAreLabelsBesideOtherValuesAlone() {
        assertThat(roles("""
                | Age | 2018/19 |
                | 9   | 3       |
                | 10  | 4       |
                """)).isEqualTo("LV");
        assertThat(roles("""
                | Gender | Age |
                | Female | 9   |
                """)).isEqualTo("LV");
    }

    @Test
    void numbersThatRiseFromEachTextToTheNextAreLabelsBeforeValues() {
        assertThat(roles("""
                | Row Labels | Count |
                | Female     | 9     |
                | 11         | 2     |
                | 12         | 7     |
                | Male       | 5     |
                | 9          | 5     |
                """)).isEqualTo("LV");
        assertThat(roles("""
                | Count | Count |
                | -     | 9     |
                | 11    | 2     |
                | 8     | 7     |
                | *     | 5     |
                | 9     | 5     |
                """)).isEqualTo("VV");
    }

    @Test
    void numbersUnderAnotherNameAreLabelsWhenTheyAreMonthsBeforeAllValues() {
        assertThat(roles("""
                | Year | 2018/19 |
                | 11   | 3       |
                | 12   | 4       |
                """)).isEqualTo("LV");
        assertThat(roles("""
                | Year | 2018/19 |
                | 12   | 3       |
                | 13   | 4       |
                """)).isEqualTo("VV");
        assertThat(roles("""
                | 2018/19 | Year |
                | 3       | 11   |
                | 4       | 12   |
                """)).isEqualTo("VV");
    }

    @Test
    void signsUnderANameAreLabels() {
        assertThat(roles("""
                | Gender | 2018/19 |
                | *      | 3       |
                | *      | 4       |
                """)).isEqualTo("LV");
    }

    @Test
    void whatARankHeadsIsIdle() {
        assertThat(roles("""
                | Rank | Platform | 2018/19 |
                | 1    | Kik      | 3       |
                """)).isEqualTo("-LV");
    }

    @Test
    void whatAQuestionForAnAnswerHeadsIsAValueEvenInWords() {
        assertThat(roles("""
                | Year    | Youngest victim |
                | 2018/19 | 9 year old girl |
                """)).isEqualTo("LV");
    }

    @Test
    void wordsThatTellOfTheAnswerBesideThemAreLabels() {
        assertThat(roles("""
                | Sex of the youngest | Youngest victim |
                | Female              | 9               |
                """)).isEqualTo("LV");
        assertThat(roles("""
                | Sex of the youngest | Total |
                | Female              | 9     |
                """)).isEqualTo("VV");
        assertThat(roles("""
                | Sex of the youngest | Youngest victim |
                | Kik                 | 9               |
                """)).isEqualTo("VV");
        assertThat(roles("""
                | Sex of the youngest |
                | Female              |
                """)).isEqualTo("V");
    }

    @Test
    void differentNumbersAtTheLeftAreLabelsInThatWayAlone() {
        String ages = """
                | Crimes | 2018/19 |
                | 9      | 3       |
                | 10     | 3       |
                """;
        assertThat(roles(ages)).isEqualTo("VV");
        assertThat(asLabels(ages)).isEqualTo("LV");
    }

    @Test
    void inThatWayNumbersStayValuesBehindLabelsOrBelowAnEntryOrAlone() {
        assertThat(asLabels("""
                | Gender | Crimes | 2018/19 |
                | Female | 9      | 3       |
                | Male   | 10     | 3       |
                """)).isEqualTo("LVV");
        assertThat(asLabels("""
                | Female | Male |
                | 9      | 3    |
                | 10     | 3    |
                """)).isEqualTo("VV");
        assertThat(asLabels("""
                | Crimes |
                | 9      |
                | 10     |
                """)).isEqualTo("V");
        assertThat(asLabels("""
                | Rank | Crimes | 2018/19 |
                | 1    | 9      | 3       |
                | 2    | 10     | 3       |
                """)).isEqualTo("-LV");
    }

    @Test
    void longTextsBesideKnownLabelsAreComments() {
        assertThat(roles("""
                | Gender | 2018/19 | Total |                                             |
                | Female | 3       | 4     | The officer was told of all these in person |
                """)).isEqualTo("LVV-");
    }

    @Test
    void shortTextsAreCommentsRightBehindValues() {
        assertThat(roles("""
                | Gender | 2018/19 | Crimes |
                | Female | 3       | told   |
                """)).isEqualTo("LV-");
        assertThat(roles("""
                | Crimes | Gender | 2018/19 |
                | told   | Female | 3       |
                """)).isEqualTo("LLV");
    }

    @Test
    void textsUnderAKnownHeadOrWithoutKnownLabelsBesideThemAreNoComments() {
        assertThat(roles("""
                | Gender | 2018/19 | Platform |
                | Female | 3       | Talk     |
                """)).isEqualTo("LVL");
        assertThat(roles("""
                | Crimes | 2018/19 | Crimes |
                | Grave  | 3       | told   |
                """)).isEqualTo("LVL");
        assertThat(roles("""
                | Gender | 2018/19 | Crimes |
                | Female | 3       | Kik    |
                """)).isEqualTo("LVL");
    }

    @Test
    void wordsThatTellOfAnAnswerStandOnEachRowAndBesideAnswersAlone() {
        assertThat(roles("""
                | Year    | Sex of the youngest | Youngest victim |
                | 2018/19 | Female              | 9               |
                """)).isEqualTo("LLV");
        assertThat(roles("""
                | Sex of the youngest | Youngest victim | Total |
                | Female              | 9               | 5     |
                """)).isEqualTo("VVV");
        assertThat(roles("""
                | Sex of the youngest | Youngest victim |
                | Female              | 9               |
                | Kik                 | 8               |
                """)).isEqualTo("VV");
    }

    private static String roles(String drawing) {
        return roles(drawing, Drawn.PLAIN);
    }

    private static String asLabels(String drawing) {
        return roles(drawing, new Way(false, true));
    }

    private static String roles(String drawing, Way way) {
        Field field = Drawn.field(drawing);
        List<Integer> body = IntStream.range(1, field.height()).boxed().toList();
        return Drawn.letters(Columns.roles(field, List.of(0), body, way));
    }

    private static String roles(List<Integer> heads, List<Integer> body, String drawing) {
        return Drawn.letters(Columns.roles(Drawn.field(drawing), heads, body, Drawn.PLAIN));
    }
}
