package org.foireturns.report.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.xlsx.SheetNames;
import org.foireturns.report.xlsx.XlsxBook;

/** One return, opened again, from which copies are made: with all that was noticed, or for the force alone. */
final class MarkedCopy {
    private final List<VisibleSheet> sheets;
    private final HiddenWords hidden;
    private final List<String> about;

    private MarkedCopy(List<Grid> grids, List<String> about) {
        this.sheets = VisibleSheet.among(grids);
        this.hidden = new HiddenWords(grids);
        this.about = about;
    }

    static MarkedCopy of(List<Grid> grids) {
        return new MarkedCopy(
                grids,
                List.of(
                        "The other worksheets show what can be seen in the file, with the cells coloured and commented.",
                        "Rows about single offences or people are left out, but for the cells that are marked.",
                        "Hidden sheets, rows and columns, cells that cannot be seen, formulas, comments and pictures of the file"
                                + " are not in this copy,"
                                + " and the file itself is unchanged."));
    }

    /** A copy of the issues alone. */
    static MarkedCopy withoutCells(String because) {
        return new MarkedCopy(List.of(), List.of(because));
    }

    /** Puts a copy together; the findings come gravest first. */
    XlsxBook book(String title, LocalDate day, List<FindingLine> findings) {
        SheetNames free = new SheetNames();
        free.take(IssuesSheet.NAME);
        Map<String, String> names = new LinkedHashMap<>();
        sheets.forEach(sheet -> names.put(sheet.name(), free.take(sheet.name())));
        List<Mark> marks = findings.stream().map(this::mark).toList();
        List<String> lines = new ArrayList<>(about);
        lines.add("Red: error. Yellow: question. Blue: note. Each says what, why and what to do.");
        XlsxBook book = XlsxBook.titled(title, day).add(IssuesSheet.draw(title, lines, marks, names));
        for (VisibleSheet sheet : sheets) {
            List<Mark> here = marks.stream()
                    .filter(mark -> mark.sheet().equals(sheet.name()))
                    .toList();
            String name = names.getOrDefault(sheet.name(), sheet.name());
            book.add(MarkedSheet.draw(withoutPeople(sheet, here), name, here));
        }
        return book;
    }

    /** Rows about single people are not copied, but for the cells that a finding is about. */
    private static VisibleSheet withoutPeople(VisibleSheet sheet, List<Mark> marks) {
        List<Mark> lists = marks.stream().filter(Mark::records).toList();
        Set<Address> marked = marks.stream()
                .flatMap(mark -> mark.range().stream())
                .map(CellRange::first)
                .collect(Collectors.toSet());
        return lists.isEmpty()
                ? sheet
                : sheet.without(cell -> !marked.contains(cell) && lists.stream().anyMatch(mark -> mark.personal(cell)));
    }

    private Mark mark(FindingLine finding) {
        Mark mark = Mark.of(finding, hidden);
        Optional<VisibleSheet> sheet =
                sheets.stream().filter(each -> each.name().equals(mark.sheet())).findFirst();
        boolean outOfSight = sheet.isPresent()
                && mark.range().isPresent()
                && sheet.get().hides(mark.range().get().first());
        return outOfSight ? mark.outOfSight() : mark;
    }
}
