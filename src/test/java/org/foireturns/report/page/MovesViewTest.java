package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.figures.AreaFigure;
import org.foireturns.figures.RollForwardLine;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionSample;
import org.foireturns.report.Names;
import org.junit.jupiter.api.Test;

class MovesViewTest {
    private final Edition edition = EditionSample.edition();

    /** A number of the few that have answered is never said without them. */
    @Test
    void whileAnswersAreCollectedANumberSaysOfHowManyForcesItIs() {
        AreaFigure total = edition.figures().published().stream()
                .filter(figure -> edition.sinceLast().rollForward().stream()
                        .anyMatch(line -> line.figure().equals(figure.figure())))
                .findFirst()
                .orElseThrow();
        List<RollForwardLine> lines = edition.sinceLast().rollForward().stream()
                .filter(line -> line.figure().equals(total.figure()))
                .toList();

        assertThat(MovesView.Figure.of(total, lines, true, "", Names.of(edition))
                        .name())
                .endsWith(", from %d of %d forces so far".formatted(total.forcesReporting(), total.forcesAsked()));
        assertThat(MovesView.Figure.of(total, lines, false, "", Names.of(edition))
                        .name())
                .doesNotContain("so far");
    }
}
