package org.foireturns.read.excel;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Visibility;
import org.foireturns.read.screen.Box;
import org.foireturns.read.screen.DocumentProperties;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.jspecify.annotations.Nullable;

/** Screens the records of a workbook of Excel 97 to 2003 in one walk. */
final class BiffScreen {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int USER = 0x5C;
    private static final int MACROS = 0xD3;
    private static final int NOTE = 0x1C;
    private static final int TEXT = 0x1B6;
    private static final int OBJECT = 0x5D;
    private static final int CHART = 0x20;
    private static final int MACRO_SHEET = 0x40;
    /** Buttons, boxes to tick, lists; the arrow of a filter is none. */
    private static final Set<Integer> CONTROLS = Set.of(0x07, 0x0B, 0x0C, 0x0E, 0x10, 0x11, 0x12);

    private final ByteBuffer stream;
    private final Sightings seen;
    private final BiffBook book;
    private int depth;
    private @Nullable Sheet sheet;
    private @Nullable BiffChart chart;

    BiffScreen(ByteBuffer stream, Sightings seen) {
        this.stream = stream;
        this.seen = seen;
        this.book = new BiffBook(seen);
    }

    /** Looks at every record. */
    void look() {
        for (BiffRecord at = BiffRecord.first(stream); at != null; at = at.next()) {
            if (at.type() == BEGIN) {
                begin(at);
            } else if (at.type() == END) {
                end();
            } else if (chart != null) {
                chart.add(at);
            } else if (sheet != null && depth == 1) {
                onSheet(at, sheet);
            } else {
                seen.add(Trace.OUTSIDE_CELL, BiffCells.one(at.type()) ? 1 : BiffCells.several(at));
                inBook(at);
            }
        }
    }

    private void begin(BiffRecord at) {
        int kind = at.word(2);
        depth++;
        if (depth == 1 && kind != 0x05) {
            sheet = new Sheet(book.listed(at.start()));
            seen.add(Trace.MACRO, kind == MACRO_SHEET ? 1 : 0);
        }
        if (kind == CHART && chart == null) {
            chart = new BiffChart(book, depth);
        }
    }

    private void end() {
        if (chart != null && chart.depth() == depth) {
            chart.close(seen);
            chart = null;
        }
        depth--;
        if (depth <= 0 && sheet != null) {
            sheet.close(seen);
            sheet = null;
        }
    }

    private void inBook(BiffRecord at) {
        switch (at.type()) {
            case USER ->
                DocumentProperties.add(
                        "author", at.text(2, Math.min(at.word(0), at.size())).strip(), seen);
            case MACROS -> seen.add(Trace.MACRO, 1);
            default -> book.add(at);
        }
    }

    private void onSheet(BiffRecord at, Sheet open) {
        if (BiffCells.one(at.type())) {
            open.cell(at.word(0), at.word(2), book.unseen(at.word(4)));
        } else if (at.type() == BiffCells.SHORT_NUMBERS) {
            for (int i = 0; i < BiffCells.several(at); i++) {
                open.cell(at.word(0), at.word(2) + i, book.unseen(at.word(4 + i * BiffCells.SIZE_OF_SHORT_NUMBER)));
            }
        } else if (at.type() == NOTE) {
            open.notes++;
        } else if (at.type() == TEXT && at.word(10) > 0) {
            open.texts++;
        } else if (at.type() == OBJECT && CONTROLS.contains(at.word(4))) {
            seen.add(Trace.CONTROL, 1);
        }
    }

    /** What one sheet holds. */
    private static final class Sheet {
        private final @Nullable BiffSheetStart listed;
        private final Map<Boolean, Box> cells = new HashMap<>(Map.of(true, new Box(), false, new Box()));
        private int notes;
        private int texts;

        Sheet(@Nullable BiffSheetStart listed) {
            this.listed = listed;
        }

        void cell(int row, int column, boolean unseen) {
            cells.computeIfAbsent(unseen, kind -> new Box()).add(row, column);
        }

        void close(Sightings seen) {
            Box unseen = cells.getOrDefault(true, new Box());
            int filled = unseen.cells() + cells.getOrDefault(false, new Box()).cells();
            if (listed == null) {
                seen.add(Trace.STRAY_SHEET, filled);
            } else if (listed.visibility() != Visibility.VISIBLE) {
                seen.add(Trace.HIDDEN_SHEET, Sighting.unnamed(listed.number()), "", filled);
            } else {
                seen.add(Trace.UNSEEN_COLOUR, listed.name(), unseen.range(), unseen.cells());
            }
            seen.add(Trace.COMMENT, notes);
            seen.add(Trace.TEXT_BOX, Math.max(0, texts - notes));
        }
    }
}
