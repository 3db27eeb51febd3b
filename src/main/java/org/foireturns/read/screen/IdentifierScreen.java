package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.PersonMark;
import org.foireturns.model.Recent;
import org.jspecify.annotations.Nullable;

/** Finds cells that point to one person. How to reach the office that answered points to nobody. */
final class IdentifierScreen {
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(?:0|(?:\\+|00)44[ -]?(?:\\(0\\))?)7[0-9]");
    private static final long SMALLEST_MOBILE = 7_000_000_000L;
    private static final long LARGEST_MOBILE = 7_999_999_999L;
    private static final int MOST_CONTACTS = 5;

    private final Grid grid;
    private final Recent<Set<PersonMark>> marks = new Recent<>(PersonMark::in);
    private final Recent<Boolean> titles = new Recent<>(PersonMark::title);
    private final Recent<Optional<Trace>> heads = new Recent<>(text -> Optional.ofNullable(PersonHeads.of(text)));
    private final Map<Trace, List<Cell>> found = new EnumMap<>(Trace.class);
    private final Map<Trace, List<Cell>> contacts = new EnumMap<>(Trace.class);

    private IdentifierScreen(Grid grid) {
        this.grid = grid;
    }

    static List<Sighting> of(Grid grid) {
        IdentifierScreen screen = new IdentifierScreen(grid);
        boolean[] heads = {false};
        grid.cellsThat(cell -> screen.concerns(cell) || screen.head(cell) != null)
                .forEach(cell -> {
                    screen.look(cell);
                    heads[0] |= screen.head(cell) != null;
                });
        if (heads[0]) {
            screen.personColumns();
        }
        return screen.sightings();
    }

    private List<Sighting> sightings() {
        contacts.forEach((trace, cells) -> {
            if (cells.size() > MOST_CONTACTS) {
                found.computeIfAbsent(trace, kind -> new ArrayList<>()).addAll(cells);
            }
        });
        return found.entrySet().stream()
                .map(entry -> SheetScreen.sighting(entry.getKey(), grid, Set.copyOf(entry.getValue())))
                .toList();
    }

    /** Whether a cell may point to somebody, or the one beside it, by what it says alone. */
    private boolean concerns(Cell cell) {
        return cell.isText()
                ? !marks.of(cell.text()).isEmpty() || titles.of(cell.text())
                : cell.isNumber() && mobile(cell);
    }

    private @Nullable Trace head(Cell cell) {
        return cell.isText() ? heads.of(cell.text()).orElse(null) : null;
    }

    /** Looks at a cell; one that does not concern anybody is left as it is. */
    private void look(Cell cell) {
        if (cell.isText()) {
            for (PersonMark kind : marks.of(cell.text())) {
                if (ofAnOffice(kind, cell.text())) {
                    continue;
                }
                boolean contact = ofOffices(kind, cell.text()) && ContactLines.hold(grid, cell, kind);
                (contact ? contacts : found)
                        .computeIfAbsent(trace(kind), trace -> new ArrayList<>())
                        .add(cell);
            }
            Cell beside = titles.of(cell.text()) && !NameColumn.amongCodes(grid, cell)
                    ? grid.cell(cell.address().row(), cell.address().column() + 1)
                    : null;
            if (beside != null && beside.isText() && PersonHeads.name(beside.text())) {
                add(Trace.NAME, beside);
            }
        } else if (cell.isNumber() && mobile(cell)) {
            add(Trace.PHONE, cell);
        }
    }

    private static boolean ofAnOffice(PersonMark kind, String text) {
        return switch (kind) {
            case EMAIL -> ContactLines.office(text);
            case PHONE -> ContactLines.organisation(text);
            default -> false;
        };
    }

    /** Whether an office has such a thing: it is not born, and its telephone stands on a desk. */
    private static boolean ofOffices(PersonMark kind, String text) {
        return switch (kind) {
            case NATIONAL_INSURANCE, BIRTH_DATE -> false;
            case PHONE -> !MOBILE.matcher(text).find();
            case EMAIL, POSTCODE, NAME -> true;
        };
    }

    /** A mobile number typed as a number has lost its nought. */
    private static boolean mobile(Cell cell) {
        if (cell.number() == null || cell.text().length() != 10) {
            return false;
        }
        long number = cell.number().longValue();
        return number >= SMALLEST_MOBILE && number <= LARGEST_MOBILE;
    }

    /** What stands under or beside "Surname" or "Date of birth". */
    private void personColumns() {
        Map<Integer, Trace> columns = new TreeMap<>();
        Map<Integer, List<Cell>> under = new TreeMap<>();
        for (int row : grid.rowNumbers()) {
            for (Cell cell : grid.row(row)) {
                int column = cell.address().column();
                Trace below = columns.get(column);
                Trace head = head(cell);
                if (head != null) {
                    columns.put(column, head);
                    Cell beside = grid.cell(row, column + 1);
                    if (beside != null && person(head, beside) && !NameColumn.at(grid, cell)) {
                        add(head, beside);
                    }
                } else if (below != null && person(below, cell)) {
                    under.computeIfAbsent(column, all -> new ArrayList<>()).add(cell);
                }
            }
        }
        under.forEach((column, cells) -> {
            if (!NameColumn.sameInAll(cells)) {
                cells.forEach(cell -> add(Objects.requireNonNull(columns.get(column)), cell));
            }
        });
    }

    private static boolean person(Trace head, Cell cell) {
        return head == Trace.NAME
                ? cell.isText() && PersonHeads.of(cell.text()) == null && PersonHeads.name(cell.text())
                : cell.date() != null || PersonHeads.day(cell.text());
    }

    private void add(Trace trace, Cell cell) {
        found.computeIfAbsent(trace, kind -> new ArrayList<>()).add(cell);
    }

    private static Trace trace(PersonMark kind) {
        return switch (kind) {
            case EMAIL -> Trace.EMAIL;
            case PHONE -> Trace.PHONE;
            case POSTCODE -> Trace.POSTCODE;
            case NATIONAL_INSURANCE -> Trace.NATIONAL_INSURANCE;
            case BIRTH_DATE -> Trace.BIRTH_DATE;
            case NAME -> Trace.NAME;
        };
    }
}
