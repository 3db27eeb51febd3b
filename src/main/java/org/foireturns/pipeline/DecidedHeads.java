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
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Alike;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadChoice;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.NoHead;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.HeadsChanged;
import org.foireturns.model.finding.HeadsDecided;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Puts the right heads over the columns of which the officer said what they hold, and finds the rows that are said to
 * be heads. A head is known by its text, wherever it stands now; one that is gone or stands twice is told, and nothing
 * is done about it.
 */
final class DecidedHeads {
    private static final Properties HEADS = load();
    private static final Pattern AGE = Pattern.compile("[0-9]{1,2}(?:-[0-9]{1,2}|\\+)?");

    private final Map<Integer, Set<Integer>> rows = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Grid> sheets;
    private final List<Grid> grids;
    private final UnaryOperator<String> platforms;

    private record Told(String sheet, @Nullable Address at, String words, String decision, boolean done) {}

    /**
     * @param choices those about the return
     * @param platforms the name of a platform's id
     */
    DecidedHeads(List<Grid> sheets, List<HeadChoice> choices, UnaryOperator<String> platforms) {
        this.sheets = List.copyOf(sheets);
        this.grids = new ArrayList<>(sheets);
        this.platforms = platforms;
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

    /** The head that is read over a column that holds something: a kind of label, or one label of a kind. */
    String head(String holds) {
        return HEADS.getProperty(
                holds,
                AGE.matcher(holds).matches() ? HEADS.getProperty("of age") + " " + holds : platforms.apply(holds));
    }

    /** The n-th sheet without what was decided. */
    Grid typed(int sheet) {
        return sheets.get(sheet);
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
        List<Integer> numbers = List.copyOf(grid.rowNumbers());
        Optional<Integer> row = Alike.parse(choice.expects())
                .find(numbers.stream()
                        .map(each -> HeadsSeen.row(grid.row(each)))
                        .toList())
                .map(numbers::get);
        if (row.isPresent()) {
            rows.computeIfAbsent(sheet, none -> new TreeSet<>()).add(row.get());
            done(
                    choice,
                    grid.row(row.get()).iterator().next().address(),
                    "Row " + (row.get() + 1) + " of " + grid.sheet() + " was taken for heads");
        } else {
            changed(choice, gone(choice));
        }
    }

    private void column(HeadChoice choice, int sheet, Grid grid, List<HeadChoice> all) {
        Optional<Address> found = heads(choice, grid);
        if (found.isEmpty()) {
            changed(choice, gone(choice));
            return;
        }
        Address at = found.get();
        List<String> others = all.stream()
                .filter(other -> !other.ofRow()
                        && other.sheet().equals(choice.sheet())
                        && !other.holds().equals(choice.holds())
                        && heads(other, grid).equals(found))
                .map(HeadChoice::decision)
                .toList();
        if (!others.isEmpty()) {
            changed(choice, "Decision " + String.join(", ", others) + " says otherwise of the same column.");
            return;
        }
        Grid now = grids.get(sheet);
        Cell head = grid.cell(at);
        grids.set(
                sheet,
                head == null
                        ? now.adding(List.of(NoHead.shown(at).saying(head(choice.holds()))))
                        : now.saying(Map.of(at, head(choice.holds()))));
        done(
                choice,
                at,
                column(Alike.parse(choice.expects()).text()) + " at " + at + " was read as "
                        + (choice.holds().equals("none") ? "none of those asked for" : choice.holds()));
    }

    private static String column(String head) {
        return NoHead.row(head).isPresent() ? "The column without a head" : "The column under \"" + head + "\"";
    }

    /** The head in the one row that has so many heads of its text; of several such rows in the one where it was. */
    private static Optional<Address> heads(HeadChoice choice, Grid grid) {
        Alike head = Alike.parse(choice.expects());
        Optional<String> beside = NoHead.row(head.text());
        List<Address> found = grid.rowNumbers().stream()
                .flatMap(row -> beside.isPresent()
                        ? without(head, beside.get(), row, grid).stream()
                        : inRow(head, List.copyOf(grid.row(row))).stream())
                .toList();
        int was = Address.parse(choice.place()).row();
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream().filter(at -> at.row() == was).findFirst();
    }

    private static Optional<Address> inRow(Alike head, List<Cell> row) {
        return head.find(row.stream().map(HeadsSeen::shown).toList())
                .map(place -> row.get(place).address());
    }

    /**
     * The column without a head in a row of these heads; nowhere when there are more or fewer of them than there were.
     */
    private static Optional<Address> without(Alike head, String beside, int row, Grid grid) {
        if (Alike.parse(beside).find(List.of(HeadsSeen.row(grid.row(row)))).isEmpty()) {
            return Optional.empty();
        }
        List<Address> blank = NoHead.in(grid, row);
        return blank.size() == head.of() ? Optional.of(blank.get(head.place() - 1)) : Optional.empty();
    }

    private static String gone(HeadChoice choice) {
        return "\"" + choice.expects() + "\" no longer stands on " + choice.sheet() + " as it did.";
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
