package org.foireturns.report.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Drawing;
import org.foireturns.model.DrawnCell;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.Severity;
import org.foireturns.model.Spot;
import org.foireturns.report.Edition;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.ReturnsByFile;
import org.foireturns.report.Visible;

/**
 * The sheets that the page draws, and the place of each of their cells on the page. The latest request of each offence
 * comes first and with a card for each cell, then sheets with an open finding, then older ones, as long as the page has
 * room; what is not drawn is named by file, sheet and address.
 */
public final class DrawnSheets {
    /** Letters for drawings on a page without findings, which leaves the whole page well below 1.5 MB. */
    private static final int ROOM = 540_000;

    /** What findings never take from it. */
    private static final int LEAST_ROOM = 150_000;

    private static final int LETTERS_A_CELL = 20;
    private static final int LETTERS_A_CARD = 260;

    private final Map<Spot, String> anchors = new HashMap<>();
    private final Set<Spot> noticed;
    private final Map<String, List<SheetView>> byFile = new LinkedHashMap<>();

    private DrawnSheets(Set<Spot> noticed) {
        this.noticed = noticed;
    }

    public static DrawnSheets of(Edition edition) {
        DrawnSheets sheets = new DrawnSheets(noticed(edition));
        Outcomes outcomes = Outcomes.of(edition);
        ReturnsByFile returns = ReturnsByFile.of(edition);
        Set<String> latest = edition.byOffence().stream()
                .flatMap(each -> each.latestFirst().stream().limit(1))
                .map(Request::id)
                .collect(Collectors.toSet());
        int room = Math.max(LEAST_ROOM, ROOM - findings(edition));
        for (List<Drawing> sheet : inOrder(edition, latest, returns)) {
            boolean cards = latest.contains(returns.request(sheet.get(0).file()));
            int letters = letters(sheet, cards);
            if (letters <= room) {
                room -= letters;
                sheets.draw(sheet, cards, outcomes);
            }
        }
        return sheets;
    }

    /** The cells that a finding names, labels among them. */
    private static Set<Spot> noticed(Edition edition) {
        return edition.docket().noticed().stream()
                .flatMap(finding -> finding.line().place().spot().stream())
                .collect(Collectors.toSet());
    }

    /** The letters of all findings, at most those that leave no more than the least room. */
    private static int findings(Edition edition) {
        int letters = 0;
        for (RaisedFinding finding : edition.docket().noticed()) {
            letters = Math.min(ROOM, letters + finding.line().message().length());
        }
        return letters;
    }

    /** The letters of a drawing, as far as there can be room for them. */
    private static int letters(List<Drawing> sheet, boolean cards) {
        int letters = 0;
        for (Drawing drawing : sheet) {
            for (DrawnCell cell : drawing.cells()) {
                int card = cards && !cell.path().isEmpty() ? LETTERS_A_CARD : 0;
                letters = Math.min(
                        ROOM + 1, letters + LETTERS_A_CELL + cell.text().length() + card);
            }
        }
        return letters;
    }

    private static List<List<Drawing>> inOrder(Edition edition, Set<String> latest, ReturnsByFile returns) {
        Set<List<String>> asked = edition.docket().noticed().stream()
                .filter(finding -> finding.line().severity() != Severity.NOTE)
                .map(finding -> finding.line().place())
                .map(place -> List.of(Place.printed(place.file()), Place.printed(place.sheet())))
                .collect(Collectors.toSet());
        Map<List<String>, List<Drawing>> sheets = edition.drawings().stream()
                .collect(Collectors.groupingBy(
                        drawing -> List.of(drawing.file(), drawing.sheet()), LinkedHashMap::new, Collectors.toList()));
        return sheets.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<String>, List<Drawing>> sheet) ->
                                !latest.contains(returns.request(sheet.getKey().get(0))))
                        .thenComparing(sheet -> !asked.contains(sheet.getKey()))
                        .thenComparing(sheet -> returns.request(sheet.getKey().get(0)), Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void draw(List<Drawing> sheet, boolean cards, Outcomes outcomes) {
        String file = sheet.get(0).file();
        String name = sheet.get(0).sheet();
        Map<Address, DrawnCell> cells = new LinkedHashMap<>();
        sheet.forEach(drawing -> drawing.cells().forEach(cell -> cells.put(cell.address(), cell)));
        List<Integer> columns =
                cells.keySet().stream().map(Address::column).distinct().sorted().toList();
        List<SheetView.Row> rows = cells.keySet().stream()
                .map(Address::row)
                .distinct()
                .sorted()
                .map(row -> new SheetView.Row(
                        row + 1,
                        columns.stream()
                                .map(column -> new Address(row, column))
                                .map(address -> cell(file, name, address, cells, cards, outcomes))
                                .toList()))
                .toList();
        List<SheetView> drawn = byFile.computeIfAbsent(file, none -> new ArrayList<>());
        drawn.add(new SheetView(
                "sheet-" + byFile.size() + "-" + drawn.size(),
                file,
                name,
                columns.stream().map(Address::columnName).toList(),
                rows));
    }

    private SheetView.Cell cell(
            String file,
            String sheet,
            Address address,
            Map<Address, DrawnCell> cells,
            boolean cards,
            Outcomes outcomes) {
        DrawnCell drawn = cells.get(address);
        if (drawn == null) {
            return SheetView.Cell.blank(address.toString());
        }
        String text = Visible.brief(drawn.text());
        Spot spot = new Spot(file, sheet, new CellRange(address, address));
        CellCard card = outcomes.at(spot).orElse(null);
        if (card == null && !noticed.contains(spot)) {
            String style = drawn.path().isEmpty() ? "" : "aside";
            return new SheetView.Cell(address.toString(), "", style, text, List.of());
        }
        String anchor = "c" + Integer.toString(anchors.size(), Character.MAX_RADIX);
        anchors.put(spot, anchor);
        if (card == null) {
            return new SheetView.Cell(address.toString(), anchor, "label", text, List.of());
        }
        String path = drawn.path().stream().map(Visible::brief).collect(Collectors.joining(" \u203A "));
        return new SheetView.Cell(
                address.toString(),
                anchor,
                card.style(),
                text,
                cards ? List.of(new SheetView.Card(card.meaning(), path)) : List.of());
    }

    /** The sheets drawn of a file, in the order of their names. */
    public List<SheetView> of(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** Links to cells of one sheet, neighbours as one. */
    public List<CellLink> links(String file, String sheet, Collection<CellRange> cells) {
        List<CellLink> links = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (CellRange run : CellRuns.of(cells)) {
            String anchor = anchor(file, sheet, run);
            if (anchor.isEmpty()) {
                plain.add(run.toString());
            } else {
                links.add(new CellLink(run.toString(), anchor));
            }
        }
        if (!plain.isEmpty()) {
            links.add(new CellLink(String.join(", ", plain), ""));
        }
        return List.copyOf(links);
    }

    /** Where the first of these cells is on the page; empty when it is not drawn. */
    public String anchor(String file, String sheet, CellRange cells) {
        CellRange first = new CellRange(cells.first(), cells.first());
        return anchors.getOrDefault(new Spot(file, sheet, first), "");
    }
}
