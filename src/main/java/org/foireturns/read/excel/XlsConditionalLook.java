package org.foireturns.read.excel;

import org.foireturns.read.format.NumberFormat;

/**
 * What a conditional format of Excel 97 to 2003 changes: flags that say what is stored, and then that in a fixed order.
 */
final class XlsConditionalLook {
    private static final int FLAGS = 6;
    private static final int NUMBER_FORMAT = 0x02000000;
    private static final int FONT = 0x04000000;
    private static final int ALIGNMENT = 0x08000000;
    private static final int BORDER = 0x10000000;
    private static final int FILL = 0x20000000;
    private static final int FORMAT_AS_IT_WAS = 0x00080000;
    private static final int PATTERN_AS_IT_WAS = 0x00010000;
    private static final int PAPER_AS_IT_WAS = 0x00040000;
    private static final int SIZE_OF_FONT = 118;
    private static final int SIZE_OF_ALIGNMENT = 8;
    private static final int SIZE_OF_BORDER = 8;
    private static final int LINES = 68;
    private static final int COLOUR = 80;
    private static final int LINES_AS_THEY_WERE = 88;
    private static final int THROUGH = 0x80;

    private final BiffRecord record;
    private final XlsBook book;
    private int at;

    private XlsConditionalLook(BiffRecord record, XlsBook book, int at) {
        this.record = record;
        this.book = book;
        this.at = at;
    }

    /** The look that is stored from there on. Colours that it does not name are black on white. */
    static ConditionalLook read(BiffRecord record, int from, XlsBook book) {
        return new XlsConditionalLook(record, book, from).read();
    }

    private ConditionalLook read() {
        int flags = record.number(at);
        boolean typed = (record.word(at + 4) & 1) != 0;
        at += FLAGS;
        NumberFormat format = null;
        if ((flags & NUMBER_FORMAT) != 0) {
            String code = typed ? typedFormat() : listedFormat();
            format = (flags & FORMAT_AS_IT_WAS) == 0 ? NumberFormat.of(code) : null;
        }
        Ink letters = Ink.BLACK;
        boolean struck = false;
        if ((flags & FONT) != 0) {
            letters = ink(record.number(at + COLOUR));
            int lines = record.number(at + LINES) & ~record.number(at + LINES_AS_THEY_WERE);
            struck = (lines & THROUGH) != 0;
            at += SIZE_OF_FONT;
        }
        at += (flags & ALIGNMENT) != 0 ? SIZE_OF_ALIGNMENT : 0;
        at += (flags & BORDER) != 0 ? SIZE_OF_BORDER : 0;
        Ink paper = (flags & FILL) != 0 ? paper(flags) : Ink.WHITE;
        return new ConditionalLook(format, letters.vanishesOn(paper), struck);
    }

    private Ink ink(int colour) {
        return colour < 0 ? Ink.BLACK : book.ink(colour);
    }

    private Ink paper(int flags) {
        int pattern = (flags & PATTERN_AS_IT_WAS) != 0 ? 1 : record.word(at) >> 10 & 0x3F;
        boolean named = (flags & PAPER_AS_IT_WAS) == 0;
        return pattern > 1 ? Ink.MIXED : named ? book.ink(record.word(at + 2) >> 7 & 0x7F) : Ink.WHITE;
    }

    private String typedFormat() {
        int start = at + 2;
        at += Math.max(2, record.word(at));
        return record.text(start + 2, record.word(start));
    }

    private String listedFormat() {
        int number = record.octet(at + 1);
        at += 2;
        return book.format(number);
    }
}
