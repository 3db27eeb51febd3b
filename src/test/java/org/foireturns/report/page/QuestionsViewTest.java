package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

class QuestionsViewTest {
    private static String where(String cell, String text, String message) {
        return QuestionsView.Question.where(new FindingLine(
                "jump",
                Severity.QUESTION,
                Owner.OFFICER,
                Place.parse("2025", "kent", "2025/Kent.xlsx", cell.isEmpty() ? "" : "Age", cell, text),
                message,
                "why",
                "fix"));
    }

    @Test
    void aQuestionSaysOfWhichCellItIs() {
        assertThat(where("B5", "5", "It is not clear.")).isEqualTo("Age!B5: \u201C5\u201D");
        assertThat(where("B5", "", "It is not clear.")).isEqualTo("Age!B5");
        assertThat(where("", "", "Kent Police sent nothing.")).isEmpty();
    }

    @Test
    void aMessageThatNamesTheCellSaysItOnce() {
        assertThat(where("B5", "5", "B5 on Age holds \"5\".")).isEmpty();
        assertThat(where("B5", "5", "B5 holds \"5\".")).isEqualTo("on Age");
        assertThat(where("B5", "Lass", "\"Lass\" is not known.")).isEqualTo("Age!B5");
    }

    @Test
    void aMessageThatNamesAnotherCellDoesNotNameThisOne() {
        assertThat(where("B5", "5", "It has the same meaning as Response!B5.")).startsWith("Age!B5");
        assertThat(where("B5", "5", "AB5 and B55 differ.")).startsWith("Age!B5");
        assertThat(where("B5", "5", "B5:B9 differ.")).startsWith("Age!B5");
    }
}
