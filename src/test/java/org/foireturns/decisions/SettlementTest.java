package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.PlatformUnlisted;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private static final String SAYS = "Kent Police, 2024/25: 82 offences, while its other years have 19 to 41.";
    private static final FindingLine JUMP = Given.finding(Severity.QUESTION, "jump", "2025/Kent.xlsx", "B7", SAYS);
    private static final FindingLine BLANK_7 =
            Given.finding(Severity.QUESTION, "blank", "2025/Kent.xlsx", "B7", "A cell is empty.");
    private static final FindingLine BLANK_9 =
            Given.finding(Severity.QUESTION, "blank", "2025/Kent.xlsx", "B9", "A cell is empty.");

    @Test
    void whatIsAcceptedIsSettledAndNothingElse() {
        Settlement settlement = settle(List.of(jump(SAYS)), JUMP, BLANK_7);

        assertThat(settlement.settled()).containsExactly(JUMP);
        assertThat(only(settlement).state()).isEqualTo(State.APPLIED);
        assertThat(only(settlement).effect()).isEqualTo("It stands as it is. No figure is moved by it.");
    }

    @Test
    void aChangedNumberMakesTheDecisionStale() {
        FindingLine changed =
                Given.finding(Severity.QUESTION, "jump", "2025/Kent.xlsx", "B7", SAYS.replace("82", "83"));

        Settlement settlement = settle(List.of(jump(SAYS)), changed);

        assertThat(settlement.settled()).isEmpty();
        assertThat(only(settlement).state()).isEqualTo(State.STALE);
    }

    @Test
    void aFileOfAnotherNameAndRowsAboveChangeNothing() {
        FindingLine moved = Given.finding(Severity.QUESTION, "jump", "2025/Kent final.xlsx", "B12", SAYS);

        assertThat(settle(List.of(jump(SAYS)), moved).settled()).containsExactly(moved);
    }

    @Test
    void spacesThatASpreadsheetProgramPutElsewhereChangeNothing() {
        assertThat(settle(List.of(jump("  " + SAYS.replace(": 82", ":\u00a082"))), JUMP)
                        .settled())
                .containsExactly(JUMP);
    }

    @Test
    void oneOfSeveralThatSayTheSameIsFoundByItsCell() {
        Decision decision =
                Given.accept("d1", DecisionType.ACCEPT_VALUE, "kent", "2025/Kent.xlsx", "Q1!B9", "A cell is empty.");

        assertThat(settle(List.of(decision), BLANK_7, BLANK_9).settled()).containsExactly(BLANK_9);
    }

    @Test
    void oneOfSeveralThatCannotBeToldFromTheOthersIsNotSettled() {
        Decision decision =
                Given.accept("d1", DecisionType.ACCEPT_VALUE, "kent", "2025/Kent.xlsx", "Q1!B11", "A cell is empty.");

        Settlement settlement = settle(List.of(decision), BLANK_7, BLANK_9);

        assertThat(settlement.settled()).isEmpty();
        assertThat(only(settlement).state()).isEqualTo(State.STALE);
        assertThat(only(settlement).effect()).contains("stands in 2 places");
    }

    /** A sentence that names cells is the same where rows were put in above all of them, and in a file renamed. */
    @Test
    void cellsThatWereMovedAlikeAreTheSame() {
        Decision decision = Given.accept(
                "d1",
                DecisionType.ACCEPT_DIFFERENCE,
                "kent",
                "2025/Kent.xlsx",
                "Q1!B7",
                "Kent.xlsx: B7 says 114, but B3:B6 and Q2!C4 give 21.");

        assertThat(settle(List.of(decision), sum("B9", "Kent (2).xlsx: B9 says 114, but B5:B8 and Q2!C4 give 21."))
                        .settled())
                .hasSize(1);
        for (String changed : List.of(
                "Kent (2).xlsx: B9 says 114, but B5:B8 and Q2!C4 give 22.",
                "Kent (2).xlsx: B9 says 114, but B4:B8 and Q2!C4 give 21.",
                "Kent (2).xlsx: B9 says 114, but C5:C8 and Q2!C4 give 21.",
                "Other.xlsx: B9 says 114, but B5:B8 and Q2!C4 give 21.")) {
            assertThat(settle(List.of(decision), sum("B9", changed)).settled())
                    .as(changed)
                    .isEmpty();
        }
    }

    private static FindingLine sum(String cell, String message) {
        return Given.finding(Severity.ERROR, "does-not-add-up", "2025/Kent (2).xlsx", cell, message);
    }

    /** What the sentence does not say of its cell stands behind it, so that another sign is not let stand. */
    @Test
    void aChangedCellOfWhichTheSentenceSaysNothingMakesTheDecisionStale() {
        FindingLine sign = sign("-");
        Decision decision = new AnswerKinds(new org.foireturns.model.Platforms(List.of()))
                .read(sign, "accept")
                .orElseThrow()
                .decide("d1", new Proposal.Given("By phone", "Ann", Given.DAY, null));

        assertThat(decision.expects()).isEqualTo("A sign stands where a count is due. [-]");
        assertThat(settle(List.of(decision), sign("-")).settled()).hasSize(1);
        assertThat(settle(List.of(decision), sign("..")).settled()).isEmpty();
        assertThat(only(settle(List.of(decision), sign(".."))).state()).isEqualTo(State.STALE);
    }

    private static FindingLine sign(String text) {
        FindingLine line = Given.finding(
                Severity.QUESTION, "unknown-marker", "2025/Kent.xlsx", "B7", "A sign stands where a count is due.");
        return line.at(line.place().saying(text));
    }

    @Test
    void whatWasNeverNoticedIsUnused() {
        assertThat(only(settle(List.of(jump(SAYS)))).state()).isEqualTo(State.UNUSED);
    }

    @Test
    void aDifferenceIsAcceptedAsADifferenceAlone() {
        FindingLine sum = Given.finding(Severity.ERROR, "does-not-add-up", "2025/Kent.xlsx", "B7", "They differ.");
        Decision value = Given.accept("d1", DecisionType.ACCEPT_VALUE, "kent", "", "", "They differ.");
        Decision difference = Given.accept("d2", DecisionType.ACCEPT_DIFFERENCE, "kent", "", "", "They differ.");

        assertThat(settle(List.of(value), sum).settled()).isEmpty();
        assertThat(settle(List.of(difference), sum).settled()).containsExactly(sum);
    }

    @Test
    void filesThatAreSetAsideAndOurOwnFaultsCannotBeAccepted() {
        FindingLine aside = Given.finding(Severity.QUARANTINE, "identifier", "2025/Kent.xlsx", "", "Names.");
        FindingLine fault = Given.finding(Severity.ERROR, "our-fault", "2025/Kent.xlsx", "", "It failed.");
        List<Decision> decisions = List.of(
                Given.accept("d1", DecisionType.ACCEPT_VALUE, "kent", "", "", "Names."),
                Given.accept("d2", DecisionType.ACCEPT_VALUE, "kent", "", "", "It failed."));

        Settlement settlement = settle(decisions, aside, fault);

        assertThat(settlement.settled()).isEmpty();
        assertThat(settlement.judged()).extracting(JudgedDecision::state).containsOnly(State.UNUSED);
    }

    @Test
    void whatWasTakenBackDoesNothing() {
        Settlement settlement = settle(List.of(jump(SAYS), Given.retire("d2", "d1")), JUMP);

        assertThat(settlement.settled()).isEmpty();
        assertThat(settlement.judged()).extracting(JudgedDecision::state).containsExactly(State.RETIRED, State.APPLIED);
    }

    @Test
    void aDayOfReviewThatHasComeIsTold() {
        Decision due = Given.decision("d1", DecisionType.ACCEPT_VALUE, "2025", "kent", "", "", SAYS, "", "", Given.DAY);
        Decision later = Given.decision(
                "d2", DecisionType.ACCEPT_VALUE, "2025", "kent", "", "", SAYS, "", "", Given.DAY.plusDays(1));

        assertThat(settle(List.of(due, later), JUMP).judged())
                .extracting(JudgedDecision::due)
                .containsExactly(true, false);
    }

    @Test
    void aLabelIsAppliedWhereAReturnHasIt() {
        FindingLine told = Given.finding(
                Severity.NOTE, "label-decided", "2025/Kent.xlsx", "A7", "\"Pop\" was read as it says in decision d1.");
        Decision one = Given.alias("d1", "", "Pop", "snapchat");
        Decision other = Given.alias("d11", "", "Zop", "snapchat");

        assertThat(settle(List.of(one, other), told).judged())
                .extracting(JudgedDecision::state)
                .containsExactly(State.APPLIED, State.UNUSED);
    }

    @Test
    void aNameThatIsAPlatformOfItsOwnIsAskedAboutNoMore() {
        FindingLine asked = unlisted("Pop");
        FindingLine noted = unlisted("POP").as(Severity.NOTE);

        Settlement settlement =
                settle(List.of(Given.alias("d1", "", "Pop", DecidedLabel.OWN)), asked, noted, unlisted("Popper"));

        assertThat(settlement.settled()).containsExactlyInAnyOrder(asked, noted);
        assertThat(only(settlement).state()).isEqualTo(State.APPLIED);
    }

    private static FindingLine unlisted(String label) {
        return FindingLine.of(new PlatformUnlisted(Place.ofForce("2025", "kent"), label, "any"));
    }

    @Test
    void decisionsThatContradictEachOtherDoNothing() {
        Decision one = Given.alias("d1", "", "Pop", "snapchat");
        Decision other = Given.alias("d2", "2025", "pop", "kik");

        Settlement settlement = settle(List.of(one, other));

        assertThat(settlement.judged()).extracting(JudgedDecision::state).containsOnly(State.CONFLICTING);
        assertThat(settlement.judged().get(0).effect()).startsWith("Decision d2 says otherwise");
        assertThat(new Decisions(List.of(one, other)).inForce()).isEmpty();
    }

    private static Decision jump(String expects) {
        return Given.accept("d1", DecisionType.ACCEPT_VALUE, "kent", "2025/Kent.xlsx", "Q1!B7", expects);
    }

    private static JudgedDecision only(Settlement settlement) {
        assertThat(settlement.judged()).hasSize(1);
        return settlement.judged().get(0);
    }

    private static Settlement settle(List<Decision> decisions, FindingLine... lines) {
        Decisions all = new Decisions(decisions);
        StatusAnswers none = StatusAnswers.of(all, Given.DAY, List.of(lines), List.of());
        return Settlement.of(all, none, List.of(), Given.DAY, List.of(lines), Bindings.NONE);
    }
}
