package org.foireturns.report.page;

import java.util.List;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.Edition;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;

/**
 * Force by force.
 *
 * @param findings how many there are of which kind
 * @param responses who answered which request
 */
public record ByForceView(String findings, List<ForceSection> sections, ForcesView responses) {

    static ByForceView of(Edition edition, DrawnSheets sheets, Contributions.Book book, List<OffenceView> offences) {
        return new ByForceView(
                findings(edition), ForceSections.of(edition, sheets, book, offences), ForcesView.of(edition));
    }

    /** {@code 1 error, 3 questions, 80 notes; of earlier requests: 29 questions}. */
    private static String findings(Edition edition) {
        String now = ActionCounts.of(edition.inHand()).words();
        List<RaisedFinding> earlier = edition.earlier();
        return earlier.isEmpty()
                ? now
                : now + "; of earlier requests: " + ActionCounts.of(earlier).words();
    }
}
