package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellLinesTest {
    private static DocumentTable table(String... rows) throws Exception {
        DocumentTable table = new DocumentTable();
        for (String row : rows) {
            table.nextRow();
            for (String cell : row.split("\\|", -1)) {
                table.add(1, 1, MarkedText.plain(cell.replace('/', '\n')), Style.PLAIN);
            }
        }
        return table;
    }

    private static List<String> lines(String paragraph) {
        return CellLines.of(Paragraph.plain(paragraph)).stream()
                .map(line -> line.text().text())
                .toList();
    }

    @Test
    void aCellMayHoldAList() throws Exception {
        assertThat(CellLines.holdLists(table("By gender|Female: 12/Male: 3"))).isTrue();
        assertThat(CellLines.holdLists(table("By gender|Female: 12"))).isFalse();
        assertThat(CellLines.holdLists(table("By gender|Female/and male"))).isFalse();
        assertThat(CellLines.of(table("By gender|Female: 12/Male: 3")))
                .extracting(line -> line.text().text())
                .containsExactly("By gender", "Female: 12", "Male: 3");
    }

    @Test
    void questionsAndAnswersInSentencesAreALetter() throws Exception {
        String[] answers = {"How many?|We recorded 12 offences in all.", "By gender?|There were 3 boys and 9 girls."};
        assertThat(CellLines.areAnswers(table(answers))).isTrue();
        assertThat(CellLines.areAnswers(table(answers[0]))).isFalse();
        assertThat(CellLines.areAnswers(table("How many?|12", answers[1]))).isFalse();
        assertThat(CellLines.areAnswers(table("How many?|*", answers[1]))).isFalse();
        assertThat(CellLines.areAnswers(table("How many?|None", "By gender?|None")))
                .isFalse();
        assertThat(CellLines.areAnswers(table("How many?|We hold 3 now.", "By gender?|None")))
                .isFalse();
        assertThat(CellLines.areAnswers(table("1|How many?|We recorded 12 offences in all.", "2|a|b")))
                .isFalse();
    }

    @Test
    void linesOfAParagraphThatAreRowsAreApart() {
        assertThat(lines("Female\t208\nMale\t39")).containsExactly("Female\t208", "Male\t39");
        assertThat(lines("By gender\nFemale: 208\nMale: 39")).containsExactly("By gender", "Female: 208", "Male: 39");
        assertThat(lines("By gender\nFemale - 208\nMale – <5")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Female\t208\nMale",
                "We recorded\n208 offences",
                "Female: 208\nMale: 39\nWe hold no more.\nThank you.",
                "Female: 208"
            })
    void otherLinesAreOneParagraph(String paragraph) {
        assertThat(lines(paragraph)).containsExactly(paragraph);
    }
}
