package org.foireturns.report.page;

import java.util.Comparator;
import java.util.List;
import org.foireturns.model.Place;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.RaisedFinding.State;

/**
 * What is different since the last run.
 *
 * @param first whether there was no run before
 * @param fixed findings that are no more
 * @param gone those of files that are not there any more
 * @param moves why figures are others than they were
 */
public record ChangesView(
        boolean first,
        String fresh,
        String changed,
        String open,
        List<String> fixed,
        List<String> gone,
        List<String> files,
        MovesView moves) {

    static ChangesView of(Edition edition) {
        boolean allNew = edition.docket().findings().stream().allMatch(finding -> finding.state() == State.NEW);
        return new ChangesView(
                allNew && edition.sinceLast().nothing(),
                count(edition, State.NEW),
                count(edition, State.CHANGED),
                count(edition, State.OPEN),
                ended(edition, State.FIXED),
                ended(edition, State.GONE),
                edition.sinceLast().filesChanged(),
                MovesView.of(edition));
    }

    private static List<String> ended(Edition edition, State state) {
        Names names = Names.of(edition);
        return edition.sinceLast().fixed().stream()
                .filter(finding -> finding.state() == state)
                .sorted(Comparator.comparing(RaisedFinding::line).thenComparing(RaisedFinding::id))
                .map(finding -> names.force(Place.printed(finding.line().place().force())) + ": "
                        + finding.line().message())
                .toList();
    }

    /** {@code 2 files came, went or changed}. */
    public String filesSaid() {
        return English.counted(files.size(), "file") + " came, went or changed";
    }

    private static String count(Edition edition, State state) {
        return English.number(edition.docket().findings().stream()
                .filter(finding -> finding.state() == state)
                .count());
    }
}
