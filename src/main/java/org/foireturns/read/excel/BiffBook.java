package org.foireturns.read.excel;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Fills;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.jspecify.annotations.Nullable;

/** What the first part of a workbook of Excel 97 to 2003 says of its sheets, looks and links. */
final class BiffBook {
    private static final int END = 0x0A;
    private static final int PASSWORD = 0x2F;
    private static final int SHEET = 0x85;
    private static final int FONT = 0x31;
    private static final int LOOK = 0xE0;
    private static final int PALETTE = 0x92;
    private static final int LINKED_BOOK = 0x1AE;
    private static final int LINKED_ROW = 0x5A;
    private static final int SHEET_LINKS = 0x17;
    private static final int THIS_BOOK = 0x0401;
    private static final int ADD_IN = 0x3A01;
    private static final int FIRST_OF_PALETTE = 8;
    private static final int SMALLEST_LETTERS = 60;
    /** No font has this number: Excel counts from 0 to 3 and from 5 on. */
    private static final int NO_FONT = 4;

    private final Sightings seen;
    private final ListedNames names = new ListedNames();
    private final List<BiffSheetStart> sheets = new ArrayList<>();
    private final List<Ink> letters = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final Map<Integer, Ink> palette = new HashMap<>();
    private final List<Boolean> own = new ArrayList<>();
    private final List<int[]> links = new ArrayList<>();
    private final List<Integer> fonts = new ArrayList<>();

    BiffBook(Sightings seen) {
        this.seen = seen;
    }

    /** What the records up to the first sheet say. */
    static BiffBook of(ByteBuffer stream) {
        BiffBook book = new BiffBook(new Sightings());
        for (BiffRecord at = BiffRecord.first(stream);
                at != null && at.type() != END && at.type() != PASSWORD;
                at = at.next()) {
            book.add(at);
        }
        return book;
    }

    void add(BiffRecord at) {
        switch (at.type()) {
            case SHEET -> sheets.add(BiffSheetStart.listed(at, sheets.size() + 1, names));
            case FONT -> fonts.add(at.word(0) < SMALLEST_LETTERS ? -1 : at.word(4));
            case LOOK -> looks.add(new Look(at.word(0), at.word(16) >> 10 & 0x3F, at.word(18) & 0x7F));
            case PALETTE -> {
                for (int i = 0; i < at.word(0); i++) {
                    int rgb = 2 + i * 4;
                    palette.put(FIRST_OF_PALETTE + i, Ink.of(at.octet(rgb), at.octet(rgb + 1), at.octet(rgb + 2)));
                }
            }
            case LINKED_BOOK -> linkedBook(at);
            case LINKED_ROW -> seen.add(Trace.LINKED_VALUES, at.octet(0) - at.octet(1) + 1);
            case SHEET_LINKS -> {
                for (int i = 0; i < at.word(0); i++) {
                    links.add(new int[] {at.word(2 + i * 6), at.word(4 + i * 6)});
                }
            }
            default -> {}
        }
    }

    private void linkedBook(BiffRecord at) {
        int length = at.word(2);
        own.add(length == THIS_BOOK);
        if (length != THIS_BOOK && length != ADD_IN) {
            String path = at.text(4, length);
            boolean elsewhere = path.length() > 1 && path.charAt(0) == 1 && path.charAt(1) == 1;
            seen.add(Trace.PATH, elsewhere ? 1 : 0);
        }
    }

    /** The sheet whose records start there, or null when the workbook lists none. */
    @Nullable
    BiffSheetStart listed(int start) {
        return sheets.stream()
                .filter(sheet -> sheet.start() == start)
                .findFirst()
                .orElse(null);
    }

    /** The name of the sheet that a formula means by a number, in Excel's quotes; empty when it is not in this book. */
    String linked(int number) {
        if (number >= links.size()) {
            return "";
        }
        int[] link = links.get(number);
        boolean here = link[0] < own.size() && own.get(link[0]);
        return here && link[1] < sheets.size()
                ? "'" + sheets.get(link[1]).name().replace("'", "''") + "'"
                : "";
    }

    /** Whether nothing can be seen of a cell with that look. */
    boolean unseen(int number) {
        if (letters.isEmpty()) {
            fonts.forEach(font -> letters.add(font < 0 ? Ink.NONE : ink(font)));
        }
        if (number >= looks.size()) {
            return false;
        }
        Look look = looks.get(number);
        int font = look.font > NO_FONT ? look.font - 1 : look.font;
        Ink paper = look.pattern == 0 ? Ink.WHITE : look.pattern == 1 ? ink(look.colour) : Ink.MIXED;
        return font < letters.size() && letters.get(font).vanishesOn(paper);
    }

    /** The colour of the cells of that look, where it is one. */
    int fill(int number) {
        if (number >= looks.size() || looks.get(number).pattern != 1) {
            return Fills.NONE;
        }
        int colour = looks.get(number).colour;
        Ink own = palette.get(colour);
        return own == null ? Palette.usual(colour) : own.rgb();
    }

    /** A colour by its number. */
    Ink ink(int index) {
        Ink own = palette.get(index);
        if (own != null) {
            return own;
        }
        Ink known = Ink.ofPalette(index);
        return known == null ? new Ink("palette " + index, List.of()) : known;
    }

    private record Look(int font, int pattern, int colour) {}
}
