package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private final List<Line> lines = new ArrayList<>();
    private final Groups groups = new Groups(lines);

    @Test
    void aHeadingOfTheSameKindClosesTheOneBefore() {
        open("Female");
        assertThat(lines).hasSize(1);
        groups.row(true);
        open("Male");
        assertThat(Drawn.said(groups.open())).isEqualTo("Male");
        assertThat(groups.count()).isEqualTo(2);
        assertThat(lines).hasSize(1);
    }

    @Test
    void headingsWithNoRowBetweenAreOneInsideTheOther() {
        open("Female");
        open("Kik");
        assertThat(Drawn.said(groups.open())).isEqualTo("Female, Kik");
        groups.row(true);
        open("Snapchat");
        assertThat(Drawn.said(groups.open())).isEqualTo("Female, Snapchat");
        groups.row(true);
        open("Male");
        assertThat(Drawn.said(groups.open())).isEqualTo("Male");
    }

    @Test
    void aHeadingOfAnotherKindStandsInsideThatOfTheFirst() {
        open("Female");
        groups.row(true);
        open("Kik");
        assertThat(Drawn.said(groups.open())).isEqualTo("Female, Kik");
    }

    @Test
    void aNameOrAnUnknownHeadingBeginsAnew() {
        open("Female");
        groups.row(true);
        open("Platform");
        assertThat(Drawn.said(groups.open())).isEqualTo("Platform");
        groups.row(true);
        open("Kik");
        assertThat(Drawn.said(groups.open())).isEqualTo("Kik");
    }

    @Test
    void aQuestionForAnAnswerHeadsNoOtherHeading() {
        open("Youngest victim");
        open("Female");
        assertThat(Drawn.said(groups.open())).isEqualTo("Female");
    }

    @Test
    void theHeadingOverARowWithoutLabelsEndsWithIt() {
        open("Female");
        groups.row(false);
        groups.row(true);
        open("Kik");
        assertThat(Drawn.said(groups.open())).isEqualTo("Kik");
    }

    @Test
    void theInnermostSaysWhatLabelsBelowItAre() {
        assertThat(groups.namesLine()).isFalse();
        open("Platform");
        assertThat(groups.namesLine()).isTrue();
        assertThat(groups.innermost().said()).isEqualTo("Platform");
        groups.row(true);
        open("Female");
        assertThat(groups.namesLine()).isFalse();
        assertThat(groups.headsAnother(slot("Male").sense())).isTrue();
        assertThat(groups.headsAnother(slot("Kik").sense())).isFalse();
    }

    private void open(String heading) {
        groups.open(slot(heading));
    }

    private static Slot slot(String text) {
        return Drawn.slot(Drawn.field("| " + text + " |"), "A1");
    }
}
