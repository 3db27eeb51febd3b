package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.AnswerUnread;
import org.foireturns.model.finding.Blank;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.RivalVersions;
import org.junit.jupiter.api.Test;

class CountAnswersTest {
    private static final String FILE = "2025/Kent.xlsx";
    private static final Bound KNOWN = new Bound("sha-0123456789ab", "*: male, 2024/25");

    private static FindingLine line(String code, String cell, String text) {
        Place place = Place.parse("2025", "kent", FILE, "Q1", cell, text);
        return new FindingLine(code, Severity.QUESTION, Owner.OFFICER, place, "message", "why", "fix");
    }

    private static CountAnswers answers(String text) {
        return new CountAnswers(line("unknown-marker", "B7", text), KNOWN);
    }

    @Test
    void aSignHasThreeMeaningsInItsFile() {
        assertThat(answers("*").of(DecisionType.TREAT_AS))
                .allSatisfy(each -> assertThat(each.file()).isEqualTo(FILE))
                .allSatisfy(each -> assertThat(each.where()).isEmpty())
                .allSatisfy(each -> assertThat(each.expects()).isEqualTo("*"))
                .extracting(Proposal::becomes)
                .containsExactly("none", "withheld", "not held");
        assertThat(answers("").of(DecisionType.TREAT_AS)).isEmpty();
        assertThat(new CountAnswers(line("unknown-marker", "B7", "*"), Bound.NOTHING).of(DecisionType.TREAT_AS))
                .isEmpty();
    }

    @Test
    void blankCellsAreBoundToTheirPlaceAndFile() {
        FindingLine blank = line(Finding.code(Blank.class), "B7:B8", "Male; Female");
        assertThat(new CountAnswers(blank, KNOWN).of(DecisionType.TREAT_AS))
                .allSatisfy(each -> assertThat(each.where()).isEqualTo("Q1!B7:B8"))
                .allSatisfy(each -> assertThat(each.expects()).isEqualTo("blank of sha-0123456789ab: Male; Female"))
                .extracting(Proposal::becomes)
                .containsExactly("none", "not held", "withheld");
        assertThat(new CountAnswers(blank, Bound.NOTHING).of(DecisionType.TREAT_AS))
                .isEmpty();
    }

    @Test
    void aFileOrItsCellsAreLeftOutWhereTheFileIsKnown() {
        assertThat(answers("*").of(DecisionType.EXCLUDE))
                .singleElement()
                .satisfies(each -> assertThat(each.expects()).isEqualTo("sha-0123456789ab"))
                .satisfies(each -> assertThat(each.where()).isEmpty());
        assertThat(answers("*").of(DecisionType.IGNORE_RANGE))
                .singleElement()
                .satisfies(each -> assertThat(each.where()).isEqualTo("Q1!B7"));
        CountAnswers unknown = new CountAnswers(line("unknown-marker", "B7", "*"), Bound.NOTHING);
        assertThat(unknown.of(DecisionType.EXCLUDE)).isEmpty();
        assertThat(unknown.of(DecisionType.IGNORE_RANGE)).isEmpty();
        assertThat(new CountAnswers(line("unknown-marker", "", "*"), KNOWN).of(DecisionType.IGNORE_RANGE))
                .isEmpty();
        assertThat(answers("*").of(DecisionType.ALIAS)).isEmpty();
    }

    @Test
    void aNumberThatIsTypedIsThatOfTheCell() {
        assertThat(answers("*").typed("31")).hasValueSatisfying(each -> {
            assertThat(each.type()).isEqualTo(DecisionType.SET_VALUE);
            assertThat(each.where()).isEqualTo("Q1!B7");
            assertThat(each.expects()).isEqualTo("*: male, 2024/25");
            assertThat(each.becomes()).isEqualTo("31");
        });
        assertThat(answers("*").typed("6 female in 2024/25")).isEmpty();
        assertThat(new CountAnswers(line("unknown-marker", "B7", "*"), Bound.NOTHING).typed("31"))
                .isEmpty();
    }

    @Test
    void whoTheYoungestWasIsNoNumber() {
        CountAnswers youngest = new CountAnswers(line(Finding.code(AnswerUnread.class), "B7", "see letter"), KNOWN);
        assertThat(youngest.typed("6 female in 2024/25")).isPresent();
        assertThat(youngest.typed("31")).isEmpty();
        assertThat(youngest.words()).isEqualTo(DecidedAge.WORDS);
        assertThat(answers("*").words()).contains(DecidedCount.WORDS);
    }

    @Test
    void whereAFileBelongsIsTyped() {
        assertThat(answers("*").assigned(DecisionType.ASSIGN_FORCE, "kent")).hasValueSatisfying(each -> {
            assertThat(each.force()).isEmpty();
            assertThat(each.file()).isEqualTo(FILE);
            assertThat(each.expects()).isEqualTo("sha-0123456789ab");
            assertThat(each.becomes()).isEqualTo("kent");
        });
        assertThat(new CountAnswers(line("unknown-marker", "", "*"), Bound.NOTHING)
                        .assigned(DecisionType.ASSIGN_FORCE, "kent"))
                .isEmpty();
    }

    @Test
    void ofTwoFilesOneStands() {
        FindingLine rivals = FindingLine.of(new RivalVersions(
                Place.parse("2025", "kent", "2025/Kent 2.xlsx", "", "", ""),
                "Kent Police",
                "2025/Kent 1.xlsx",
                "2025/Kent 2.xlsx",
                "31 and 32",
                "2024/25",
                "It is in no figure."));
        CountAnswers answers = new CountAnswers(rivals, new Bound("sha-1 and sha-2", ""));
        assertThat(answers.of(DecisionType.SUPERSEDE_FILE))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.answer()).isEqualTo(CountAnswers.FIRST);
                            assertThat(first.becomes()).isEqualTo("2025/Kent 1.xlsx");
                            assertThat(first.file()).isEqualTo("2025/Kent 2.xlsx");
                            assertThat(first.expects()).isEqualTo("sha-2 and sha-1");
                        },
                        other -> {
                            assertThat(other.answer()).isEqualTo(CountAnswers.SECOND);
                            assertThat(other.becomes()).isEqualTo("2025/Kent 2.xlsx");
                            assertThat(other.file()).isEqualTo("2025/Kent 1.xlsx");
                            assertThat(other.expects()).isEqualTo("sha-1 and sha-2");
                        });
        assertThat(new CountAnswers(rivals, new Bound("sha-1", "")).of(DecisionType.SUPERSEDE_FILE))
                .isEmpty();
    }
}
