package org.foireturns.pipeline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadChoice;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.HeadsChanged;
import org.foireturns.model.finding.HeadsDecided;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Puts the right heads over the columns of which the officer said what they hold, and finds the rows that are said to be
 * heads. A head is known by its text, wherever it stands now; one that is gone or stands twice is told, and nothing is
 * done about it.
 */
final class DecidedHeads {
    private static final Properties HEADS = load();

    private final Map<Integer, Set<Integer>> rows = new HashMap<>();
    private final Map<String, Address> taken = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();

    private record Told(String sheet, @Nullable Address at, String words, String decision, boolean done) {}

    /** @param choices those about the return */
    DecidedHeads(List<Grid> sheets, List<HeadChoice> choices) {
        for (int i = 0; i < sheets.size(); i++) {
            grids.add(sheets.get(i));
        }
        for (HeadChoice choice : choices) {
            int sheet = sheet(sheets, choice.sheet());
            if (sheet < 0) {
                changed(choice, "The file has no sheet \"" + choice.sheet() + "\" any more.");
            } else if (choice.ofRow()) {
                row(choice, sheet, sheets.get(sheet));
            } else {
                column(choice, sheet, sheets.get(sheet), choices);
            }
        }
    }

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(DecidedHeads.class.getResourceAsStream("columns.properties")),
                StandardCharsets.UTF_8)) {
            Properties heads = new Properties();
            heads.load(in);
            return heads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head that is read over a column that holds something. */
    static String head(String holds) {
        return HEADS.getProperty(holds);
    }

    private static int sheet(List<Grid> sheets, String name) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).sheet().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void row(HeadChoice choice, int sheet, Grid grid) {
        List<Integer> same = grid.rowNumbers().stream()
                .filter(row -> HeadsSeen.row(grid.row(row)).equals(choice.expects()))
                .toList();
        List<Integer> meant = same.size() < 2
                ? same
                : same.stream()
                        .filter(row -> choice.place().equals(Integer.toString(row + 1)))
                        .toList();
        if (meant.size() == 1) {
            int row = meant.get(0);
            rows.computeIfAbsent(sheet, none -> new TreeSet<>()).add(row);
            done(
                    choice,
                    grid.row(row).iterator().next().address(),
                    "Row " + (row + 1) + " of " + grid.sheet() + " was taken for heads");
        } else {
            changed(choice, gone(choice, same.size()));
        }
    }

    private void column(HeadChoice choice, int sheet, Grid grid, List<HeadChoice> all) {
        List<Address> same = heads(choice, grid);
        if (same.size() != 1) {
            changed(choice, gone(choice, same.size()));
            return;
        }
        Address at = same.get(0);
        List<String> others = all.stream()
                .filter(other -> !other.ofRow()
                        && other.sheet().equals(choice.sheet())
                        && !other.holds().equals(choice.holds())
                        && heads(other, grid).equals(same))
                .map(HeadChoice::decision)
                .toList();
        if (!others.isEmpty()) {
            changed(choice, "Decision " + String.join(", ", others) + " says otherwise of the same column.");
            return;
        }
        Grid now = grids.get(sheet);
        grids.set(sheet, now.changing(cell -> cell.address().equals(at) ? headed(cell, choice.holds()) : cell));
        done(
                choice,
                at,
                "The column under \"" + choice.expects() + "\" at " + at + " was read as "
                        + (choice.holds().equals("none") ? "none of those asked for" : choice.holds()));
    }

    private static Cell headed(Cell cell, String holds) {
        return Cell.text(cell.address(), head(holds), cell.style());
    }

    /** The one cell with the text of the head; of several the one in the place, else the one in the column. */
    private static List<Address> heads(HeadChoice choice, Grid grid) {
        List<Address> same = grid.cells().stream()
                .filter(cell -> HeadsSeen.shown(cell).equals(choice.expects()))
                .map(Cell::address)
                .toList();
        if (same.size() < 2) {
            return same;
        }
        Address was = Address.parse(choice.place());
        return same.contains(was)
                ? List.of(was)
                : same.stream().filter(at -> at.column() == was.column()).toList();
    }

    private static String gone(HeadChoice choice, int places) {
        return places == 0
                ? "\"" + choice.expects() + "\" stands on " + choice.sheet() + " no more."
                : "\"" + choice.expects() + "\" stands in " + places + " places of " + choice.sheet()
                        + ", and in none of them where it was.";
    }

    private void done(HeadChoice choice, Address at, String words) {
        told.add(new Told(choice.sheet(), at, words, choice.decision(), true));
    }

    private void changed(HeadChoice choice, String words) {
        told.add(new Told(choice.sheet(), null, words, choice.decision(), false));
    }

    /** A workbook with the heads that were decided. */
    Workbook in(Workbook workbook) {
        return new Workbook(grids, workbook.remarks());
    }

    /** The rows of the n-th sheet that are heads, as somebody said. */
    Set<Integer> rows(int sheet) {
        return rows.getOrDefault(sheet, Set.of());
    }

    /** What was done, and what was not and why. */
    List<Finding> told(Place file) {
        return told.stream()
                .map(each -> {
                    Place sheet = file.onSheet(each.sheet());
                    Place at = each.at() == null ? sheet : sheet.at(each.at(), "");
                    return each.done()
                            ? new HeadsDecided(at, each.words(), each.decision())
                            : new HeadsChanged(at, each.words(), each.decision());
                })
                .collect(Collectors.toList());
    }
}
