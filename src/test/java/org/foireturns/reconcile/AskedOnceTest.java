package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LabelUnknown;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.PlatformUnlisted;
import org.foireturns.model.finding.QuestionMissing;
import org.foireturns.model.finding.QuestionUnanswered;
import org.foireturns.reconcile.Response.Status;
import org.junit.jupiter.api.Test;

class AskedOnceTest {
    private static final Forces FORCES = new Forces(List.of(
            new Force("kent", "Kent Police", "england", "South East", true, true, List.of()),
            new Force("gwent", "Gwent Police", "wales", "Wales", true, true, List.of())));

    @Test
    void aQuestionThatSeveralForcesLeftOutIsAskedOnce() {
        List<FindingLine> asked = AskedOnce.of(
                List.of(missing("kent", "victim age"), missing("gwent", "victim age")),
                List.of(response("kent", "victim_age", Status.NONE), response("gwent", "victim_age", Status.NONE)),
                FORCES);

        assertThat(asked)
                .filteredOn(line -> line.severity() == Severity.QUESTION)
                .singleElement()
                .satisfies(line -> assertThat(line.message())
                        .isEqualTo(
                                "2 forces sent a return without an answer on victim age: Gwent Police, Kent Police."))
                .satisfies(line -> assertThat(QuestionUnanswered.question(line)).isEqualTo("victim_age"))
                .satisfies(line -> assertThat(QuestionUnanswered.forces(line)).isEqualTo(2));
        assertThat(asked).hasSize(3);
    }

    @Test
    void eachQuestionIsAskedAndWhatSomebodyAnsweredIsNot() {
        List<FindingLine> asked = AskedOnce.of(
                List.of(missing("kent", "victim age"), missing("kent", "platform")),
                List.of(response("kent", "victim_age", Status.REFUSED), response("kent", "platform", Status.NONE)),
                FORCES);

        assertThat(asked)
                .filteredOn(line -> line.severity() == Severity.QUESTION)
                .extracting(FindingLine::message)
                .containsExactly("1 force sent a return without an answer on platform: Kent Police.");
    }

    @Test
    void whichOfSeveralNumbersOfOneMeaningStandsIsAskedOnce() {
        List<FindingLine> asked = AskedOnce.of(
                List.of(twin("C7", "C13"), twin("C13", "C7"), twin("C20", "C7"), twin("D7", "D13")), List.of(), FORCES);
        assertThat(asked)
                .filteredOn(line -> line.severity() == Severity.ERROR)
                .extracting(line -> line.place().cell())
                .containsExactlyInAnyOrder("C7", "D7");
        assertThat(asked).hasSize(4);
    }

    private static FindingLine twin(String cell, String other) {
        return FindingLine.of(LabelUnknown.of(
                place("kent").at(Address.parse(cell), "64"),
                List.of("has the same meaning as " + other + " and another number")));
    }

    @Test
    void whatEachForceCallsOtherIsAskedOfEach() {
        List<FindingLine> asked = AskedOnce.of(
                List.of(
                        FindingLine.of(new PlatformUnlisted(place("kent"), "Other app", PlatformUnlisted.OTHER)),
                        FindingLine.of(new PlatformUnlisted(place("gwent"), "Other app", PlatformUnlisted.OTHER)),
                        FindingLine.of(new PlatformUnlisted(place("kent"), "Qwop", "those on the list")),
                        FindingLine.of(new PlatformUnlisted(place("gwent"), "Qwop", "those on the list"))),
                List.of(),
                FORCES);
        assertThat(asked)
                .filteredOn(line -> line.severity() == Severity.QUESTION)
                .extracting(PlatformUnlisted::label)
                .containsExactlyInAnyOrder("Other app", "Other app", "Qwop");
    }

    private static Place place(String force) {
        return Place.parse("2025", force, force + ".xlsx", "Data", "A9", "");
    }

    @Test
    void aForceWithoutAReturnIsMissedForThatAlone() {
        assertThat(AskedOnce.of(List.of(), List.of(response("kent", "platform", Status.NONE)), FORCES))
                .isEmpty();
    }

    @Test
    void aNameOnNoListIsAskedAboutOnceForTheLatestRequest() {
        FindingLine first = unlisted("2023", "kent", "Pop");
        FindingLine latest = unlisted("2025", "gwent", "pop");
        FindingLine beside = unlisted("2025", "kent", "POP");
        FindingLine other = unlisted("2023", "kent", "Zop");

        assertThat(AskedOnce.of(List.of(first, latest, beside, other), List.of(), FORCES))
                .containsExactly(first.as(Severity.NOTE), latest, beside.as(Severity.NOTE), other);
    }

    @Test
    void whatElseWasNoticedStays() {
        List<FindingLine> lines = new ArrayList<>(List.of(missing("kent", "platform")));

        assertThat(AskedOnce.of(lines, List.of(), FORCES)).isEqualTo(lines);
    }

    @Test
    void whereNothingWasReadThatIsAskedAboutAndNoQuestion() {
        FindingLine none = noTable("kent");
        assertThat(AskedOnce.of(
                        List.of(none, missing("kent", "platform")),
                        List.of(response("kent", "platform", Status.NONE)),
                        FORCES))
                .containsExactly(none, missing("kent", "platform"));
    }

    @Test
    void aLetterBesideNumbersTypedOffItAsksNothing() {
        FindingLine none = noTable("kent");
        assertThat(AskedOnce.of(
                        List.of(none, missing("kent", "platform")),
                        List.of(response("kent", "total", Status.PART), response("kent", "platform", Status.NONE)),
                        FORCES))
                .contains(none.as(Severity.NOTE))
                .anySatisfy(line -> assertThat(line.code()).isEqualTo("question-unanswered"));
    }

    private static FindingLine noTable(String force) {
        return FindingLine.of(new NoTable(Place.ofForce("2025", force), "letter.docx"));
    }

    private static FindingLine missing(String force, String question) {
        return FindingLine.of(new QuestionMissing(Place.ofForce("2025", force), FORCES.name(force), question));
    }

    private static FindingLine unlisted(String request, String force, String label) {
        return FindingLine.of(new PlatformUnlisted(Place.ofForce(request, force), label, "any"));
    }

    private static Response response(String force, String question, Status status) {
        return new Response("2025", force, question, status, "", "");
    }
}
