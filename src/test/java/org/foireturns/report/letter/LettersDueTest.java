package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.SentLetter;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Letterhead;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.SmallEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersDueTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);
    private static final Request REQUEST = new Request(
            "2025",
            "Offences in 2024/25",
            "71/17",
            List.of(Period.financialYear(2024)),
            Set.of(Dimension.TOTAL, Dimension.VICTIM_AGE),
            true,
            List.of("essex", "gwent", "police-scotland", "psni"),
            LocalDate.of(2025, 4, 22),
            DUE,
            true,
            "FOI/25/7");
    /** Words of ours that mean nothing to a force. */
    private static final List<String> INNER =
            List.of("finding", "grave", "blocker", "quarantine", "panel", "ledger", "return without", "error");

    private final Given given = new Given();

    @Test
    void nobodyIsChasedBeforeTheDay() {
        given.force("gwent").total("12").age("0-11", "12").youngest(4, org.foireturns.model.VictimGender.FEMALE);

        assertThat(letters(DUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, FIRST_CHASER, 1 day ago", "20, SECOND_CHASER, 20 days ago", "60, LAST_CHASER, 60 days ago"})
    void whoIsSilentIsRemindedMoreFirmly(int days, LetterKind kind, String late) {
        given.force("gwent").total("12");

        ForceLetter letter = letter("essex", DUE.plusDays(days));

        assertThat(letter.kind()).isEqualTo(kind);
        assertThat(letter.subject()).isEqualTo("Freedom of Information request: Offences in 2024/25 (FOI/25/7)");
        assertThat(letter.text())
                .startsWith(English.day(DUE.plusDays(days)))
                .contains("Our reference: FOI/25/7")
                .contains("our request of 22 April 2025. It was due on 21 May 2025, " + late + ".")
                .contains("the number of offences of sexual communication with a child (Home Office code 71/17)")
                .contains("for 2024/25:\n- in all\n- by the age of the victim\n- the age of the youngest victim")
                .doesNotContain("by the platform")
                .contains("not later than the twentieth working day");
    }

    @Test
    void theLawIsThatOfTheForce() {
        given.force("gwent").total("12");

        assertThat(letter("essex", DUE.plusDays(20)).text())
                .contains("Freedom of Information Act 2000", "internal review")
                .doesNotContain("Scotland");
        assertThat(letter("psni", DUE.plusDays(60)).text()).contains("Information Commissioner under section 50");
        assertThat(letter("police-scotland", DUE.plusDays(20)).text())
                .contains("Freedom of Information (Scotland) Act 2002", "section 20")
                .doesNotContain("Act 2000");
        assertThat(letter("police-scotland", DUE.plusDays(20)).text())
                .contains("offences of sexual communication with a child, or of what comes closest to it in the law of"
                        + " Scotland (please name the offence), that you recorded")
                .doesNotContain("Home Office");
        assertThat(letter("police-scotland", DUE.plusDays(60)).text())
                .contains("Scottish Information Commissioner under section 47")
                .doesNotContain("section 50");
    }

    @Test
    void whatIsLeftOutIsAskedInTheWordsOfTheRequest() {
        given.force("gwent").total("12");

        ForceLetter letter = letter("gwent", DUE.plusDays(1));

        assertThat(letter.kind()).isEqualTo(LetterKind.THANKS_AND_QUESTION);
        assertThat(letter.text())
                .contains("Thank you for your answer to our request of 22 April 2025.")
                .contains("Please send us what your answer does not give: the number by the age of the victim and the"
                        + " age of the youngest victim.")
                .doesNotContain("Act 2000");
    }

    @Test
    void aForceWhoseFileHoldsWordsAloneIsAskedForNumbersAndNotQuestionByQuestion() {
        given.force("gwent").noTable();

        assertThat(letter("gwent", DUE.plusDays(1)).text())
                .contains("1. Please send your numbers as a table (.xlsx or .csv), with 0 where you recorded none")
                .doesNotContain("2. ", "the age of the youngest victim");
    }

    @Test
    void aLetterOfWordsBesideNumbersIsNoneOfTheForcesBusiness() {
        given.force("gwent")
                .noTable()
                .force("gwent")
                .file("2025/typed.csv")
                .total("12")
                .age("0-11", "12");

        assertThat(letter("gwent", DUE.plusDays(1)).text())
                .contains("1. Please send us what your answer does not give: the age of the youngest victim.")
                .doesNotContain("2. ", "as a table");
    }

    @Test
    void theSenderSignsAndSaysWhereAnswersGo() {
        given.force("gwent").total("12");
        Edition edition = edition(DUE.plusDays(1), new Letterhead("Ann Other\nA charity", "foi@charity.example"));

        assertThat(LettersDue.to("essex", edition))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("to foi@charity.example")
                        .endsWith("Yours faithfully\n\nAnn Other\nA charity\n"));
    }

    @Test
    void noLetterHasAWordOfOurs() {
        given.force("gwent").total("12").blank("B7").year(2023).total("n/a");
        given.force("psni").refused("victim_age", "12").total("4");

        for (int days : List.of(1, 20, 60)) {
            assertThat(letters(DUE.plusDays(days)))
                    .isNotEmpty()
                    .allSatisfy(letter -> assertThat(letter.text().toLowerCase(java.util.Locale.UK))
                            .doesNotContain(INNER));
        }
        assertThat(Asks.all())
                .isNotEmpty()
                .allSatisfy(ask -> assertThat(ask.toLowerCase(java.util.Locale.UK))
                        .doesNotContain(Stream.of("finding", "grave", "blocker", "quarantine", "panel")
                                .toList()));
    }

    @Test
    void afterALetterThatWasSentComesTheNextAndNotWithinAWeek() {
        given.force("gwent").total("12");
        LocalDate sent = DUE.plusDays(2);

        assertThat(kinds("essex", sent.plusDays(6), chaser("first chaser", sent)))
                .isEmpty();
        assertThat(kinds("essex", sent.plusDays(7), chaser("first chaser", sent)))
                .as("by the days alone it would be the first again")
                .containsExactly(LetterKind.SECOND_CHASER);
        assertThat(kinds(
                        "essex",
                        sent.plusDays(15),
                        chaser("first chaser", sent),
                        chaser("second chaser", sent.plusDays(8))))
                .containsExactly(LetterKind.LAST_CHASER);
        assertThat(kinds("psni", sent.plusDays(6), chaser("first chaser", sent)))
                .as("another force")
                .containsExactly(LetterKind.FIRST_CHASER);
    }

    @Test
    void whatWasAskedAboutIsNotAskedAgainWithinAWeek() {
        given.force("gwent").total("12");
        SentLetter sent =
                new SentLetter("2025", "gwent", "thanks and question", List.of("question-missing"), DUE.plusDays(1));

        assertThat(kinds("gwent", DUE.plusDays(7), sent)).isEmpty();
        assertThat(kinds("gwent", DUE.plusDays(8), sent)).containsExactly(LetterKind.THANKS_AND_QUESTION);
        assertThat(kinds(
                        "gwent",
                        DUE.plusDays(7),
                        new SentLetter("2025", "gwent", "correction", List.of("does-not-add-up"), DUE.plusDays(1))))
                .as("about something else")
                .containsExactly(LetterKind.THANKS_AND_QUESTION);
    }

    @Test
    void eachLetterIsAskedAboutUntilItWasSent() {
        given.force("gwent").total("12");

        assertThat(LettersDue.questions(edition(DUE.plusDays(1), Letterhead.NONE)))
                .extracting(RaisedFinding::id)
                .contains("letter-2025-essex", "letter-2025-gwent");
        assertThat(LettersDue.questions(sent(DUE.plusDays(3), chaser("first chaser", DUE.plusDays(2)))))
                .extracting(RaisedFinding::id)
                .doesNotContain("letter-2025-essex")
                .contains("letter-2025-gwent");
    }

    @Test
    void thePageSaysWhatWasSent() {
        given.force("gwent").total("12");

        assertThat(LettersSent.of(sent(DUE.plusDays(3), chaser("first chaser", DUE.plusDays(2))), "2025", "essex")
                        .words())
                .containsExactly(
                        "First chaser sent on 23 May 2025. None about the same is written before 30 May 2025.");
    }

    /** The kinds that a decision may name are those of letters. */
    @Test
    void theNamesOfLettersAreThoseOfTheList() {
        assertThat(SentLetter.KINDS)
                .containsExactlyElementsOf(Stream.of(LetterKind.values())
                        .filter(kind -> kind != LetterKind.REQUEST)
                        .map(LetterKind::plain)
                        .toList());
    }

    private static SentLetter chaser(String kind, LocalDate day) {
        return new SentLetter("2025", "essex", kind, List.of("no return"), day);
    }

    private List<LetterKind> kinds(String force, LocalDate day, SentLetter... sent) {
        return LettersDue.to(force, sent(day, sent)).stream()
                .map(ForceLetter::kind)
                .toList();
    }

    private Edition sent(LocalDate day, SentLetter... sent) {
        List<JudgedDecision> decisions = Stream.of(sent)
                .map(letter -> new Decision(
                        "d1",
                        DecisionType.LETTER_SENT,
                        letter.request(),
                        letter.force(),
                        "",
                        letter.kind(),
                        String.join(", ", letter.about()),
                        letter.day().toString(),
                        "By post",
                        "Ann",
                        day,
                        "",
                        null,
                        ""))
                .map(decision -> new JudgedDecision(decision, JudgedDecision.State.APPLIED, "", false, List.of()))
                .toList();
        return edition(day, Letterhead.NONE).decided(decisions, line -> false);
    }

    private ForceLetter letter(String force, LocalDate day) {
        return letters(day).stream()
                .filter(letter -> letter.force().equals(force))
                .findFirst()
                .orElseThrow();
    }

    private List<ForceLetter> letters(LocalDate day) {
        return LettersDue.of(edition(day, Letterhead.NONE));
    }

    private Edition edition(LocalDate day, Letterhead head) {
        return SmallEdition.on(day, given.evidence(), List.of(REQUEST), 90, head);
    }
}
