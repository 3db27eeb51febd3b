package org.foireturns.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;

/**
 * Finds the blocks of a sheet: cuts it at blank rows and columns, puts together again what only seems apart, and reads
 * each part as a record list or as tables.
 */
public final class Structure {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Words that make a sentence even without a full stop. */
    private static final int SENTENCE = 4;

    private final CellSense sense;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Cell> notes = new ArrayList<>();
    private final List<Label> sinceLastBlock = new ArrayList<>();

    private Structure(CellSense sense) {
        this.sense = sense;
    }

    public static SheetStructure of(Grid grid, CellSense sense) {
        Structure structure = new Structure(new RememberedSense(sense, grid.nonBlank()));
        Optional.ofNullable(Region.of(grid)).ifPresent(structure::readAll);
        structure.notes.sort(java.util.Comparator.comparing(Cell::address));
        return new SheetStructure(structure.blocks, structure.notes);
    }

    private void readAll(Region whole) {
        for (Region part : Rejoining.of(parts(whole), sense)) {
            read(part);
        }
    }

    private List<Region> parts(Region region) {
        List<Region> parts = new ArrayList<>();
        for (Region band : region.splitAtBlankRows()) {
            List<Region> pieces = standingAlone(band.splitAtBlankColumns());
            if (pieces.size() == 1) {
                parts.add(band);
            } else {
                pieces.forEach(piece -> parts.addAll(parts(piece)));
            }
        }
        return parts;
    }

    /** Puts a piece back to the piece on its left when it has no labels of its own and is not a few words beside it. */
    private List<Region> standingAlone(List<Region> pieces) {
        List<Region> alone = new ArrayList<>();
        boolean leftHasValues = false;
        for (Region piece : pieces) {
            Region left = alone.isEmpty() ? null : alone.get(alone.size() - 1);
            boolean hasValues = hasValues(piece);
            boolean remark = left != null
                    && !hasValues
                    && piece.rows().size() * 2 < left.rows().size();
            if (left == null || (leftHasValues && (remark || startsWithLabels(piece)))) {
                alone.add(piece);
                leftHasValues = hasValues;
            } else {
                alone.set(alone.size() - 1, left.with(piece));
                leftHasValues |= hasValues;
            }
        }
        return alone;
    }

    private boolean hasValues(Region region) {
        return Line.of(region, sense).stream().anyMatch(Line::body);
    }

    private boolean startsWithLabels(Region region) {
        List<Line> bodies = Line.of(region, sense).stream().filter(Line::body).toList();
        long labelled = bodies.stream()
                .filter(line -> {
                    Cell first = line.cells().get(0);
                    return first.address().column() == region.left() && sense.lean(first) == Lean.LABEL;
                })
                .count();
        return labelled * 2 > bodies.size();
    }

    private void read(Region region) {
        if (goesOn(region)) {
            return;
        }
        List<Line> lines = Line.of(region, sense);
        List<Block> records = Records.in(region, lines, sense, sinceLastBlock);
        if (!records.isEmpty()) {
            blocks.addAll(records);
            sinceLastBlock.clear();
            return;
        }
        if (!blocks.isEmpty() && explains(region)) {
            note(region.cells());
            return;
        }
        List<Line> trailing = new ArrayList<>();
        for (TableParts table : TableParts.cut(lines, sense, trailing)) {
            blocks.add(TableBuilder.build(region, table, sense, sinceLastBlock));
            sinceLastBlock.clear();
        }
        note(trailing.stream().flatMap(line -> line.cells().stream()).toList());
    }

    private void note(List<Cell> cells) {
        notes.addAll(cells);
        cells.stream().map(Label::of).forEach(sinceLastBlock::add);
    }

    /** Whether each line below a table is a sign or number and the sentence that it stands for. */
    private boolean explains(Region region) {
        return region.rows().stream().map(region::row).allMatch(cells -> {
            Cell last = cells.get(cells.size() - 1);
            boolean sentence = last.isText()
                    && sense.lean(last) == Lean.LABEL
                    && (last.text().strip().endsWith(".")
                            || SPACES.split(last.text().strip()).length >= SENTENCE);
            return sentence && cells.size() <= 2;
        });
    }

    /** Takes the rows of a list that a blank row parted from it. */
    private boolean goesOn(Region region) {
        int last = blocks.size() - 1;
        if (last < 0 || !sinceLastBlock.isEmpty() || !(blocks.get(last) instanceof Block.RecordList list)) {
            return false;
        }
        Optional<Block.RecordList> longer = Records.extended(list, region, sense);
        longer.ifPresent(whole -> blocks.set(last, whole));
        return longer.isPresent();
    }
}
