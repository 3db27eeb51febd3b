package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.decisions.SentLetter;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.RefusedPart;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.ForceAnswers;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.SmallEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter that asks to look again at a refusal. */
class ReviewLetterTest {
    private static final LocalDate SENT = LocalDate.of(2025, 4, 22);
    private static final LocalDate SOON = SENT.plusDays(30);
    private static final Request REQUEST = new Request(
            "2025",
            "Offences in 2024/25",
            "71/17",
            List.of(Period.financialYear(2024)),
            Set.of(Dimension.TOTAL, Dimension.VICTIM_AGE, Dimension.PLATFORM),
            true,
            List.of("gwent", "police-scotland"),
            SENT,
            LocalDate.of(2025, 5, 21),
            true,
            "FOI/25/7");

    private final Given given = new Given();

    private Edition edition(String force, LocalDate day) {
        given.force(force)
                .total("12")
                .age("0-11", "12")
                .refused("platform", "12(1)")
                .refused("youngest-victim", "40(2)");
        return SmallEdition.on(day, given.evidence(), List.of(REQUEST), 0);
    }

    private static Optional<ForceLetter> letter(String force, Edition edition, RaisedFinding... findings) {
        return ReviewLetter.to(ForceAnswers.in(edition).of(REQUEST, force), List.of(findings), edition);
    }

    private static RaisedFinding refusal(String force) {
        return new RaisedFinding(
                "f1",
                FindingLine.of(new RefusedPart(Place.ofForce("2025", force), "the platform", " under section 12(1)")),
                RaisedFinding.State.NEW);
    }

    private static String text(String force, LocalDate day) {
        Given one = new Given();
        one.force(force)
                .total("12")
                .age("0-11", "12")
                .refused("platform", "12(1)")
                .refused("youngest-victim", "40(2)");
        Edition edition = SmallEdition.on(day, one.evidence(), List.of(REQUEST), 0);
        return letter(force, edition, refusal(force)).orElseThrow().text();
    }

    @Test
    void itSaysWhatWasRefusedAndByWhichSection() {
        assertThat(text("gwent", SOON))
                .contains("Our reference: FOI/25/7", "Thank you for your answer to our request of 22 April 2025.")
                .contains(
                        "You refuse to give the number by the platform or app that was used, under section 12(1) of the"
                                + " Freedom of Information Act 2000 and the age of the youngest victim, under section 40(2)")
                .contains("as our request for an internal review of that refusal", "section 45")
                .contains("- what can be given within the cost limit", "- whether anybody could be identified")
                .contains("within 20 working days", "Information Commissioner under section 50")
                .doesNotContain("Scotland", "finding", "{");
    }

    @Test
    void theLawOfScotlandIsItsOwn() {
        assertThat(text("police-scotland", SOON))
                .contains("as our requirement for review of that refusal under section 20 of the Freedom of Information"
                        + " (Scotland) Act 2002")
                .contains("Section 21", "Scottish Information Commissioner under section 47")
                .doesNotContain("Act 2000", "section 45", "{");
    }

    /** Easter and other holidays may make it some days more; it is never said too late. */
    @ParameterizedTest
    @CsvSource({"2025-06-17, true", "2025-06-18, false"})
    void itIsCalledInTimeOnlyWhereThatIsSure(LocalDate day, boolean sure) {
        assertThat(text("gwent", day).contains("It is made within 40 working days"))
                .isEqualTo(sure);
        assertThat(text("gwent", day).contains("If more than 40 working days have passed"))
                .isNotEqualTo(sure);
    }

    @Test
    void itStandsBesideAnotherLetterAndHasFilesOfItsOwn() {
        ForceLetter letter =
                letter("gwent", edition("gwent", SOON), refusal("gwent")).orElseThrow();
        assertThat(letter.file()).isEqualTo("gwent-review");
        assertThat(letter.about()).isEqualTo("refused-part");
        assertThat(SentLetter.KINDS).contains(letter.kind().plain());
    }

    @Test
    void itGoesOutOnce() {
        SentLetter sent = new SentLetter("2025", "gwent", "internal review", List.of("refused-part"), SENT);
        SentLetter other = new SentLetter("2025", "gwent", "correction", List.of("jump"), SENT);
        assertThat(new LettersSent(List.of(other, sent), SENT.plusDays(100)).reviewed())
                .isTrue();
        assertThat(new LettersSent(List.of(other), SENT.plusDays(100)).reviewed())
                .isFalse();
    }

    @Test
    void whatTheOfficerAcceptedIsNotAskedForAgain() {
        assertThat(letter("gwent", edition("gwent", SOON))).isEmpty();
    }
}
