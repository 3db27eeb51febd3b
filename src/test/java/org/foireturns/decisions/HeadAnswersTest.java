package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.Address;
import org.foireturns.model.Drawing;
import org.foireturns.model.DrawnCell;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Place;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

/** What may be answered of heads, by the heads that a question tells. */
class HeadAnswersTest {
    private static final AnswerKinds ANSWERS =
            new AnswerKinds(new Platforms(List.of(new Platform("snapchat", "Snapchat", List.of(), List.of()))));
    private static final Bound LIST = new Bound("sha-1", "A3 Ref \u00a6 B3 Sex \u00a6 C3 Sex");
    private static final FindingLine WHICH = Given.finding(
            Severity.QUESTION,
            "list-unclear",
            "2025/Kent.xlsx",
            "B3",
            "We cannot tell which of its columns is the victim's gender in the list at B3. "
                    + "It may be B3 \"Sex\" or C3 \"Sex\". Until you say so, none is counted.");
    private static final FindingLine STRANGE = Given.finding(
            Severity.ERROR, "label-unknown", "2025/Kent.xlsx", "B4", "What this number counts is not clear: \"Foo\"");

    @Test
    void theColumnsThatMayHoldItAreOffered() {
        List<Proposal> offered = ANSWERS.to(WHICH, LIST);

        assertThat(offered).extracting(Proposal::answer).containsExactly("accept", "B gender", "C gender");
        assertThat(offered.get(2))
                .extracting(Proposal::type, Proposal::where, Proposal::expects, Proposal::becomes, Proposal::says)
                .containsExactly(
                        DecisionType.MAP_COLUMN,
                        "Q1!C3",
                        "Sex [2 of 2]",
                        "gender",
                        "Column C, under \"Sex\", holds the victim's gender.");
    }

    @Test
    void aColumnWithoutAHeadIsOfferedByTheHeadsBesideIt() {
        Bound list = new Bound("sha-1", "A3 Ref \u00a6 B3 (no head) \u00a6 C3 Recorded \u00a6 D3 (no head)");
        FindingLine which = Given.finding(
                Severity.QUESTION,
                "list-unclear",
                "2025/Kent.xlsx",
                "B3",
                "We cannot tell which of its columns is the victim's gender in the list at B3. "
                        + "It may be B3 \"(no head)\" or D3 \"(no head)\". Until you say so, none is counted.");

        assertThat(ANSWERS.to(which, list)).element(2).satisfies(answer -> {
            assertThat(answer.answer()).isEqualTo("D gender");
            assertThat(answer.where()).isEqualTo("Q1!D3");
            assertThat(answer.expects()).isEqualTo("(no head) beside Ref | Recorded [2 of 2]");
            assertThat(answer.says()).isEqualTo("Column D, which has no head, holds the victim's gender.");
        });
        assertThat(ANSWERS.read(which, list, "B none")).isPresent();
    }

    @Test
    void whatElseAColumnHoldsIsTyped() {
        assertThat(AnswerKinds.others(WHICH, LIST)).contains("as in C age");
        assertThat(ANSWERS.read(WHICH, LIST, "b NONE"))
                .map(each -> each.where() + " " + each.expects() + " " + each.becomes())
                .contains("Q1!B3 Sex [1 of 2] none");
        assertThat(ANSWERS.read(WHICH, LIST, "D age")).as("no such column").isEmpty();
        assertThat(ANSWERS.read(WHICH, LIST, "B colour")).isEmpty();
        assertThat(ANSWERS.read(WHICH, Bound.NOTHING, "B age")).isEmpty();
    }

    @Test
    void theRowsThatMayBeHeadsAreOfferedTheNearestFirst() {
        Bound rows = new Bound("sha-1", "A2 By \u00a6 B2 Ann \u00a6 A3 Age \u00a6 B3 Girls");

        assertThat(ANSWERS.to(STRANGE, rows))
                .extracting(Proposal::answer)
                .containsExactly("accept", "heads in row 3", "heads in row 2");
        assertThat(ANSWERS.read(STRANGE, rows, "Heads in row 3"))
                .map(each -> each.type() + " " + each.where() + " " + each.expects() + each.becomes())
                .contains("HEADER_ROW Q1!3 Age | Girls");
        assertThat(ANSWERS.read(STRANGE, rows, "heads in row 4")).isEmpty();
    }

    /** Those below what is asked about are none, and of many the nearest three are told. */
    @Test
    void theRowsAreTheNearestAboveInTheSameTable() {
        String heads =
                "A1 a \u00a6 B1 b \u00a6 A2 By \u00a6 B2 Ann \u00a6 A3 c \u00a6 B3 d \u00a6 A4 e \u00a6 B4 f \u00a6 A7 x \u00a6 B7 y";
        Drawing drawing = new Drawing(
                "2025/Kent.xlsx", "Q1", List.of(cell("A6", "Boys"), cell("B6", "5")), HeadsSeen.parse(heads));
        Place at = Place.parse("2025", "kent", "2025/Kent.xlsx", "Q1", "B6", "");

        assertThat(new TableRows(List.of(drawing)).above(at).words())
                .isEqualTo("A2 By \u00a6 B2 Ann \u00a6 A3 c \u00a6 B3 d \u00a6 A4 e \u00a6 B4 f");
        assertThat(new TableRows(List.of()).above(at).words()).isEmpty();
        assertThat(new TableRows(List.of(drawing))
                        .above(Place.parse("2025", "kent", "2025/Kent.xlsx", "Q1", "C6", ""))
                        .words())
                .as("a cell of no table")
                .isEmpty();
    }

    @Test
    void aColumnOfATableWithoutAHeadHoldsTheNumbersOfOneLabel() {
        FindingLine strange = Given.finding(
                Severity.ERROR,
                "label-unknown",
                "2025/Kent.xlsx",
                "D4",
                "What this number counts is not clear: \"no head stands over it\"");
        Bound table =
                new Bound("sha-1", "", "A3 Year \u00a6 B3 Female \u00a6 C3 Male \u00a6 D3 (no head) \u00a6 E3 Total");

        assertThat(ANSWERS.to(strange, table))
                .extracting(Proposal::answer)
                .containsExactly("accept", "D unknown", "D none");
        assertThat(ANSWERS.to(strange, table).get(1))
                .extracting(Proposal::type, Proposal::where, Proposal::expects, Proposal::becomes, Proposal::says)
                .containsExactly(
                        DecisionType.MAP_COLUMN,
                        "Q1!D3",
                        "(no head) beside Year | Female | Male | Total",
                        "unknown",
                        "Column D, which has no head, holds those of which it is not known.");
        assertThat(ANSWERS.read(strange, table, "d 12-15"))
                .map(Proposal::becomes)
                .contains("12-15");
        assertThat(ANSWERS.read(strange, table, "D Snapchat"))
                .map(each -> each.becomes() + ": " + each.says())
                .contains("snapchat: Column D, which has no head, holds those of Snapchat.");
        assertThat(ANSWERS.read(strange, table, "D 2024/25"))
                .map(Proposal::says)
                .contains("Column D, which has no head, holds those of 2024/25.");
        assertThat(ANSWERS.read(strange, table, "heads in row 3"))
                .map(Proposal::type)
                .contains(DecisionType.HEADER_ROW);
        assertThat(ANSWERS.read(strange, table, "D 15-12")).isEmpty();
        assertThat(AnswerKinds.others(strange, table)).contains("as in D female");
    }

    /** "The first of them stands" may be right, and so may "the second of them is of boys". */
    @Test
    void ofNumbersOfOneMeaningAColumnCanBeSaidToHoldSomethingElse() {
        FindingLine same = Given.finding(
                Severity.ERROR,
                "label-unknown",
                "2025/Kent.xlsx",
                "B4",
                "What this number counts is not clear: \"has the same meaning as C4 and another number\"");
        Bound table = new Bound("sha-1", "one meaning: 40 | 20", "A3 Year \u00a6 B3 V1 \u00a6 C3 V2");

        assertThat(ANSWERS.to(same, table)).extracting(Proposal::answer).contains("first", "second");
        assertThat(ANSWERS.read(same, table, "C male"))
                .map(each -> each.where() + " " + each.expects() + " " + each.becomes())
                .contains("Q1!C3 V2 male");
    }

    private static DrawnCell cell(String at, String text) {
        return new DrawnCell(Address.parse(at), text, List.of());
    }

    @Test
    void twoReadingsAreOfferedInTheWordsOfTheQuestion() {
        FindingLine line = Given.finding(
                Severity.ERROR,
                "label-unknown",
                "2025/Kent.xlsx",
                "D4",
                "What this number counts is not clear: \"2024/25 female, or male by B3\"");
        Bound numbers = new Bound("sha-1", "male: 14 | 3");

        List<Proposal> offered = ANSWERS.to(line, numbers);

        assertThat(offered).extracting(Proposal::answer).containsExactly("accept", "first", "second");
        assertThat(offered.get(2))
                .extracting(Proposal::type, Proposal::where, Proposal::expects, Proposal::becomes, Proposal::says)
                .containsExactly(
                        DecisionType.CHOOSE_READING,
                        "Q1!D4",
                        "male: 14 | 3",
                        "second",
                        "It counts male, as said by B3, and so of all 2 numbers here of which the same is asked.");
        assertThat(Optional.of(ANSWERS.to(STRANGE, numbers).size())).contains(1);
    }
}
