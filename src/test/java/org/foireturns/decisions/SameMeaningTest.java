package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

/** Numbers of one meaning that differ are one question, of whatever sheet they are. */
class SameMeaningTest {
    private static final String SAYS =
            "What this number counts is not clear: \"has the same meaning as %s and another number\"";

    /** Cells of Kent's file as {@code Q1!B3 31 > B8}: place, number and the other that it names. */
    private static List<String> groups(String... cells) {
        List<Outcome.Rejected> rejected = Arrays.stream(cells)
                .map(cell -> rejected("2025/Kent.xlsx", cell))
                .toList();
        return SameMeaning.in(evidence(rejected)).stream()
                .map(group -> group.expects() + " at "
                        + group.places().stream()
                                .map(place -> Place.printed(place.sheet()) + "!" + Disputed.at(place))
                                .toList())
                .toList();
    }

    private static Evidence evidence(List<Outcome.Rejected> cells) {
        return new Evidence(List.of(), List.of(), List.of(), List.of(), cells, List.of(), List.of(), List.of());
    }

    private static Outcome.Rejected rejected(String file, String cell) {
        String[] parts = cell.split("[! >]+", -1);
        Place place = Place.parse("2025", "kent", file, parts[0], parts[1], parts[2]);
        String other = cell.substring(cell.indexOf('>') + 1).strip();
        Outcome.Reason reason = new Outcome.Reason("label-unknown", "", place, SAYS.formatted(other), "");
        return new Outcome.Rejected(place, List.of(reason), 1);
    }

    @Test
    void twoThatNameEachOtherAreAGroup() {
        assertThat(groups("Q1!B8 33 > B3", "Q1!B3 31 > B8")).containsExactly("one meaning: 31 | 33 at [Q1!B3, Q1!B8]");
    }

    @Test
    void aThirdThatNamesOneOfThemBelongsToThem() {
        assertThat(groups("Q1!B3 31 > B8", "Q1!B8 33 > B3", "Q1!B12 35 > B8"))
                .containsExactly("one meaning: 31 | 33 | 35 at [Q1!B3, Q1!B8, Q1!B12]");
    }

    @Test
    void theOtherMayStandOnAnotherSheet() {
        assertThat(groups("Q2!C3 7 > Q1!C3", "Q1!C3 5 > Q2!C3"))
                .containsExactly("one meaning: 5 | 7 at [Q1!C3, Q2!C3]");
    }

    @Test
    void groupsComeInTheOrderOfTheSheetAndTellThemselvesApart() {
        assertThat(groups("Q1!C3 5 > C8", "Q1!C8 7 > C3", "Q1!B3 5 > B8", "Q1!B8 7 > B3"))
                .containsExactly(
                        "one meaning: 5 | 7 [1 of 2] at [Q1!B3, Q1!B8]",
                        "one meaning: 5 | 7 [2 of 2] at [Q1!C3, Q1!C8]");
    }

    @Test
    void filesHaveGroupsOfTheirOwn() {
        List<Outcome.Rejected> cells = List.of(
                rejected("2025/Kent.xlsx", "Q1!B3 31 > B8"),
                rejected("2025/Kent.xlsx", "Q1!B8 33 > B3"),
                rejected("2025/Essex.xlsx", "Q1!B3 41 > B8"),
                rejected("2025/Essex.xlsx", "Q1!B8 43 > B3"));
        assertThat(SameMeaning.in(evidence(cells)))
                .extracting(Disputed::expects)
                .containsExactly("one meaning: 31 | 33", "one meaning: 41 | 43");
    }

    @Test
    void otherReasonsMakeNoGroup() {
        Place place = Place.parse("2025", "kent", "2025/Kent.xlsx", "Q1", "B3", "31");
        Outcome.Reason reason = new Outcome.Reason("not-a-count", "", place, SAYS.formatted("B8"), "");
        assertThat(SameMeaning.in(evidence(List.of(new Outcome.Rejected(place, List.of(reason), 1)))))
                .isEmpty();
    }

    private static FindingLine line(String code, String message) {
        return Given.finding(Severity.ERROR, code, "2025/Kent.xlsx", "B3", message);
    }

    @Test
    void itIsAboutNumbersThatNameAnotherAlone() {
        assertThat(SameMeaning.isAbout(line("label-unknown", SAYS.formatted("B8"))))
                .isTrue();
        assertThat(SameMeaning.isAbout(line("label-unknown", "What this number counts is not clear.")))
                .isFalse();
        assertThat(SameMeaning.isAbout(line("jump", SAYS.formatted("B8")))).isFalse();
    }

    private static List<String> offered(String expects) {
        return SameMeaning.offered(line("label-unknown", SAYS.formatted("B8")), new Bound("sha-1", expects)).stream()
                .map(Proposal::says)
                .toList();
    }

    @Test
    void twoOrThreeAreOfferedByTheirNumbers() {
        assertThat(offered("one meaning: 31 | 33"))
                .containsExactly(
                        "The first of them, \"31\", stands; the other counts nowhere.",
                        "The second of them, \"33\", stands; the other counts nowhere.");
        assertThat(offered("one meaning: 31 | 33 | 35 [2 of 2]")).hasSize(3);
        assertThat(offered("one meaning: 1 | 2 | 3 | 4")).isEmpty();
        assertThat(offered("one meaning: 31")).isEmpty();
        assertThat(offered("")).isEmpty();
    }
}
