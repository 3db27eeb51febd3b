package org.foireturns.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foireturns.figures.Panel;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;
import org.foireturns.report.xlsx.Content;
import org.jspecify.annotations.Nullable;

/** The like-for-like change: the forces that can be compared, what they gave, and why the others are left out. */
final class PanelTable {
    private PanelTable() {}

    static Table<Line> of(Edition edition) {
        return Table.<Line>on("Like_for_like", "Change on a like-for-like basis, with the forces compared")
                .about(
                        "Only forces with a number in both periods are compared. Each period’s number is the latest answer up to the request.")
                .request(edition, Line::request)
                .text("Force", 36, Line::force)
                .text("From", 14, line -> line.then.words())
                .text("To", 14, line -> line.now.words())
                .rangeIfAny("Offences before", Shorthand.X, Line::before)
                .rangeIfAny("Offences after", Shorthand.X, Line::after)
                .share("Change", Line::change)
                .text("Compared", 34, Line::compared)
                .rows(lines(edition).stream());
    }

    private static List<Line> lines(Edition edition) {
        Names names = Names.of(edition);
        List<String> requests = Order.latestFirst(edition);
        List<Line> lines = new ArrayList<>();
        Panel.all(edition.evidence(), edition.requests(), edition.forces()).stream()
                .sorted(Comparator.comparingInt(panel -> requests.indexOf(panel.request())))
                .forEach(panel -> {
                    lines.add(together(panel));
                    panel.members().stream()
                            .map(member -> new Line(
                                    panel.request(),
                                    names.force(member.force()),
                                    panel.then(),
                                    panel.now(),
                                    member.before(),
                                    member.after(),
                                    member.compared() ? "Yes" : leftOut(panel, member)))
                            .sorted(Comparator.comparing(Line::force))
                            .forEach(lines::add);
                });
        return lines;
    }

    private static Line together(Panel panel) {
        int forces = panel.compared().size();
        return new Line(
                panel.request(),
                "All " + forces + " forces compared",
                panel.then(),
                panel.now(),
                forces == 0 ? null : panel.before(),
                forces == 0 ? null : panel.after(),
                forces + " of " + panel.members().size() + " forces");
    }

    private static String leftOut(Panel panel, Panel.Member member) {
        boolean neither = member.before() == null && member.after() == null;
        return "No: no number for "
                + (neither
                        ? "either period"
                        : member.before() == null
                                ? panel.then().words()
                                : panel.now().words());
    }

    /** One force, or all that are compared. */
    record Line(
            String request,
            String force,
            Period then,
            Period now,
            @Nullable Range before,
            @Nullable Range after,
            String compared) {

        Content change() {
            return before == null || after == null ? Content.text(Shorthand.Z.sign()) : Shown.change(before, after);
        }
    }
}
