package org.foireturns.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foireturns.figures.Change;
import org.foireturns.figures.Figures;
import org.foireturns.figures.Headline;
import org.foireturns.figures.Measure;
import org.foireturns.figures.PanelLine;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;
import org.foireturns.report.xlsx.Content;
import org.jspecify.annotations.Nullable;

/** The like-for-like change: the forces that can be compared, what they gave, and why the others are left out. */
final class PanelTable {
    private PanelTable() {}

    static SheetTable<PanelForce> of(Edition edition, Small small) {
        return SheetTable.<PanelForce>on("Like_for_like", "Change on a like-for-like basis, with the forces compared")
                .about(
                        "Only forces with a number in both periods are compared. Each period’s number is the latest answer up to the request.")
                .request(edition, PanelForce::request)
                .text("Force", 36, PanelForce::force)
                .text("From", 14, line -> line.then.words())
                .text("To", 14, line -> line.now.words())
                .number("Offences before", line -> small.numberIfAny(line.before, Shorthand.X))
                .number("Offences after", line -> small.numberIfAny(line.after, Shorthand.X))
                .share("Change", line -> small.madeOf(line::change, line.before, line.after))
                .text("Compared", 34, PanelForce::compared)
                .rows(lines(edition).stream());
    }

    private static List<PanelForce> lines(Edition edition) {
        Names names = Names.of(edition);
        List<PanelForce> lines = new ArrayList<>();
        for (String request : RowOrder.latestFirst(edition)) {
            String figure = Headline.figure(request, Measure.LIKE_FOR_LIKE_CHANGE.id());
            List<PanelLine> panel = edition.figures().panels().stream()
                    .filter(line -> line.figure().equals(figure))
                    .toList();
            if (!panel.isEmpty()) {
                lines.add(together(panel, edition.figures()));
                panel.stream()
                        .map(line -> PanelForce.of(line, names))
                        .sorted(Comparator.comparing(PanelForce::force))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The headline itself. */
    private static PanelForce together(List<PanelLine> panel, Figures figures) {
        PanelLine any = panel.get(0);
        long forces = panel.stream().filter(PanelLine::compared).count();
        return new PanelForce(
                any.panel().request(),
                "All " + forces + " forces compared",
                any.panel().then(),
                any.panel().now(),
                figures.together(any.figure(), "baseline").orElse(null),
                figures.together(any.figure(), "value").orElse(null),
                forces + " of " + panel.size() + " forces");
    }

    private static String leftOut(PanelLine line) {
        boolean neither = line.before() == null && line.after() == null;
        return "No: no number for "
                + (neither
                        ? "either period"
                        : line.before() == null
                                ? line.panel().then().words()
                                : line.panel().now().words());
    }

    /** One force, or all that are compared. */
    record PanelForce(
            String request,
            String force,
            Period then,
            Period now,
            @Nullable Range before,
            @Nullable Range after,
            String compared) {

        static PanelForce of(PanelLine line, Names names) {
            return new PanelForce(
                    line.panel().request(),
                    names.force(line.force()),
                    line.panel().then(),
                    line.panel().now(),
                    line.before(),
                    line.after(),
                    line.compared() ? "Yes" : leftOut(line));
        }

        Content change() {
            return before == null || after == null
                    ? Content.text(Shorthand.Z.sign())
                    : ShownNumber.change(new Change(before, after));
        }
    }
}
